import type { Sentence } from '../../press/sentence.ts';
import type { RowOf } from '../../tables/tables.ts';

/** What a check finds. A difference in dates or in what is counted can leave it undecided. */
export type Verdict = RowOf<'checks'>['verdict'];

/** One line of arithmetic that a reader can redo: a message with its figures. */
export type ArithmeticLine = Sentence;

export interface Outcome {
  readonly verdict: Verdict;
  readonly lines: readonly ArithmeticLine[];
}

/** Whether a difference is no larger than the tolerance, both in one unit; what computing adds to a number is forgiven. */
export const fitsWithin = (difference: number, tolerance: number): Verdict =>
  Math.abs(difference) <= tolerance + 1e-9 ? 'fits' : 'does_not_fit';
