import { defineCheck, fitsWithin, line, workedOut } from './define-check.ts';

/** A plan beside what came of it: people or rupiah. */
export const plan = defineCheck({
  title: { id: 'rencana terhadap pelaksanaan', en: 'a plan against what came of it' },
  roles: {
    plan: { from: { enrolment: ['workers'], apbd: ['amount_idr'] }, divides: true },
    result: { from: { enrolment: ['workers'], apbd: ['amount_idr'] } },
  },
  oneTable: true,
  workOut: ({ plan: planned, result }, { tolerance }) => {
    const short = planned.value - result.value;
    const difference = workedOut(Math.abs(short), planned.unit!, [planned, result]);
    const share = workedOut((100 * result.value) / planned.value, 'percent', [planned, result], { digits: 1 });
    return {
      verdict: fitsWithin(short, tolerance),
      lines: [line(short > 0 ? 'short' : short < 0 ? 'above' : 'equal', { plan: planned, result, difference, share })],
    };
  },
});
