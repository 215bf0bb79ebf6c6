import { defineCheck, given, held, line, rangeOf, sumOf } from './define-check.ts';

/** Parts should make the whole; without a whole, shares should make no more than 100 percent. */
export const sum = defineCheck({
  title: { id: 'bagian terhadap jumlahnya', en: 'parts against a total' },
  roles: {
    part: {
      from: { enrolment: ['workers'], coverage: ['covered_workers'], apbd: ['amount_idr|share_percent'] },
      atLeast: 1,
    },
    whole: { from: { enrolment: ['workers'], coverage: ['covered_workers'], apbd: ['amount_idr'] }, optional: true },
  },
  oneTable: true,
  refuses: ({ part, whole }) => {
    const columns = new Set([...part, ...(whole ? [whole] : [])].map(({ column }) => column));
    if (columns.size > 1) return 'adds rows with an amount and rows with a share only; take one kind';
    return whole || columns.has('share_percent')
      ? null
      : 'lacks the role whole; only shares of a budget, without amounts, add up to 100 percent by themselves';
  },
  workOut: ({ part: parts, whole }) => {
    const total = sumOf(parts);
    const limit = given(100, 'percent');
    const isWithin = rangeOf(total).low <= limit.value;
    const { verdict, stated } = whole
      ? held(total, whole)
      : { verdict: isWithin ? ('fits' as const) : ('does_not_fit' as const), stated: undefined };
    return {
      verdict,
      lines: [
        stated ? line(verdict, { parts, total, whole: stated }) : line(`shares_${verdict}`, { parts, total, limit }),
      ],
    };
  },
});
