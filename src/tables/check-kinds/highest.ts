import { bounds } from '../date-span.ts';
import { defineCheck, line } from './define-check.ts';

/** "Highest" is refuted by a higher rate of the same day; one of another day leaves it undecided. */
export const highest = defineCheck({
  title: { id: 'klaim tertinggi terhadap pembanding', en: 'a superlative against a comparator' },
  roles: { claim: { from: { coverage: ['rate_percent'] } }, other: { from: { coverage: ['rate_percent'] } } },
  manyPlaces: true,
  workOut: ({ claim, other }) => {
    const isHigher = other.value > claim.value;
    const [claimed, reached] = [bounds(claim.row.date), bounds(other.row.date)];
    const isSameDay = claimed.start === reached.start && claimed.end === reached.end;
    return {
      verdict: !isHigher ? 'fits' : isSameDay ? 'does_not_fit' : 'undecided',
      lines: [line(isHigher ? 'passed' : 'fits', { claim, other })],
    };
  },
});
