import { defineCheck, fitsWithin, given, line, workedOut } from './define-check.ts';

/** workers × contribution × months should be the amount; the tolerance is in percent of the amount. */
export const cost = defineCheck({
  title: { id: 'biaya terhadap anggaran', en: 'a cost against a budget' },
  roles: {
    money: { from: { funding: ['amount_idr'] }, divides: true },
    workers: { from: { enrolment: ['workers'] } },
    contribution: { from: { rules: ['value'] } },
  },
  // Ten years of contributions is more than any budget pays at once; a longer number is a slip.
  settings: { months: { least: 1, most: 120, example: 12 } },
  refuses: ({ contribution: { row } }) =>
    row.unit !== null && row.unit !== 'idr_per_month'
      ? `takes contribution from rules:${row.id}, whose unit is ${row.unit}; idr_per_month is expected`
      : null,
  workOut: ({ money, workers, contribution }, { months, tolerance }) => {
    const total = workedOut(workers.value * contribution.value * months, 'idr', [workers, contribution]);
    const verdict = fitsWithin((100 * (total.value - money.value)) / money.value, tolerance);
    return {
      verdict,
      lines: [line(verdict, { workers, contribution, months: given(months, 'months'), cost: total, amount: money })],
    };
  },
});
