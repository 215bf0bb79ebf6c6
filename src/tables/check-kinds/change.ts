import { defineCheck, line, workedOut } from './define-check.ts';

/** A figure that moved between two dates by more than the tolerance: true or not, nobody has said why. */
export const change = defineCheck({
  title: { id: 'perubahan yang tidak dijelaskan', en: 'a change that nobody explains' },
  roles: { before: { from: { coverage: 'number' } }, after: { from: { coverage: 'number' } } },
  column: 'rate_percent',
  oneTable: true,
  workOut: ({ before, after }, { tolerance }) => {
    const moved = after.value - before.value;
    const isRate = before.unit === 'percent';
    const difference = workedOut(Math.abs(moved), isRate ? 'points' : before.unit!, [before, after]);
    const way = moved < 0 ? 'fall' : 'rise';
    return {
      verdict: difference.value <= tolerance ? 'fits' : 'undecided',
      lines: [line(isRate ? (`${way}_of_rate` as const) : way, { before, after, difference })],
    };
  },
});
