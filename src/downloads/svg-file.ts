import { createHash } from 'node:crypto';
import type { Language } from '../i18n/language.ts';
import { document, svgElement } from '../look/svg.ts';
import { bare } from '../press/mark.ts';
import { fillColours, palette } from './palette.ts';
import { FONTS } from './picture-text.ts';

const serializer = new document.defaultView!.XMLSerializer();

const titled = (name: 'title' | 'desc', words: string): SVGElement => {
  const element = svgElement(name, { id: name });
  element.textContent = words;
  return element;
};

/**
 * Draws the edge of words as words of their own below them: where a program knows no `paint-order`, the edge would cover
 * the words that it belongs to.
 */
const layEdgesBelow = (svg: Element): void => {
  for (const words of svg.querySelectorAll('[paint-order]')) {
    const edge = words.cloneNode(true) as Element;
    for (const each of [edge, ...edge.querySelectorAll('*')]) each.removeAttribute('fill');
    edge.removeAttribute('paint-order');
    edge.setAttribute('fill', 'none');
    // They are read once.
    edge.setAttribute('aria-hidden', 'true');
    words.before(edge);
    for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin']) words.removeAttribute(name);
  }
};

/** Writes the ink where a drawing takes that of the page around it: a file has none around it, or that of an article. */
const fillInk = (svg: Element): void => {
  for (const element of svg.querySelectorAll('*'))
    for (const attribute of element.attributes) if (attribute.value === 'currentColor') attribute.value = palette.ink;
};

/** Gives ids that no other file has: those who paste several into one article see each with its own name and patterns. */
const ownIds = (svg: Element): void => {
  const content = createHash('sha256').update(bare(serializer.serializeToString(svg)));
  const suffix = `-${content.digest('hex').slice(0, 8)}`;
  for (const element of svg.querySelectorAll('[id]')) element.id += suffix;
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const attribute of element.attributes) {
      if (attribute.name === 'aria-labelledby') attribute.value = attribute.value.replace(/\S+/g, `$&${suffix}`);
      else attribute.value = attribute.value.replace(/^url\(#(.*)\)$/, `url(#$1${suffix})`);
    }
};

/**
 * A picture that stands alone, in any program and within any page: size, fonts, colours and its words for screen readers are
 * all in the file, as attributes, and its ids are its own.
 */
export const svgFile = (of: {
  language: Language;
  width: number;
  height: number;
  title: string;
  description: string;
  children: readonly SVGElement[];
}): string => {
  const { language, width, height, title, description, children } = of;
  const svg = svgElement(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: language,
      'font-family': FONTS,
      'aria-labelledby': 'title desc',
    },
    [
      titled('title', title),
      titled('desc', description),
      svgElement('rect', { width: '100%', height: '100%', fill: palette.paper }),
      ...children,
    ],
  );
  fillColours(svg);
  fillInk(svg);
  layEdgesBelow(svg);
  ownIds(svg);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializer.serializeToString(svg)}\n`;
};
