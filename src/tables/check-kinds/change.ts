import { overlap } from '../printed-range.ts';
import { defineCheck, differenceOf, line, rangeOf } from './define-check.ts';

/** A figure that moved between two dates by more than rounding: true or not, nobody has said why. */
export const change = defineCheck({
  title: { id: 'perubahan yang tidak dijelaskan', en: 'a change that nobody explains' },
  roles: { before: { from: { coverage: 'number' } }, after: { from: { coverage: 'number' } } },
  column: 'rate_percent',
  oneTable: true,
  workOut: ({ before, after }) => {
    const isRate = before.unit === 'percent';
    const difference = differenceOf(isRate ? 'points' : before.unit!, before, after);
    const way = after.value < before.value ? 'fall' : 'rise';
    return {
      verdict: overlap(rangeOf(before), rangeOf(after)) ? 'fits' : 'undecided',
      lines: [line(isRate ? (`${way}_of_rate` as const) : way, { before, after, difference })],
    };
  },
});
