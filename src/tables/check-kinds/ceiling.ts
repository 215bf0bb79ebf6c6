import { defineCheck, line, workedOut } from './define-check.ts';
import { base, workersOf } from './workers.ts';

/** before + added ÷ base may not pass 100 percent; undecided when it does with one number of workers and not with another. */
export const ceiling = defineCheck({
  title: { id: 'tambahan yang tidak boleh melewati semua pekerja', en: 'an addition that cannot pass all workers' },
  roles: {
    before: { from: { coverage: ['rate_percent'] } },
    added: { from: { enrolment: ['workers'] } },
    base: { ...base, atLeast: 1 },
  },
  workOut: ({ before, added, base: bases }) => {
    const lines = bases.map((each) => {
      const workers = workersOf(each);
      const reached = workedOut(before.value + (100 * added.value) / workers.value, 'percent', [before, added, each]);
      return line(reached.value <= 100 ? 'fits' : 'above', { before, added, base: workers, reached });
    });
    const fitting = lines.filter(({ form }) => form === 'fits').length;
    return { verdict: fitting === lines.length ? 'fits' : fitting === 0 ? 'does_not_fit' : 'undecided', lines };
  },
});
