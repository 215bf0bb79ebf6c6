import * as Plot from '@observablehq/plot';
import type { Language } from '../i18n/language.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';
import { plain, type Sentence } from '../press/sentence.ts';
import { LINE } from './bar-layout.ts';
import { panel, patternId, sizes, stack, type Size } from './drawing.ts';
import { wrapEvenly } from './text-width.ts';

/** A round as it is drawn: the months of contributions that are paid, and the money beside them. */
export interface DrawnRound {
  readonly name: Sentence;
  readonly amount: Sentence;
  readonly pays: Sentence;
  /** Months, and what they rest on; null where nothing says how many. */
  readonly months: { readonly count: number; readonly form: 'paid' | 'calculated' | 'plan' } | null;
  /** What a pointer that rests on its months is told. */
  readonly tooltip: Sentence;
}

const STRIP = 18;
const BETWEEN = 14;
/** Width of the words beside the months in a wide drawing, and the space after them. */
const WORDS = { width: 320, gap: 16 } as const;

/** Months for which the drawing has boxes: whole years. */
const monthsDrawn = (rounds: readonly DrawnRound[]): number =>
  12 * Math.max(1, ...rounds.map(({ months }) => Math.ceil((months?.count ?? 0) / 12)));

/** Months that a box stands for: one, or whole years where there would be too many boxes. */
export const monthsOfBox = (rounds: readonly DrawnRound[]): number => {
  const months = monthsDrawn(rounds);
  return months <= 36 ? 1 : 12 * Math.ceil(months / 240);
};

/** Words and months of each round below each other, in pixels. */
const laidOut = (rounds: readonly DrawnRound[], language: Language, size: Size) => {
  const isNarrow = size === 'narrow';
  const room = isNarrow ? sizes[size] : WORDS.width;
  let top = 0;
  const laid = rounds.map((round) => {
    const lines = [
      ...wrapEvenly(plain(language, round.name), room, true).map((text) => ({ text, of: 'name' as const })),
      ...wrapEvenly(plain(language, round.amount), room, true).map((text) => ({ text, of: 'amount' as const })),
      ...wrapEvenly(plain(language, round.pays), room).map((text) => ({ text, of: 'pays' as const })),
    ];
    // On a phone the name stands above the months, and the rest below them.
    const above = isNarrow ? lines.filter(({ of }) => of === 'name').length : 0;
    const height = lines.length * LINE + (isNarrow ? STRIP + 8 : 0);
    const y1 = isNarrow ? top + above * LINE + 3 : top + (height - STRIP) / 2;
    const words = lines.map((line, i) => ({
      ...line,
      y: top + (i + 0.5) * LINE + (isNarrow && i >= above ? STRIP + 8 : 0),
    }));
    top += height + BETWEEN;
    return { ...round, words, y1, y2: y1 + STRIP, title: plain(language, round.tooltip) };
  });
  return { laid, height: top - BETWEEN + 1 };
};

/** A strip of boxes for each round: filled for the months paid according to a source, hatched for those that we calculate, outlined for those of a plan. */
export const drawContributionFunding = (
  chart: string,
  rounds: readonly DrawnRound[],
  language: Language,
  size: Size,
): SVGSVGElement => {
  const hatchId = patternId(chart, language, size);
  const { laid, height } = laidOut(rounds, language, size);
  const [all, box] = [monthsDrawn(rounds), monthsOfBox(rounds)];
  const left = size === 'narrow' ? 1 : WORDS.width + WORDS.gap;
  const fills = { paid: colours.money, calculated: `url(#${hatchId})`, plan: colours.paper } as const;
  const known = laid.flatMap(({ months, ...strip }) => (months ? [{ ...strip, ...months }] : []));
  type Known = (typeof known)[number];
  const strip = { x1: 0, y1: 'y1', y2: 'y2', title: 'title' } as const;
  /** Lines between the boxes up to a month. */
  const between = (strips: readonly { y1: number; y2: number; until: number }[], look: Plot.RuleXOptions) =>
    Plot.ruleX(
      strips.flatMap(({ until, ...edges }) =>
        Array.from({ length: Math.max(0, Math.ceil(until / box) - 1) }, (_, i) => ({ ...edges, x: (i + 1) * box })),
      ),
      { x: 'x', y1: 'y1', y2: 'y2', pointerEvents: 'none', ...look },
    );
  const filled = known.map((each) => ({ ...each, until: each.count }));
  const words = (of: 'name' | 'amount' | 'pays', look: Plot.TextOptions) =>
    Plot.text(
      laid.flatMap((each) => each.words.filter((line) => line.of === of)),
      { x: 0, dx: -left, y: 'y', text: 'text', textAnchor: 'start', ...look },
    );
  return stack(
    [
      panel({
        width: sizes[size],
        height,
        margin: 0,
        marginLeft: left,
        marginRight: 1,
        x: { domain: [0, all], axis: null },
        y: { type: 'identity', axis: null },
        marks: [
          Plot.rect(laid, { ...strip, x2: all, fill: colours.paper, stroke: colours.unknown }),
          between(
            laid.map(({ y1, y2 }) => ({ y1, y2, until: all })),
            { stroke: colours.grid },
          ),
          Plot.rect(known, { ...strip, x2: 'count', fill: ({ form }: Known) => fills[form], stroke: colours.money }),
          between(
            filled.filter(({ form }) => form === 'plan'),
            { stroke: colours.money },
          ),
          between(
            filled.filter(({ form }) => form !== 'plan'),
            { stroke: colours.paper, strokeWidth: 2 },
          ),
          words('name', { fill: colours.ink, fontWeight: 'bold' }),
          words('amount', { fill: colours.money, fontWeight: 'bold' }),
          words('pays', { fill: colours.quiet }),
        ],
      }),
    ],
    [hatch(hatchId, 'money')],
  );
};
