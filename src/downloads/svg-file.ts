import { document, svgElement } from '../look/svg.ts';
import type { Language } from '../i18n/language.ts';
import { fillColours } from './palette.ts';
import { FONTS } from './picture-text.ts';

const serializer = new document.defaultView!.XMLSerializer();

const titled = (name: 'title' | 'desc', words: string): SVGElement => {
  const element = svgElement(name, {});
  element.textContent = words;
  return element;
};

/** A picture that stands alone: size, fonts, colours and its words for screen readers are all in the file. */
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
      svgElement('rect', { width: '100%', height: '100%', fill: 'var(--paper)' }),
      ...children,
    ],
  );
  svg.querySelector('title')!.id = 'title';
  svg.querySelector('desc')!.id = 'desc';
  fillColours(svg);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializer.serializeToString(svg)}\n`;
};
