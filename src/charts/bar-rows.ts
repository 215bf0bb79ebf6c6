import * as Plot from '@observablehq/plot';
import { colours, panel, type Colour } from './drawing.ts';
import { textWidth, wrap } from './place-labels.ts';

/** A bar with its words above it, so that long words never squeeze the bar. */
export interface BarRow {
  /** What the bar is: one or two lines. */
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly stroke: Colour;
  /** Where a tick stands, such as the middle of a range. */
  readonly tick?: number;
  /** Text at the end of the bar. */
  readonly value: string;
  /** True when the bar goes on to the right: "at least". */
  readonly open?: boolean;
}

const LINE = 15;
const FULL = { bar: 16, gap: 12 } as const;
const SLIM = { bar: 12, gap: 6 } as const;

/** Rows of bars on one scale that starts at zero. `title` stands above them; `ticks` are drawn below when given; `slim` is for many rows. */
export const barRows = (
  rows: readonly BarRow[],
  options: { width: number; max: number; title?: string; ticks?: readonly { at: number; text: string }[]; slim?: boolean }
): SVGSVGElement => {
  const { width, max, title, ticks = [], slim = false } = options;
  const { bar, gap } = slim ? SLIM : FULL;
  const titleLines = title ? wrap(title, width, true) : [];
  const titleHeight = titleLines.length * LINE + (title ? 5 : 0);
  let y = titleHeight;
  const laid = rows.map((row) => {
    const lines = row.lines.flatMap((line, i) => wrap(line, width).map((words) => ({ words, first: i === 0 })));
    const top = y + lines.length * LINE + 2;
    y = top + bar + gap;
    return { ...row, lines, top, textTop: top - 2 - lines.length * LINE };
  });
  const bottom = y - gap + 4;
  const height = bottom + (ticks.length > 0 ? 18 : 6);
  const pixels = (value: number) => (value / max) * (width - 2);
  const valueAt = (row: Pick<BarRow, 'from' | 'to' | 'value' | 'open'>) => {
    const end = pixels(row.to) + (row.open ? 16 : 0);
    const fits = end + 6 + textWidth(row.value, true) < width;
    return { x: fits ? end + 6 : pixels(row.from) - 6, anchor: fits ? ('start' as const) : ('end' as const) };
  };
  return panel({
    width,
    height,
    margin: 0,
    x: { domain: [0, max], range: [1, width - 1], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [
      ...titleLines.map((line, i) => Plot.text([line], { x: 0, y: 8 + i * LINE, textAnchor: 'start', fontWeight: 'bold', fill: colours.ink })),
      Plot.ruleX(
        ticks.map(({ at }) => at),
        { y1: titleHeight, y2: bottom, stroke: colours.grid }
      ),
      ...ticks.map((tick) =>
        Plot.text([tick], { x: 'at', y: bottom + 10, text: 'text', fill: colours.quiet, textAnchor: tick.at === 0 ? 'start' : tick.at === max ? 'end' : 'middle' })
      ),
      ...laid.flatMap((row) => [
        ...row.lines.map((line, i) =>
          Plot.text([line.words], { x: 0, y: row.textTop + i * LINE + LINE / 2, textAnchor: 'start', fill: line.first ? colours.ink : colours.quiet, stroke: colours.paper, strokeWidth: 3 })
        ),
        Plot.rect([row], { x1: 'from', x2: 'to', y1: row.top, y2: row.top + bar, fill: row.fill, stroke: colours[row.stroke] }),
        ...(row.open
          ? [Plot.line([[0, 0], [8, 0], [16, bar / 2], [8, bar], [0, bar]].map(([dx, dy]) => [row.to + (dx! * max) / (width - 2), row.top + dy!]), { stroke: colours[row.stroke], strokeDasharray: '3 2', strokeWidth: 1.5 })]
          : []),
        ...(row.tick === undefined ? [] : [Plot.ruleX([row.tick], { y1: row.top - 3, y2: row.top + bar + 3, stroke: colours.ink, strokeWidth: 3 })]),
        Plot.text([row.value], { x: (valueAt(row).x * max) / (width - 2), y: row.top + bar / 2, textAnchor: valueAt(row).anchor, fontWeight: 'bold', fill: colours.ink, stroke: colours.paper, strokeWidth: 3 }),
      ]),
    ],
  });
};
