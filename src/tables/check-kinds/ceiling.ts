import { defineCheck, line, rangeOf, workedOut } from './define-check.ts';
import { base, workersOf } from './workers.ts';

/** before + added ÷ base may not pass 100 percent; undecided when it does with one number of workers and not with another. */
export const ceiling = defineCheck({
  title: { id: 'tambahan yang tidak boleh melewati semua pekerja', en: 'an addition that cannot pass all workers' },
  tests: 'reading',
  roles: {
    before: { from: { coverage: ['rate_percent'] } },
    added: { from: { enrolment: ['workers'] } },
    base: { ...base, atLeast: 1 },
  },
  workOut: ({ before, added, base: bases }) => {
    const lines = bases.map((each) => {
      const workers = workersOf(each);
      const reached = workedOut(
        'percent',
        [before, added, workers],
        (rate, people, all) => rate + (100 * people) / all,
      );
      const { low, high } = rangeOf(reached);
      return line(high <= 100 ? 'fits' : low > 100 ? 'above' : 'open', { before, added, base: workers, reached });
    });
    const all = (form: string) => lines.every((each) => each.form === form);
    return { verdict: all('fits') ? 'fits' : all('above') ? 'does_not_fit' : 'undecided', lines };
  },
});
