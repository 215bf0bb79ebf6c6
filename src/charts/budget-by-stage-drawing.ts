import type { BudgetYear } from '../findings/budget-by-stage.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/message.ts';
import { formatRupiah } from '../i18n/numbers.ts';
import type { RowOf } from '../tables/tables.ts';
import { barRows, type BarRow } from './bar-rows.ts';
import { budgetForm, budgetLabel } from './budget-by-stage.ts';
import { plain } from '../i18n/sentence.ts';
import { colours, hatch, sizes, stack, type Size } from './drawing.ts';

/** Room for the longest amount, printed in full digits, at the end of its bar. */
const ROOM = { narrow: 2, wide: 1.3 } as const;

const bar = (row: RowOf<'apbd'>, language: Language): BarRow => {
  const form = budgetForm(row);
  const open = row.qualifier === 'at_least';
  return {
    lines: [plain(language, budgetLabel(row))],
    from: 0,
    to: row.amount_idr!,
    fill: form === 'plan' ? 'none' : form === 'spent' ? colours.target : colours.quiet,
    stroke: form === 'spent' ? 'target' : 'quiet',
    value: `${open ? '≥ ' : ''}${formatRupiah(language, row.amount_idr!)}`,
    open,
  };
};

/** A panel for each year, all on one scale; a year without any figure is a hatched field. */
export const drawBudgetByStage = (years: readonly BudgetYear[], language: Language, size: Size): SVGSVGElement => {
  const width = sizes[size];
  const hatchId = `c4${size[0]}`;
  const max = ROOM[size] * Math.max(1, ...years.flatMap(({ sizes: rows }) => rows.map((row) => row.amount_idr!)));
  return stack(
    years.map(({ year, sizes: rows }) =>
      barRows(rows.length > 0 ? rows.map((row) => bar(row, language)) : [{ lines: [say(language, 'budget_none_found')], from: 0, to: max, fill: `url(#${hatchId})`, stroke: 'grid', value: '' }], {
        width,
        max,
        title: year,
        slim: true,
      })
    ),
    [hatch(hatchId, 'unknown', 8)]
  );
};
