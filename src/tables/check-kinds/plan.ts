import { overlap } from '../printed-range.ts';
import { defineCheck, differenceOf, line, rangeOf, workedOut } from './define-check.ts';

/** A plan beside what came of it: people or rupiah. */
export const plan = defineCheck({
  title: { id: 'rencana terhadap pelaksanaan', en: 'a plan against what came of it' },
  tests: 'plan',
  roles: {
    plan: { from: { enrolment: ['workers'], apbd: ['amount_idr'] }, divides: true },
    result: { from: { enrolment: ['workers'], apbd: ['amount_idr'] } },
  },
  oneTable: true,
  workOut: ({ plan: planned, result }) => {
    const isMet = overlap(rangeOf(planned), rangeOf(result));
    const difference = differenceOf(planned.unit!, planned, result);
    const share = workedOut('percent', [planned, result], (all, part) => (100 * part) / all, { digits: 1 });
    return {
      verdict: isMet ? 'fits' : 'does_not_fit',
      lines: [
        line(isMet ? 'equal' : result.value < planned.value ? 'short' : 'above', {
          plan: planned,
          result,
          difference,
          share,
        }),
      ],
    };
  },
});
