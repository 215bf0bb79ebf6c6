import { defineCheck, held, line, sumOf, workedOut, type Quantity } from './define-check.ts';

/** before − after should be what was said to be cut. */
export const cut = defineCheck({
  title: { id: 'penurunan terhadap potongan yang disebut', en: 'a fall against the cuts that were stated' },
  roles: {
    before: { from: { apbd: ['amount_idr'] } },
    after: { from: { apbd: ['amount_idr'] } },
    cut: { from: { apbd: ['amount_idr'] }, atLeast: 1 },
  },
  oneTable: true,
  workOut: ({ before, after, cut: cuts }) => {
    const difference = workedOut('idr', [before, after], (larger, smaller) => larger - smaller);
    const total = sumOf(cuts);
    const isOne = cuts.length === 1;
    const { verdict, stated } = held<Quantity<number>>(difference, isOne ? cuts[0]! : total);
    return {
      verdict,
      lines: [
        ...(isOne ? [] : [line('cuts', { cuts, total })]),
        line(verdict, { before, after, difference, cut: stated }),
      ],
    };
  },
});
