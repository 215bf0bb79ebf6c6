import { calculated, forms, published, publishedShort } from '../../press/figure.ts';
import { count, print, type Figure } from '../../press/printable.ts';
import type { Language } from '../../i18n/language.ts';
import { formatNumber, formatRupiah } from '../../i18n/numbers.ts';
import type { RowOf } from '../../tables/tables.ts';
import { costOf } from '../months-paid.ts';
import { numberIn, only, type AnyTableRow, type Operands } from './operands.ts';
import { fitsWithin, type ArithmeticLine, type Outcome } from './outcome.ts';

const METHOD = 'check-arithmetic';

/** workers × contribution × months should be the amount; the tolerance is in percent of the amount. */
export const cost = (operands: Operands, tolerance: number): Outcome => {
  const money = only<RowOf<'funding'>>(operands, 'money');
  const workers = only<RowOf<'enrolment'>>(operands, 'workers');
  const contribution = only<RowOf<'rules'>>(operands, 'contribution');
  const months = Number(operands.setting('months'));
  const rupiah = costOf(workers.workers, contribution.value!, months);
  const verdict = fitsWithin((100 * (rupiah - money.amount_idr)) / money.amount_idr, tolerance);
  return {
    verdict,
    lines: [
      {
        key: verdict === 'fits' ? 'check_cost_fits' : 'check_cost',
        slots: {
          workers: published(workers, 'workers'),
          contribution: published(contribution, 'value'),
          months: count(months),
          cost: calculated(rupiah, forms.rupiahWhole(rupiah), [workers, contribution], METHOD),
          amount: published(money, 'amount_idr'),
        },
      },
    ],
  };
};

/** The column that holds a row's figure in a sum. */
const columnOf = (row: AnyTableRow): string =>
  'covered_workers' in row
    ? 'covered_workers'
    : 'workers' in row
      ? 'workers'
      : 'amount_idr' in row && row.amount_idr !== null
        ? 'amount_idr'
        : 'share_percent';

const joined = (parts: readonly Figure[]): Figure => ({
  kind: 'calculated',
  value: parts.map(({ value }) => value).join(' + '),
  text: (language) => parts.map((part) => print(language, part)).join(' + '),
  rows: parts.flatMap(({ rows }) => rows),
  method: METHOD,
});

/** Parts should make the whole; without a whole, shares should make no more than 100 percent. */
export const sum = (operands: Operands, tolerance: number): Outcome => {
  const parts = operands.rows('part');
  const [whole] = operands.rows('whole');
  const total = parts.reduce((reached, row) => reached + numberIn(row, columnOf(row)), 0);
  const column = columnOf(parts[0]!);
  const form =
    column === 'amount_idr'
      ? (language: Language) => formatRupiah(language, total)
      : column === 'share_percent'
        ? forms.percentShort(total)
        : forms.count(total);
  const limit = whole ? numberIn(whole, columnOf(whole)) : 100;
  const verdict = whole ? fitsWithin(total - limit, tolerance) : total <= limit + tolerance ? 'fits' : 'does_not_fit';
  const wholeFigure = whole ? published(whole, columnOf(whole)) : null;
  return {
    verdict,
    lines: [
      {
        key: verdict === 'fits' ? 'check_sum_fits' : 'check_sum',
        slots: {
          parts: joined(parts.map((row) => publishedShort(row, columnOf(row)))),
          total: calculated(total, form, parts, METHOD),
          whole: wholeFigure ?? { id: '100%', en: '100%' },
        },
      },
    ],
  };
};

/** A plan beside what came of it: people or rupiah. */
export const plan = (operands: Operands, tolerance: number): Outcome => {
  const planned = only<AnyTableRow>(operands, 'plan');
  const result = only<AnyTableRow>(operands, 'result');
  const column = columnOf(planned);
  const difference = numberIn(planned, column) - numberIn(result, columnOf(result));
  const share = (100 * numberIn(result, columnOf(result))) / numberIn(planned, column);
  const size = Math.abs(difference);
  const both = [planned, result];
  const slots = { plan: published(planned, column), result: published(result, columnOf(result)) };
  const line: ArithmeticLine =
    difference === 0
      ? { key: 'check_plan_fits', slots }
      : {
          key: difference > 0 ? 'check_plan' : 'check_plan_more',
          slots: {
            ...slots,
            difference: calculated(
              size,
              column === 'amount_idr'
                ? (language) => formatRupiah(language, size)
                : (language) => formatNumber(language, size),
              both,
              METHOD,
            ),
            share: calculated(share, forms.percentShort(share, 1), both, METHOD),
          },
        };
  return { verdict: fitsWithin(difference, tolerance), lines: [line] };
};
