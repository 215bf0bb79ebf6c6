import * as Plot from '@observablehq/plot';
import { LINE, layBars, type BarOptions, type BarRow, type LaidBar } from './bar-layout.ts';
import { panel } from './drawing.ts';
import { colours } from '../look/paint.ts';

/** Rows of bars on one scale. `title` stands above them; `ticks` are drawn below when given. Positions are pixels. */
export const barRows = (rows: readonly BarRow[], options: BarOptions): SVGSVGElement => {
  const { width, words: beside, max, ticks = [] } = options;
  const { laid, pixels, titleLines, titleHeight, bar, end } = layBars(rows, options);
  const bottom = end + 4;
  const height = bottom + (ticks.length > 0 ? 18 : 2);
  // Lines of the scale keep away from words: where these stand above the bars, each bar has its own piece of them.
  const stretches =
    beside === 0
      ? laid.map(({ top }) => ({ y1: top - 2, y2: top + bar + 2 }))
      : laid.length > 0
        ? [{ y1: titleHeight, y2: bottom }]
        : [];
  const rules = (at: readonly number[], stroke: string) =>
    Plot.ruleX(
      stretches.flatMap((stretch) => at.map((value) => ({ ...stretch, x: pixels(value) }))),
      { x: 'x', y1: 'y1', y2: 'y2', stroke },
    );
  const texts = laid.flatMap(({ words }) => words);
  const wordsOf = (kind: 'first' | 'other' | 'value', look: Plot.TextOptions) =>
    Plot.text(
      texts.filter((each) => each.kind === kind),
      { x: 0, y: 'y', text: 'text', textAnchor: 'start', ...look },
    );
  const valued = laid.filter(({ label, value }) => label && value !== '');
  const edge = { stroke: colours.paper, strokeWidth: 3, pointerEvents: 'none' } as const;
  return panel({
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(titleLines, {
        x: 0,
        y: (_, i) => 8 + i * LINE,
        text: String,
        textAnchor: 'start',
        fontWeight: 'bold',
        fill: colours.ink,
      }),
      rules(
        ticks.map(({ at }) => at).filter((at) => at > 0),
        colours.grid,
      ),
      ...ticks.map((tick) =>
        Plot.text([tick], {
          x: pixels(tick.at),
          y: bottom + 10,
          text: 'text',
          fill: colours.quiet,
          textAnchor: tick.at === 0 ? 'start' : tick.at === max ? 'end' : 'middle',
        }),
      ),
      Plot.rect(laid, {
        x1: 'x1',
        x2: 'x2',
        y1: 'top',
        y2: ({ top }: LaidBar) => top + bar,
        fill: (row: LaidBar) => row.fill,
        stroke: (row: LaidBar) => colours[row.stroke],
        title: 'tooltip',
      }),
      rules([0], colours.quiet),
      wordsOf('first', { fill: colours.ink }),
      wordsOf('other', { fill: colours.quiet }),
      wordsOf('value', { fill: colours.ink, fontWeight: 'bold' }),
      Plot.text(valued, {
        x: ({ label }: LaidBar) => label!.x,
        y: ({ top }: LaidBar) => top + bar / 2,
        text: 'value',
        textAnchor: 'start',
        fill: colours.ink,
        fontWeight: 'bold',
        ...edge,
      }),
    ],
  });
};
