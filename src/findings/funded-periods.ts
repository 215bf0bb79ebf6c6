import { bounds } from '../tables/date-span.ts';
import { isUnderWay, type FundingRound } from './funding-rounds.ts';

/** A stretch of time for which contributions are paid, as far as anyone can know. */
export interface FundedPeriod {
  readonly round: FundingRound;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  /** True when the period was published; false when it is what the money pays for, counted from the launch. */
  readonly published: boolean;
}

const DAY = 86_400_000;
const DAYS_A_MONTH = 365.25 / 12;

/** What nobody has said to be carried out pays nobody yet. */
const PROMISED: readonly FundingRound['workers']['status'][] = ['plan', 'quota'];

/**
 * Periods of the rounds. A round without a published period but with money that was launched gets the months its
 * money pays, counted from its launch; a plan that was never launched gets none, even with the months
 * that it was meant for.
 */
export const fundedPeriods = (rounds: readonly FundingRound[]): readonly FundedPeriod[] =>
  rounds.flatMap((round): FundedPeriod[] => {
    const { workers, months } = round;
    if (PROMISED.includes(workers.status)) return [];
    if (workers.paid_from !== null && workers.paid_to !== null) {
      return [{ round, from: bounds(workers.paid_from).start, to: bounds(workers.paid_to).end, published: true }];
    }
    if (months === null || !isUnderWay(workers)) return [];
    const end = Date.parse(round.date) + months * DAYS_A_MONTH * DAY;
    return [{ round, from: round.date, to: new Date(end).toISOString().slice(0, 10), published: false }];
  });
