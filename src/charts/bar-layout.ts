import { print, percentTick, tick } from '../press/printable.ts';
import { type Language } from '../i18n/language.ts';
import type { Colour } from '../look/paint.ts';
import { textWidth, wrapEvenly } from './text-width.ts';

/** A bar with its words: beside it where there is room, above it on phones, so that long words never squeeze it. */
export interface BarRow {
  /** What the bar is: one or two lines. */
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly stroke: Colour;
  /** Text at the end of the bar. */
  readonly value: string;
  /** What a pointer that rests on the bar is told. */
  readonly tooltip: string;
}

/** A value of a scale that is printed below the bars. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** The steps of a scale of percent. */
export const percentTicks = (language: Language): readonly Tick[] =>
  [0, 25, 50, 75, 100].map((at) => ({ at, text: print(language, (at === 100 ? percentTick : tick)(at)) }));

export interface BarOptions {
  readonly width: number;
  /** Width of the words beside the bars; 0 puts them above. */
  readonly words: number;
  /** End of the scale. */
  readonly max: number;
  readonly title?: string;
  readonly ticks?: readonly Tick[];
}

export const LINE = 15;
const [BAR, GAP] = [16, 12] as const;
const GUTTER = 14;
const WORDS_AT_MOST = 300;
const AIR = 6;

/** Width that the words of these rows take beside their bars, alike in every panel of a chart; 0 on phones. */
export const wordsBeside = (rows: readonly Pick<BarRow, 'lines'>[], narrow: boolean): number =>
  narrow
    ? 0
    : Math.ceil(
        Math.max(
          0,
          ...rows.flatMap(({ lines }) =>
            lines.flatMap((line) => wrapEvenly(line, WORDS_AT_MOST).map((words) => textWidth(words))),
          ),
        ),
      );

const valueWidth = ({ value }: Pick<BarRow, 'value'>) => (value === '' ? 0 : AIR + textWidth(value, true));

/** Width that the bars have beside their words. */
export const plotWidth = ({ width, words }: Pick<BarOptions, 'width' | 'words'>): number => width - leftOf(words) - 2;

const leftOf = (words: number) => (words === 0 ? 0 : words + GUTTER);

/** The smallest end of a scale from zero on which every bar leaves room for the value at its end. */
export const scaleFor = (rows: readonly BarRow[], room: Pick<BarOptions, 'width' | 'words'>): number => {
  const plot = plotWidth(room);
  return Math.max(1, ...rows.map((row) => (row.to * plot) / Math.max(plot / 8, plot - valueWidth(row))));
};

/** A row with its place, in pixels. */
export interface LaidBar extends BarRow {
  readonly words: readonly { readonly text: string; readonly y: number; readonly kind: 'first' | 'other' | 'value' }[];
  readonly top: number;
  readonly x1: number;
  readonly x2: number;
  /** The value at the bar; null when it found no room there and stands among the words. */
  readonly label: { readonly x: number } | null;
}

/** Never to the left of the bar: a number there is taken for one of the scale. */
const labelOf = (row: BarRow, x2: number, width: number): LaidBar['label'] =>
  x2 + valueWidth(row) <= width ? { x: x2 + AIR } : null;

/** The rows below each other, and where the next one would begin. */
export const layBars = (rows: readonly BarRow[], options: BarOptions) => {
  const { width, words: beside, max, title } = options;
  const left = leftOf(beside);
  const pixels = (value: number) => left + 1 + (value / max) * plotWidth(options);
  const titleLines = title ? wrapEvenly(title, width, true) : [];
  const titleHeight = titleLines.length * LINE + (title ? 5 : 0);
  let y = titleHeight;
  const laid = rows.map((row): LaidBar => {
    const [x1, x2] = [pixels(row.from), pixels(row.to)];
    const label = labelOf(row, x2, width);
    const texts = [
      ...row.lines.flatMap((line, i) =>
        wrapEvenly(line, beside || width).map((text) => ({
          text,
          kind: i === 0 ? ('first' as const) : ('other' as const),
        })),
      ),
      ...(label ? [] : [{ text: row.value, kind: 'value' as const }]),
    ];
    const tall = texts.length * LINE;
    const above = beside === 0 && tall > 0;
    const height = above ? tall + 2 + BAR : Math.max(tall, BAR);
    const textTop = above ? y : y + (height - tall) / 2;
    const top = above ? y + tall + 2 : y + (height - BAR) / 2;
    y += height + GAP;
    return {
      ...row,
      x1,
      x2,
      top,
      label,
      words: texts.map(({ text, kind }, i) => ({ text, kind, y: textTop + (i + 0.5) * LINE })),
    };
  });
  return { laid, pixels, titleLines, titleHeight, bar: BAR, end: y - GAP };
};
