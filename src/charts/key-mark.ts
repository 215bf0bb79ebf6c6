import type { Chart, Mark } from './chart.ts';
import { colours, svgElement, type Colour } from './drawing.ts';

/** Size of a mark in a key, in the units of its drawing. */
export const keyMarkSize = { width: 24, height: 16 } as const;

/** Charts that show published figures as points; in the others they are bars. */
const POINTS: readonly string[] = ['coverage-progress', 'comparison'];

const hatched = (mark: Mark, paint: string, pattern: string): SVGElement[] => [
  svgElement('pattern', { id: pattern, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
    svgElement('line', { y2: 5, stroke: paint, 'stroke-width': mark === 'unpublished' ? 1.5 : 2.5 }),
  ]),
  svgElement('rect', { x: 1, y: 1, width: 22, height: 14, fill: `url(#${pattern})`, stroke: mark === 'unpublished' ? 'none' : paint }),
];

const questionMark = (paint: string): SVGElement[] => {
  const text = svgElement('text', { x: 12, y: 12.3, 'font-size': 12, 'font-weight': 700, 'text-anchor': 'middle', fill: paint });
  text.textContent = '?';
  return [svgElement('circle', { cx: 12, cy: 8, r: 7, fill: 'none', stroke: paint, 'stroke-width': 1.5 }), text];
};

const bar = (paint: string) => svgElement('rect', { x: 1, y: 1, width: 22, height: 14, fill: paint });

/**
 * One mark of the grammar, in small, for the key on a page and in a picture: solid = published, outline = target or
 * plan, hatched = calculated or estimated, open with a question mark = sources disagree, grey hatch = not published.
 */
export const keyMark = (chart: Pick<Chart, 'id'>, mark: Mark, colour: string, pattern: string): SVGElement[] => {
  const paint = colours[colour as Colour];
  const points = POINTS.includes(chart.id);
  switch (mark) {
    case 'estimate':
    case 'calculated':
    case 'unpublished':
      return hatched(mark, paint, pattern);
    case 'published':
      return [points ? svgElement('circle', { cx: 12, cy: 8, r: 5.5, fill: paint }) : bar(paint)];
    case 'paid':
      return [bar(paint)];
    case 'spoken':
      return [svgElement('circle', { cx: 12, cy: 8, r: 3, fill: paint })];
    case 'target':
      return [
        points
          ? svgElement('path', { d: 'M12 1.5l6.5 6.5-6.5 6.5-6.5-6.5z', fill: 'none', stroke: paint, 'stroke-width': 1.5 })
          : svgElement('path', { d: 'M3 1.5h11l6.5 6.5-6.5 6.5H3z', fill: 'none', stroke: paint, 'stroke-dasharray': '3 2', 'stroke-width': 1.5 }),
      ];
    case 'plan':
      return [svgElement('rect', { x: 1.5, y: 1.5, width: 21, height: 13, fill: 'none', stroke: paint, 'stroke-width': 1.5 })];
    case 'disputed':
      return questionMark(paint);
  }
};

/** The id of a pattern of a key: unlike those of the drawing, and of the other charts on a page. */
export const keyPattern = (chart: Pick<Chart, 'id'>, i: number): string => `k-${chart.id}-${i}`;
