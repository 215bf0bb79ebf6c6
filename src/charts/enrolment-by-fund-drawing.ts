import * as Plot from '@observablehq/plot';
import type { Language } from '../i18n/language.ts';
import { colours } from '../look/paint.ts';
import { print, type Figure } from '../press/printable.ts';
import { plain, type Sentence } from '../press/sentence.ts';
import { panel, sizes, stack, type Size } from './drawing.ts';
import { textWidth, wrap } from './text-width.ts';

/** A round as it is drawn: one bar, in a piece for each fund. */
export interface DrawnRound {
  readonly name: Sentence;
  readonly isPlan: boolean;
  readonly funds: readonly {
    readonly label: Sentence;
    readonly workers: Figure;
    /** The groups that the fund pays for, with what a pointer that rests on them is told. */
    readonly groups: readonly { readonly workers: number; readonly tooltip: Sentence }[];
  }[];
}

const LINE = 14;
const BAR = 18;
const AIR = 12;
/** From a bar to its labels. */
const STEM = 8;

/** Lefts of labels that want to begin at `wanted`, moved apart and into the frame. All of them find room in it. */
const apart = (wanted: readonly number[], widths: readonly number[], right: number): readonly number[] => {
  const lefts: number[] = [];
  let limit = right;
  for (let i = wanted.length - 1; i >= 0; i--) {
    lefts[i] = Math.min(wanted[i]!, limit - widths[i]!);
    limit = lefts[i]! - AIR;
  }
  let least = 0;
  return lefts.map((left, i) => {
    const at = Math.max(left, least);
    least = at + widths[i]! + AIR;
    return at;
  });
};

const drawRound = ({ name, isPlan, funds }: DrawnRound, most: number, width: number, language: Language) => {
  const said = plain(language, name);
  // What does not fit breaks where it has a colon: when, then how many.
  const title =
    textWidth(said, true) <= width ? [said] : said.split(/(?<=:) /).flatMap((part) => wrap(part, width, true));
  const top = title.length * LINE + 5;
  const texts = funds.map(({ label, workers }) => [print(language, workers), plain(language, label)] as const);
  const widthOf = ([value, ...words]: readonly string[]) =>
    Math.max(textWidth(value!, true), ...words.map((line) => textWidth(line)));
  const share = (width - AIR * (texts.length - 1)) / texts.length;
  const fits = texts.reduce((sum, each) => sum + widthOf(each) + AIR, 0) <= width + AIR;
  const labels = texts.map(([value, words]) => [value, ...(fits ? [words] : wrap(words, share))]);
  const pixels = (workers: number) => 1 + (workers / most) * (width - 2);
  let before = 0;
  const pieces = funds.map(({ groups }) => {
    const from = before;
    const bars = groups.map(({ workers, tooltip }) => ({
      x1: pixels(before),
      x2: pixels((before += workers)),
      told: plain(language, tooltip),
    }));
    return { from: pixels(from), to: pixels(before), bars };
  });
  const lefts = apart(
    pieces.map(({ from }) => from),
    labels.map(widthOf),
    width,
  );
  const placed = labels.map((lines, i) => {
    const { from, to } = pieces[i]!;
    const [left, right] = [lefts[i]!, lefts[i]! + widthOf(lines)];
    // The stem is as upright as it can be.
    const start = Math.max(Math.min(from + 4, (from + to) / 2), Math.min(to - 2, left + 6));
    return { lines, left, start, foot: Math.max(left + 1, Math.min(right - 1, start)) };
  });
  const bottom = top + BAR;
  const words = placed.flatMap(({ lines, left }) =>
    lines.map((text, i) => ({ text, x: left, y: bottom + STEM + (i + 0.5) * LINE, isValue: i === 0 })),
  );
  const text = (of: typeof words, options: Plot.TextOptions) =>
    Plot.text(of, { x: 'x', y: 'y', text: 'text', textAnchor: 'start', ...options });
  return panel({
    width,
    height: bottom + STEM + LINE * Math.max(...labels.map(({ length }) => length)),
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(title, {
        x: 0,
        y: (_, i) => 8 + i * LINE,
        text: String,
        textAnchor: 'start',
        fontWeight: 'bold',
        fill: colours.ink,
      }),
      Plot.rect(
        pieces.flatMap(({ bars }) => bars),
        {
          x1: 'x1',
          x2: 'x2',
          y1: top,
          y2: bottom,
          fill: isPlan ? colours.paper : colours.protected,
          stroke: colours.protected,
          title: 'told',
        },
      ),
      // Funds are told apart by a gap.
      Plot.ruleX(
        pieces.slice(1).map(({ from }) => from),
        { y1: top, y2: bottom, stroke: colours.paper, strokeWidth: 3 },
      ),
      Plot.link(placed, {
        x1: 'start',
        x2: 'foot',
        y1: bottom,
        y2: bottom + STEM,
        stroke: colours.quiet,
      }),
      text(
        words.filter(({ isValue }) => isValue),
        { fontWeight: 'bold', fill: colours.protected },
      ),
      text(
        words.filter(({ isValue }) => !isValue),
        { fill: colours.quiet },
      ),
    ],
  });
};

/** A bar for each round, all on one scale from zero, split by the funds that pay; a plan is an outline. */
export const drawEnrolment = (rounds: readonly DrawnRound[], language: Language, size: Size): SVGSVGElement => {
  const sums = rounds.map(({ funds }) =>
    funds.reduce((sum, { groups }) => sum + groups.reduce((all, { workers }) => all + workers, 0), 0),
  );
  const most = Math.max(1, ...sums);
  return stack(
    rounds.map((round) => drawRound(round, most, sizes[size], language)),
    [],
    18,
  );
};
