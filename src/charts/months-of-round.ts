import type { FundingRound } from '../findings/funding-rounds.ts';
import { calculated, forms } from '../press/figure.ts';
import type { Figure } from '../press/printable.ts';

export const monthsOf = (round: FundingRound): Figure =>
  calculated(
    round.months!,
    forms.tenth(round.months!),
    [round.workers, round.money!, ...round.contributions],
    'months-paid',
  );
