import { defineCheck, held, line, workedOut } from './define-check.ts';
import { base, workersOf } from './workers.ts';

/** A count ÷ a base, or one less the uncovered ÷ a base, should be the rate. */
export const rate = defineCheck({
  title: { id: 'persen terhadap orang dan jumlah pekerja', en: 'a rate against its count and base' },
  roles: {
    covered: { from: { enrolment: ['workers'], coverage: ['covered_workers'] }, optional: true },
    uncovered: { from: { coverage: ['uncovered_workers'] }, optional: true },
    base,
    rate: { from: { coverage: ['rate_percent'] } },
  },
  mayRepeat: true,
  refuses: ({ covered, uncovered }) =>
    (covered === undefined) === (uncovered === undefined) ? 'has to fill one of the roles covered and uncovered' : null,
  workOut: ({ covered, uncovered, base: whole, rate: printed }) => {
    const count = covered ?? uncovered!;
    const workers = workersOf(whole);
    const expected = workedOut('percent', [count, workers], (people, all) =>
      covered ? (100 * people) / all : 100 - (100 * people) / all,
    );
    const { verdict, stated } = held(expected, printed);
    return {
      verdict,
      lines: [
        line(covered ? verdict : (`uncovered_${verdict}` as const), { count, base: workers, expected, rate: stated }),
      ],
    };
  },
});
