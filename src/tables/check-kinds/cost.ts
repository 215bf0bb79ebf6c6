import { defineCheck, given, held, line, workedOut } from './define-check.ts';

/** workers × contribution × months should be the amount. */
export const cost = defineCheck({
  title: { id: 'biaya terhadap anggaran', en: 'a cost against a budget' },
  tests: 'reading',
  roles: {
    money: { from: { funding: ['amount_idr'] } },
    workers: { from: { enrolment: ['workers'] } },
    contribution: { from: { rules: ['value'] } },
  },
  // Ten years of contributions is more than any budget pays at once; a longer number is a slip.
  settings: { months: { least: 1, most: 120, example: 12 } },
  refuses: ({ contribution: { row } }) =>
    row.unit !== null && row.unit !== 'idr_per_month'
      ? `takes contribution from rules:${row.id}, whose unit is ${row.unit}; idr_per_month is expected`
      : null,
  workOut: ({ money, workers, contribution }, { months: set }) => {
    const months = given(set, 'months');
    const total = workedOut('idr', [workers, contribution, months], (people, monthly, paid) => people * monthly * paid);
    const { verdict, stated } = held(total, money);
    return { verdict, lines: [line(verdict, { workers, contribution, months, cost: total, amount: stated })] };
  },
});
