import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { costsOf, coveringCosts, workersLeft } from './cost-of-covering.ts';

const { rate, remaining } = coveringCosts(readDataset('data'), 'Kabupaten Sarolangun');
const costs = (workers: number) =>
  costsOf(
    remaining.find((each) => each.workers === workers)!,
    16_800,
    [1, 6, 12],
  );

test('48 percent are left when 52 percent are covered', () => {
  expect(rate.rate_percent).toBe(52);
  expect(remaining.map(({ kind, total, workers }) => [kind, total, workers])).toEqual([
    ['stated', 110_000, 52_800],
    ['stated', 112_000, 53_760],
    ['stated', 136_619, 65_577],
    ['implied', 112_644, 54_069],
    ['uncovered', null, 65_442],
  ]);
});

test('the costs for 1, 6 and 12 months have the known answers', () => {
  expect(costs(52_800)).toEqual([887_040_000, 5_322_240_000, 10_644_480_000]);
  expect(costs(53_760)).toEqual([903_168_000, 5_419_008_000, 10_838_016_000]);
  expect(costs(65_577)).toEqual([1_101_693_600, 6_610_161_600, 13_220_323_200]);
  expect(costs(54_069)).toEqual([908_359_200, 5_450_155_200, 10_900_310_400]);
  expect(costs(65_442)).toEqual([1_099_425_600, 6_596_553_600, 13_193_107_200]);
});

test('of several statements of a total, the exact one stands for it, otherwise the oldest', () => {
  expect(remaining.filter(({ kind }) => kind === 'stated').map(({ row }) => row.id)).toEqual([
    'wfc022',
    'wfc019',
    'wfc030',
  ]);
});

test('nobody is left at 100 percent, everybody at 0, and 120 is an error', () => {
  expect([workersLeft(10, 100), workersLeft(10, 0)]).toEqual([0, 10]);
  expect(() => workersLeft(10, 120)).toThrow(RangeError);
});
