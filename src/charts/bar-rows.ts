import * as Plot from '@observablehq/plot';
import { colours, panel, type Colour } from './drawing.ts';
import { textWidth, wrap, wrapEvenly } from './place-labels.ts';

/** A bar with its words: beside it where there is room, above it on phones, so that long words never squeeze it. */
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
  /** True for a field over the whole width that only says its value: nothing was published. */
  readonly field?: boolean;
  /** What a pointer that rests on the bar is told. */
  readonly told: string;
}

/** A value of a scale that is printed below the bars. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

interface Options {
  readonly width: number;
  /** Width of the words beside the bars; 0 puts them above. */
  readonly words: number;
  /** End of the scale. */
  readonly max: number;
  readonly title?: string;
  readonly ticks?: readonly Tick[];
  /** For many rows. */
  readonly slim?: boolean;
  /** Where bars of lengths begin; a scale of time has none. */
  readonly baseline?: boolean;
}

const LINE = 15;
const FULL = { bar: 16, gap: 12 } as const;
const SLIM = { bar: 12, gap: 6 } as const;
const GUTTER = 14;
const WORDS_AT_MOST = 268;
const ARROW = 16;
const AIR = 6;

/** Width that the words of these rows take beside their bars, alike in every panel of a chart; 0 on phones. */
export const wordsBeside = (rows: readonly Pick<BarRow, 'lines'>[], narrow: boolean): number =>
  narrow ? 0 : Math.ceil(Math.max(0, ...rows.flatMap(({ lines }) => lines.flatMap((line) => wrap(line, WORDS_AT_MOST).map((words) => textWidth(words))))));

const valueWidth = ({ value }: Pick<BarRow, 'value'>) => (value === '' ? 0 : AIR + textWidth(value, true));

/** Width that the bars have beside their words. */
export const plotWidth = ({ width, words }: Pick<Options, 'width' | 'words'>): number => width - leftOf(words) - 2;

const leftOf = (words: number) => (words === 0 ? 0 : words + GUTTER);

/** The smallest end of a scale from zero on which every bar leaves room for the value at its end. */
export const scaleFor = (rows: readonly BarRow[], room: Pick<Options, 'width' | 'words'>): number => {
  const plot = plotWidth(room);
  return Math.max(1, ...rows.filter(({ field }) => !field).map((row) => (row.to * plot) / Math.max(plot / 8, plot - (row.open ? ARROW : 0) - valueWidth(row))));
};

interface Laid extends BarRow {
  readonly words: readonly { readonly text: string; readonly y: number; readonly kind: 'first' | 'other' | 'value' }[];
  readonly top: number;
  readonly x1: number;
  readonly x2: number;
  /** The value at the bar; null when it found no room there and stands among the words. */
  readonly label: { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } | null;
}

const labelOf = (row: BarRow, x1: number, x2: number, left: number, width: number): Laid['label'] => {
  if (row.field) return { x: (x1 + x2) / 2, anchor: 'middle' };
  const end = x2 + (row.open ? ARROW : 0);
  if (end + valueWidth(row) <= width) return { x: end + AIR, anchor: 'start' };
  return x1 - valueWidth(row) >= left ? { x: x1 - AIR, anchor: 'end' } : null;
};

/** Rows of bars on one scale. `title` stands above them; `ticks` are drawn below when given. Positions are pixels. */
export const barRows = (rows: readonly BarRow[], options: Options): SVGSVGElement => {
  const { width, words: beside, max, title, ticks = [], slim = false, baseline = true } = options;
  const { bar, gap } = slim ? SLIM : FULL;
  const left = leftOf(beside);
  const pixels = (value: number) => left + 1 + (value / max) * plotWidth({ width, words: beside });
  const titleLines = title ? wrapEvenly(title, width, true) : [];
  const titleHeight = titleLines.length * LINE + (title ? 5 : 0);
  let y = titleHeight;
  const laid = rows.map((row): Laid => {
    const [x1, x2] = [pixels(row.from), pixels(row.to)];
    const label = labelOf(row, x1, x2, left, width);
    const texts = [
      ...row.lines.flatMap((line, i) => wrapEvenly(line, beside || width).map((text) => ({ text, kind: i === 0 ? ('first' as const) : ('other' as const) }))),
      ...(label ? [] : [{ text: row.value, kind: 'value' as const }]),
    ];
    const tall = texts.length * LINE;
    const above = beside === 0 && tall > 0;
    const height = above ? tall + 2 + bar : Math.max(tall, bar);
    const textTop = above ? y : y + (height - tall) / 2;
    const top = above ? y + tall + 2 : y + (height - bar) / 2;
    y += height + gap;
    return { ...row, x1, x2, top, label, words: texts.map(({ text, kind }, i) => ({ text, kind, y: textTop + (i + 0.5) * LINE })) };
  });
  const bottom = y - gap + 4;
  const height = bottom + (ticks.length > 0 ? 18 : 2);
  // Lines of the scale keep away from words: where these stand above the bars, each bar has its own piece of them.
  const stretches = beside === 0 ? laid.map(({ top }) => ({ y1: top - 2, y2: top + bar + 2 })) : laid.length > 0 ? [{ y1: titleHeight, y2: bottom }] : [];
  const rules = (at: readonly number[], stroke: string) =>
    Plot.ruleX(stretches.flatMap((stretch) => at.map((value) => ({ ...stretch, x: pixels(value) }))), { x: 'x', y1: 'y1', y2: 'y2', stroke });
  const texts = laid.flatMap(({ words }) => words);
  const wordsOf = (kind: 'first' | 'other' | 'value', look: Plot.TextOptions) =>
    Plot.text(texts.filter((each) => each.kind === kind), { x: 0, y: 'y', text: 'text', textAnchor: 'start', ...look });
  const valued = laid.filter(({ label, value }) => label && value !== '');
  const edge = { stroke: colours.paper, strokeWidth: 3, pointerEvents: 'none' } as const;
  return panel({
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(titleLines, { x: 0, y: (_, i) => 8 + i * LINE, text: String, textAnchor: 'start', fontWeight: 'bold', fill: colours.ink }),
      rules(ticks.map(({ at }) => at).filter((at) => at > 0 || !baseline), colours.grid),
      ...ticks.map((tick) => Plot.text([tick], { x: pixels(tick.at), y: bottom + 10, text: 'text', fill: colours.quiet, textAnchor: tick.at === 0 ? 'start' : tick.at === max ? 'end' : 'middle' })),
      ...laid.flatMap((row) => [
        Plot.rect([row], { x1: 'x1', x2: 'x2', y1: row.top, y2: row.top + bar, fill: row.fill, stroke: colours[row.stroke], title: 'told' }),
        ...(row.open
          ? [Plot.line([[0, 0], [ARROW / 2, 0], [ARROW, bar / 2], [ARROW / 2, bar], [0, bar]].map(([dx, dy]) => [row.x2 + dx!, row.top + dy!]), { stroke: colours[row.stroke], strokeDasharray: '3 2', strokeWidth: 1.5 })]
          : []),
        ...(row.tick === undefined ? [] : [Plot.ruleX([pixels(row.tick)], { y1: row.top - 3, y2: row.top + bar + 3, stroke: colours.ink, strokeWidth: 3, pointerEvents: 'none' })]),
      ]),
      ...(baseline ? [rules([0], colours.quiet)] : []),
      wordsOf('first', { fill: colours.ink }),
      wordsOf('other', { fill: colours.quiet }),
      wordsOf('value', { fill: colours.ink, fontWeight: 'bold' }),
      ...(['start', 'middle', 'end'] as const).map((anchor) =>
        Plot.text(valued.filter(({ label }) => label!.anchor === anchor), {
          x: ({ label }: Laid) => label!.x,
          y: ({ top }: Laid) => top + bar / 2,
          text: 'value',
          textAnchor: anchor,
          fill: colours.ink,
          ...(anchor === 'middle' ? { fontStyle: 'italic' } : { fontWeight: 'bold' }),
          ...edge,
        })
      ),
    ],
  });
};
