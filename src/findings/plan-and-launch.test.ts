import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { fundingRounds } from './funding-rounds.ts';
import { planAndLaunch } from './plan-and-launch.ts';

const rounds = fundingRounds(data, 'Kabupaten Contoh');

test('of 60,000 planned in March 2025, 30,000 were launched in October: half of them', () => {
  const { plan, launch, launchedPercent, fewer, partsAddUp } = planAndLaunch(rounds)!;
  expect([plan.workers.workers, launch.workers.workers, fewer, launchedPercent]).toEqual([60_000, 30_000, 30_000, 50]);
  expect(launch.parts.map(({ workers }) => workers)).toEqual([24_000, 4_000, 2_000]);
  expect(partsAddUp).toBe(true);
});

test('a plan without a later launch has nothing beside it', () => {
  expect(planAndLaunch(rounds.filter(({ round }) => round !== 'peluncuran-2025'))).toBeNull();
});
