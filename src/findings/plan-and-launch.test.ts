import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { fundingRounds } from './funding-rounds.ts';
import { planAndLaunch } from './plan-and-launch.ts';

const rounds = fundingRounds(readDataset('data'), 'Kabupaten Sarolangun', 16_800);

test('of 64,709 planned in March 2025, 55,703 were launched in October: 86.1 percent, 9,006 fewer', () => {
  const { plan, launch, launchedPercent, fewer, partsAddUp } = planAndLaunch(rounds)!;
  expect([plan.workers.workers, launch.workers.workers, fewer]).toEqual([64_709, 55_703, 9_006]);
  expect(launchedPercent.toFixed(1)).toBe('86.1');
  expect(launch.parts.map(({ workers }) => workers)).toEqual([51_608, 3_548, 547]);
  expect(partsAddUp).toBe(true);
});

test('a plan without a later launch has nothing beside it', () => {
  expect(planAndLaunch(rounds.filter(({ round }) => round !== 'launch-2025'))).toBeNull();
});
