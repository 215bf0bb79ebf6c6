import type { FundingRound } from './funding-rounds.ts';

/** What was planned, beside what was launched after it. */
export interface PlanAndLaunch {
  readonly plan: FundingRound;
  readonly launch: FundingRound;
  readonly launchedPercent: number;
  /** Workers planned and not launched; below zero when more were launched. */
  readonly fewer: number;
  /** True when the groups of the launch add up to its whole; null when no groups are published. */
  readonly partsAddUp: boolean | null;
}

const isLaunched = (round: FundingRound): boolean => round.statements.some(({ status }) => status === 'launched');

/** The last plan that was followed by a launch in the same year; null when there is none. Rounds stand oldest first. */
export const planAndLaunch = (rounds: readonly FundingRound[]): PlanAndLaunch | null => {
  const pairs = rounds
    .filter((round) => !isLaunched(round))
    .flatMap((plan) => {
      const launch = rounds.find(
        (round) => isLaunched(round) && round.date > plan.date && round.date.slice(0, 4) === plan.date.slice(0, 4),
      );
      return launch ? [{ plan, launch }] : [];
    });
  const pair = pairs.at(-1);
  if (!pair) return null;
  const planned = pair.plan.workers.workers;
  const launched = pair.launch.workers.workers;
  const { parts } = pair.launch;
  return {
    ...pair,
    launchedPercent: (100 * launched) / planned,
    fewer: planned - launched,
    partsAddUp: parts.length === 0 ? null : parts.reduce((sum, part) => sum + part.workers, 0) === launched,
  };
};
