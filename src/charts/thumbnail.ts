/** A chart as a small picture beside its name: the shapes of its drawing without words, those of one paint in one path. */
import type { Chart } from './chart.ts';
import type { Language } from '../i18n/language.ts';

export const thumbnailSize = { width: 96, height: 64 } as const;

export interface ThumbnailPath {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
}

const DOT = 2.5;
const numberOf = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** An attribute that holds for an element, from itself or from what it stands in. */
const inherited = (element: Element, name: string): string =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? 'none';

/** How far an element is moved by what it stands in; null where it is turned or scaled as well. */
const shiftOf = (element: Element | null): readonly [number, number] | null => {
  if (element === null) return [0, 0];
  const above = shiftOf(element.parentElement);
  const transform = element.getAttribute('transform');
  if (above === null || transform === null) return above;
  const [whole, x, y] = /^translate\(([-\d.]+)[ ,]*([-\d.]+)?\)$/.exec(transform) ?? [];
  return whole === undefined ? null : [above[0] + Number(x), above[1] + Number(y ?? 0)];
};

export const thumbnail = (chart: Chart, language: Language): readonly ThumbnailPath[] => {
  const svg = chart.draw(language, 'narrow');
  const [, , width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number];
  const [across, down] = [(thumbnailSize.width - 2) / width, (thumbnailSize.height - 2) / height];
  const paths = new Map<string, { fill: string; stroke: string; d: string }>();
  for (const shape of svg.querySelectorAll('rect, line, circle')) {
    const shift = shape.closest('defs') ? null : shiftOf(shape);
    const [paint, stroke] = [inherited(shape, 'fill'), inherited(shape, 'stroke')];
    // Scales and the ground behind words are for reading, which nobody does here. What is hatched is an outline in small.
    const isLine = shape.localName === 'line';
    const fill = isLine || /^url|mark/.test(paint) ? 'none' : paint;
    const isSeen = isLine ? !/grid|quiet|paper|none/.test(stroke) : fill !== 'none' || !/paper|none/.test(stroke);
    if (shift === null || !isSeen) continue;
    const x = (name: string) => Math.round(1 + (numberOf(shape, name) + shift[0]) * across);
    const y = (name: string) => Math.round(1 + (numberOf(shape, name) + shift[1]) * down);
    const wide = Math.round(numberOf(shape, 'width') * across);
    const tall = Math.max(4, Math.round(numberOf(shape, 'height') * down));
    const d = {
      rect: `M${x('x')} ${y('y')}h${wide}v${tall}h${-wide}z`,
      line: `M${x('x1')} ${y('y1')}L${x('x2')} ${y('y2')}`,
      circle: `M${x('cx') - DOT} ${y('cy')}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0`,
    }[shape.localName as 'rect' | 'line' | 'circle'];
    const key = `${fill} ${stroke}`;
    const known = paths.get(key);
    if (known) known.d += d;
    else paths.set(key, { fill, stroke, d });
  }
  return [...paths.values()];
};
