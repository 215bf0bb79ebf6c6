import { publishedRupiah } from '../press/figure.ts';
import { day, print } from '../press/printable.ts';
import { capital } from '../press/capital.ts';
import type { BudgetYear } from '../findings/budget-by-stage.ts';
import type { Language } from '../i18n/language.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import type { RowOf } from '../tables/tables.ts';
import { scaleFor, wordsBeside, type BarRow } from './bar-layout.ts';
import { barRows } from './bar-rows.ts';
import { patternId, sizes, stack, type Size } from './drawing.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';

/** A row of the budget as it is drawn. */
export interface DrawnBudget {
  readonly row: RowOf<'apbd'>;
  /** Money planned, in force or spent. */
  readonly form: 'plan' | 'budget' | 'spent';
  readonly label: Sentence;
  readonly publisher: string;
  /** What a pointer that rests on its bar is told. */
  readonly tooltip: Sentence;
}

/** An amount to a thousandth of its scale word: one printed to the rupiah would take the room of every bar. The table has it whole. */
const short = (rupiah: number): number => {
  const step = 10 ** (3 * Math.floor(Math.log10(rupiah) / 3) - 3);
  return Math.round(rupiah / step) * step;
};

/** Bars of a year. Two amounts for the same thing are told apart by who printed them. */
const bars = (years: readonly DrawnBudget[], language: Language): BarRow[] => {
  const labels = years.map(({ label }) => capital(language, plain(language, label)));
  return years.map(({ row, form, publisher, tooltip }, i): BarRow => {
    const shown = print(language, publishedRupiah(row, 'amount_idr', short(row.amount_idr!)));
    const open = row.qualifier === 'at_least';
    const twice = labels.filter((label) => label === labels[i]).length > 1;
    return {
      lines: [labels[i]!, ...(twice ? [publisher] : [])],
      from: 0,
      to: row.amount_idr!,
      fill: form === 'plan' ? colours.paper : form === 'spent' ? colours.ink : colours.quiet,
      stroke: form === 'spent' ? 'ink' : 'quiet',
      thin: form === 'spent',
      value: open ? say(language, 'label_at_least', { amount: shown }) : shown,
      open,
      tooltip: plain(language, tooltip),
    };
  });
};

/** A panel for each year, all on one scale; a year without any figure is a hatched field. */
export const drawBudgetByStage = (
  chart: string,
  years: readonly BudgetYear[],
  drawn: ReadonlyMap<string, DrawnBudget>,
  language: Language,
  size: Size,
): SVGSVGElement => {
  const hatchId = patternId(chart, language, size);
  const none = say(language, 'budget_none_found');
  const panels = years.map(({ year, sizes: rows }) => ({
    year,
    rows: bars(
      rows.map(({ id }) => drawn.get(id)!),
      language,
    ),
  }));
  const all = panels.flatMap(({ rows }) => rows);
  const room = { width: sizes[size], words: wordsBeside(all, size === 'narrow') };
  const max = scaleFor(all, room);
  const field: BarRow = {
    lines: [],
    from: 0,
    to: max,
    fill: `url(#${hatchId})`,
    stroke: 'unknown',
    value: none,
    field: true,
    tooltip: none,
  };
  return stack(
    panels.map(({ year, rows }) =>
      barRows(rows.length > 0 ? rows : [field], { ...room, max, title: print(language, day(year)), slim: true }),
    ),
    [hatch(hatchId, 'unknown', 'unpublished')],
  );
};
