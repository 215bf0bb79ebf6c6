import { impliedBase as impliedBy } from '../implied-base.ts';
import { defineCheck, line } from './define-check.ts';
import { besideBases, implied, publishedBases } from './workers.ts';

/** A target's head-count ÷ its rate, beside the published numbers of workers. */
export const impliedBase = defineCheck({
  title: { id: 'jumlah pekerja yang tersirat dari persen dan orang', en: 'a base implied by a rate and a count' },
  roles: {
    target: { from: { targets: ['workers', 'rate_percent'] } },
    base: publishedBases,
  },
  workOut: ({ target, base }, { tolerance }) => {
    const rate = target.cells.rate_percent;
    const interval = impliedBy(target.value, rate.printed);
    const { verdict, lines } = besideBases(interval, [target], base, tolerance);
    return {
      verdict,
      lines: [line('implied', { workers: target, rate, implied: implied(interval, [target]) }), ...lines],
    };
  },
});
