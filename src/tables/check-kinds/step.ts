import { defineCheck, held, line, workedOut } from './define-check.ts';
import { base, workersOf } from './workers.ts';

/** before + added ÷ base should be after; tried with every base that was published. */
export const step = defineCheck({
  title: { id: 'kenaikan yang harus dijelaskan tambahan peserta', en: 'a step that an addition should explain' },
  roles: {
    before: { from: { coverage: ['rate_percent'] } },
    added: { from: { enrolment: ['workers'] } },
    base: { ...base, atLeast: 1 },
    after: { from: { coverage: ['rate_percent'], targets: ['rate_percent'] } },
  },
  workOut: ({ before, added, base: bases, after }) => {
    const lines = bases.map((each) => {
      const workers = workersOf(each);
      const expected = workedOut(
        'percent',
        [before, added, workers],
        (rate, people, all) => rate + (100 * people) / all,
      );
      const { verdict, stated } = held(expected, after);
      return line(verdict, { before, added, base: workers, expected, after: stated });
    });
    return { verdict: lines.some(({ form }) => form === 'fits') ? 'fits' : 'does_not_fit', lines };
  },
});
