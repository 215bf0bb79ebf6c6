import { impliedBaseOfStep as impliedBy } from '../implied-base.ts';
import { defineCheck, line, rangeOf } from './define-check.ts';
import { besideBases, implied, publishedBases } from './workers.ts';

/** An addition ÷ the step it is said to explain, beside the published numbers of workers. */
export const impliedBaseOfStep = defineCheck({
  title: { id: 'jumlah pekerja yang tersirat dari kenaikan', en: 'a base implied by a step' },
  tests: 'reading',
  roles: {
    before: { from: { coverage: ['rate_percent'] } },
    after: { from: { coverage: ['rate_percent'] } },
    added: { from: { enrolment: ['workers'] } },
    base: publishedBases,
  },
  workOut: ({ before, after, added, base }) => {
    const workers = implied(impliedBy(added.value, before.printed, after.printed, rangeOf(added)), [
      before,
      after,
      added,
    ]);
    const { verdict, lines } = besideBases(workers, base);
    return { verdict, lines: [line('implied', { added, after, before, implied: workers }), ...lines] };
  },
});
