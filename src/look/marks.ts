import { colours, type Colour } from './paint.ts';
import { svgElement } from './svg.ts';

/**
 * The grammar of marks, the same in every chart: solid = published (half as high = spent), outline = target or plan, hatched = calculated or
 * estimated, open with a question mark = sources disagree, grey hatch = not published. A colour never stands alone.
 */
export type Mark =
  | 'published'
  | 'spent'
  | 'point'
  | 'spoken'
  | 'paid'
  | 'target'
  | 'plan'
  | 'planned'
  | 'at_least'
  | 'estimate'
  | 'calculated'
  | 'disputed'
  | 'unpublished';

/**
 * Diagonal lines through the corners of a square tile, so wide that they meet those of the next one. The tile is not turned:
 * some programs that open files turn no pattern.
 */
export const stripes = (id: string, stroke: string, tile: number, width: number): SVGElement =>
  svgElement('pattern', { id, width: tile, height: tile, patternUnits: 'userSpaceOnUse' }, [
    svgElement('path', {
      d: `M${-tile} ${tile}L${tile} ${-tile}M0 ${tile}L${tile} 0M0 ${2 * tile}L${2 * tile} 0`,
      stroke,
      'stroke-width': width,
    }),
  ]);

/** Close and strong lines for what is calculated or estimated, wide and thin ones for what is not published. */
export const hatch = (id: string, colour: Colour, of: 'calculated' | 'unpublished' = 'calculated'): SVGElement =>
  of === 'calculated' ? stripes(id, colours[colour], 7, 1.25) : stripes(id, colours[colour], 11, 0.6);

/** Size of a mark in a key, in the units of its drawing. */
export const keyMarkSize = { width: 24, height: 16 } as const;

const STROKE = 1.5;
const bar = (attributes: Readonly<Record<string, string | number>>) =>
  svgElement('rect', { x: 1, y: 1, width: 22, height: 14, ...attributes });
const dot = (r: number, fill: string) => svgElement('circle', { cx: 12, cy: 8, r, fill });
const outline = (d: string, stroke: string, dashes: Readonly<Record<string, string>> = {}) =>
  svgElement('path', { d, fill: 'none', stroke, 'stroke-width': STROKE, ...dashes });

const questionMark = (paint: string): SVGElement[] => {
  const text = svgElement('text', {
    x: 12,
    y: 12.3,
    'font-size': 12,
    'font-weight': 700,
    'text-anchor': 'middle',
    fill: paint,
  });
  text.textContent = '?';
  return [svgElement('circle', { cx: 12, cy: 8, r: 7, fill: 'none', stroke: paint, 'stroke-width': STROKE }), text];
};

/** A mark in small, for a key on a page or in a picture. `pattern` is the id of its hatching, which no other mark of the page may have. */
export const keyMark = (mark: Mark, colour: Colour, pattern: string): SVGElement[] => {
  const paint = colours[colour];
  switch (mark) {
    case 'published':
    case 'paid':
      return [bar({ fill: paint })];
    case 'spent':
      return [bar({ y: 4.5, height: 7, fill: paint })];
    case 'point':
      return [dot(5.5, paint)];
    case 'spoken':
      return [dot(3, paint)];
    case 'planned':
      return [svgElement('circle', { cx: 12, cy: 8, r: 5.5, fill: 'none', stroke: paint, 'stroke-width': STROKE })];
    case 'target':
      return [outline('M12 2.8l5.2 5.2-5.2 5.2-5.2-5.2z', paint)];
    case 'at_least':
      return [outline('M3 1.5h11l6.5 6.5-6.5 6.5H3z', paint, { 'stroke-dasharray': '3 2' })];
    case 'plan':
      return [outline('M1.5 1.5h21v13h-21z', paint)];
    case 'estimate':
    case 'calculated':
      return [hatch(pattern, colour), bar({ fill: `url(#${pattern})`, stroke: paint })];
    case 'unpublished':
      return [hatch(pattern, colour, 'unpublished'), bar({ fill: `url(#${pattern})`, stroke: paint })];
    case 'disputed':
      return questionMark(paint);
  }
};
