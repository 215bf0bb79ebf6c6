import * as Plot from '@observablehq/plot';
import type { Language } from '../i18n/language.ts';
import { colours } from '../look/paint.ts';
import { publishedRupiah } from '../press/figure.ts';
import { day, print } from '../press/printable.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import type { RowOf } from '../tables/tables.ts';
import { panel, sizes, stack, type Size } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** A row of the budget as it is drawn. */
export interface DrawnBudget {
  readonly row: RowOf<'apbd'>;
  /** Money planned, in force or spent. */
  readonly form: 'plan' | 'budget' | 'spent';
  /** What a pointer that rests on its dot is told. */
  readonly tooltip: Sentence;
}

/** A year with its first and its last figure; one where there is no other, none where none was found. */
export interface DrawnYear {
  readonly year: string;
  readonly ends: readonly DrawnBudget[];
}

const ROW = 34;
const LINE = 14;
const GAP = 12;

/** An amount to a thousandth of its scale word: one printed to the rupiah would take the room of every dot. The table has it whole. */
const short = (rupiah: number): number => {
  const step = 10 ** (3 * Math.floor(Math.log10(rupiah) / 3) - 3);
  return Math.round(rupiah / step) * step;
};

const amount = (language: Language, { row }: DrawnBudget): string => {
  const shown = print(language, publishedRupiah(row, 'amount_idr', short(row.amount_idr!)));
  return row.qualifier === 'at_least' ? say(language, 'label_at_least', { amount: shown }) : shown;
};

/** A row for each year: its first figure, an arrow to its last, and both amounts. All on one scale of the range that they cover. */
export const drawBudgetByStage = (years: readonly DrawnYear[], language: Language, size: Size): SVGSVGElement => {
  const width = sizes[size];
  const rows = years.map(({ year, ends }) => ({
    year,
    name: print(language, day(year)),
    ends: ends.map((end, i) => ({
      ...end,
      year,
      at: end.row.amount_idr!,
      told: plain(language, end.tooltip),
      text: amount(language, end),
      isLast: i === ends.length - 1,
      dy: ends.length === 1 ? 0 : (i - 0.5) * LINE,
    })),
  }));
  const dots = rows.flatMap(({ ends }) => ends);
  type Dot = (typeof dots)[number];
  const left = Math.ceil(Math.max(...rows.map(({ name }) => textWidth(name, true)))) + GAP;
  const right = width - Math.ceil(Math.max(0, ...dots.map(({ text }) => textWidth(text, true)))) - GAP;
  const amounts = dots.map(({ at }) => at);
  const domain: [number, number] = amounts.length > 0 ? [Math.min(...amounts), Math.max(...amounts)] : [0, 1];
  const range: [number, number] = [left + 6, right - 6];
  const text = (of: readonly Dot[], options: Plot.TextOptions) =>
    of.map((dot) =>
      Plot.text([dot], {
        y: 'year',
        frameAnchor: 'right',
        dx: width - right,
        dy: dot.dy,
        text: 'text',
        textAnchor: 'end',
        ...options,
      }),
    );
  const of = (form: DrawnBudget['form']) => dots.filter((dot) => dot.form === form);
  const dot = { x: 'at', y: 'year', r: 5, stroke: colours.quiet, strokeWidth: 1.5, title: 'told' } as const;
  const pairs = rows.filter(({ ends: [first, last] }) => last && first!.at !== last.at);
  return stack(
    [
      panel({
        width,
        height: rows.length * ROW,
        margin: 0,
        marginLeft: left,
        marginRight: width - right,
        x: { domain, range, axis: null },
        y: { type: 'band', domain: rows.map(({ year }) => year), axis: null, padding: 0 },
        marks: [
          // Each dot has its amount in words, so that the scale needs no numbers.
          Plot.ruleY(rows, { y: 'year', stroke: colours.grid }),
          Plot.text(rows, {
            y: 'year',
            frameAnchor: 'left',
            dx: -left,
            text: 'name',
            textAnchor: 'start',
            fontWeight: 'bold',
            fill: colours.ink,
          }),
          Plot.arrow(pairs, {
            x1: ({ ends }: { ends: readonly Dot[] }) => ends[0]!.at,
            x2: ({ ends }: { ends: readonly Dot[] }) => ends[1]!.at,
            y: 'year',
            insetEnd: 5,
            headLength: 6,
            stroke: colours.quiet,
            strokeWidth: 2,
          }),
          Plot.dot(of('plan'), { ...dot, fill: colours.paper }),
          Plot.dot(of('budget'), { ...dot, fill: colours.quiet }),
          Plot.dot(of('spent'), { ...dot, r: 3, fill: colours.ink, stroke: colours.ink }),
          ...text(
            dots.filter(({ isLast }) => isLast),
            { fontWeight: 'bold', fill: colours.ink },
          ),
          ...text(
            dots.filter(({ isLast }) => !isLast),
            { fill: colours.quiet },
          ),
          Plot.text(
            rows.filter(({ ends }) => ends.length === 0),
            {
              y: 'year',
              frameAnchor: 'left',
              textAnchor: 'start',
              text: () => say(language, 'key_unpublished'),
              fill: colours.quiet,
              stroke: colours.paper,
              strokeWidth: 3,
            },
          ),
        ],
      }),
    ],
    [],
  );
};
