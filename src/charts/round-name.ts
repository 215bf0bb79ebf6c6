import type { FundingRound } from '../findings/funding-rounds.ts';
import { published } from '../press/figure.ts';
import type { Sentence } from '../press/sentence.ts';

/** A round that was spoken of and not launched. */
export const isPlanned = ({ workers }: FundingRound): boolean => workers.status !== 'launched';

/** What a round of a programme is called: launched or planned, when, and for how many workers. */
export const roundName = (round: FundingRound): Sentence => ({
  key: !isPlanned(round) ? 'round_launched' : round.sourcesDisagree ? 'round_planned_disputed' : 'round_planned',
  slots: { date: published(round.workers, 'date'), workers: published(round.workers, 'workers') },
});
