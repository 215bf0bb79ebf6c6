import type { FundingRound } from '../findings/funding-rounds.ts';
import { calculated, forms, type Figure } from '../press/figure.ts';

export const monthsOf = (round: FundingRound): Figure =>
  calculated(round.months!, forms.tenth(round.months!), [round.workers, round.money!], 'months-paid');
