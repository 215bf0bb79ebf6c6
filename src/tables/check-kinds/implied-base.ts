import { impliedBase as impliedBy } from '../implied-base.ts';
import { defineCheck, line, rangeOf } from './define-check.ts';
import { besideBases, implied, publishedBases } from './workers.ts';

/** A target's head-count ÷ its rate, beside the published numbers of workers. */
export const impliedBase = defineCheck({
  title: { id: 'jumlah pekerja yang tersirat dari persen dan orang', en: 'a base implied by a rate and a count' },
  tests: 'reading',
  roles: {
    target: { from: { targets: ['workers', 'rate_percent'] } },
    base: publishedBases,
  },
  workOut: ({ target, base }) => {
    const rate = target.cells.rate_percent;
    const workers = implied(impliedBy(target.value, rate.printed, rangeOf(target)), [target]);
    const { verdict, lines } = besideBases(workers, base);
    return { verdict, lines: [line('implied', { workers: target, rate, implied: workers }), ...lines] };
  },
});
