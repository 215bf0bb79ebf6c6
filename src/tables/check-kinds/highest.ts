import { bounds } from '../date-span.ts';
import { defineCheck, line, rangeOf } from './define-check.ts';

/** "Highest" is refuted by a higher rate of the same day; one of another day, or one that rounding may make lower, leaves it undecided. */
export const highest = defineCheck({
  title: { id: 'klaim tertinggi terhadap pembanding', en: 'a superlative against a comparator' },
  roles: { claim: { from: { coverage: ['rate_percent'] } }, other: { from: { coverage: ['rate_percent'] } } },
  manyPlaces: true,
  workOut: ({ claim, other }) => {
    const [ofClaim, ofOther] = [rangeOf(claim), rangeOf(other)];
    const form = ofOther.high < ofClaim.low ? 'fits' : ofOther.low > ofClaim.high ? 'passed' : 'open';
    const [claimed, reached] = [bounds(claim.row.date), bounds(other.row.date)];
    const isSameDay = claimed.start === reached.start && claimed.end === reached.end;
    return {
      verdict: form === 'fits' ? 'fits' : form === 'passed' && isSameDay ? 'does_not_fit' : 'undecided',
      lines: [line(form, { claim, other })],
    };
  },
});
