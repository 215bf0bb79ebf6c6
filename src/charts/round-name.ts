import { isUnderWay, type FundingRound } from '../findings/funding-rounds.ts';
import { published } from '../press/figure.ts';
import type { Sentence } from '../press/sentence.ts';

/** A round that was spoken of and not launched. */
export const isPlanned = ({ workers }: FundingRound): boolean => !isUnderWay(workers);

const keyOf = (round: FundingRound) => {
  if (round.workers.status === 'realised') return 'round_realised';
  if (!isPlanned(round)) return 'round_launched';
  return round.sourcesDisagree ? 'round_planned_disputed' : 'round_planned';
};

/** What a round of a programme is called: launched, carried out or planned, when, and for how many workers. */
export const roundName = (round: FundingRound): Sentence => ({
  key: keyOf(round),
  slots: { date: published(round.workers, 'date'), workers: published(round.workers, 'workers') },
});
