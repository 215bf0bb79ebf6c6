import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { costsOf, coveringCosts, workersLeft } from './cost-of-covering.ts';

const PLACE = 'Kabupaten Contoh';
/** The tables before BPJS counted the workers who can take part. */
const before = { ...data, workforce: data.workforce.filter(({ id }) => id !== 'wfc003') };
const { rate, remaining } = coveringCosts(before, PLACE);
const costs = (workers: number) =>
  costsOf(
    remaining.find((each) => each.workers === workers)!,
    16_800,
    [1, 6, 12],
  );

test('60 percent are left when 40 percent are covered', () => {
  expect(rate.rate_percent).toBe(40);
  expect(remaining.map(({ kind, total, workers }) => [kind, total, workers])).toEqual([
    ['stated', 100_000, 60_000],
    ['stated', 120_000, 72_000],
    ['implied', 100_000, 60_000],
    ['uncovered', null, 50_000],
  ]);
});

test('the costs for 1, 6 and 12 months have the known answers', () => {
  expect(costs(60_000)).toEqual([1_008_000_000, 6_048_000_000, 12_096_000_000]);
  expect(costs(72_000)).toEqual([1_209_600_000, 7_257_600_000, 14_515_200_000]);
  expect(costs(50_000)).toEqual([840_000_000, 5_040_000_000, 10_080_000_000]);
});

test('of several statements of a total, the exact one stands for it, otherwise the oldest', () => {
  const [first] = data.workforce;
  const standing = (...more: (typeof first)[]) =>
    coveringCosts({ ...before, workforce: [...before.workforce, ...more.map((row) => row!)] }, PLACE)
      .remaining.filter(({ kind }) => kind === 'stated')
      .map(({ row }) => row.id);
  expect(standing({ ...first!, id: 'wfc900' })).toEqual(['wfc001', 'wfc002']);
  expect(standing({ ...first!, id: 'wfc900', precision: 'exact' })).toEqual(['wfc900', 'wfc002']);
});

test('nobody is left at 100 percent, everybody at 0, and 120 is an error', () => {
  expect([workersLeft(10, 100), workersLeft(10, 0)]).toEqual([0, 10]);
  expect(() => workersLeft(10, 120)).toThrow(RangeError);
});

test('110,000 less 52 percent is 52,800, and not a hair below', () => {
  expect(workersLeft(110_000, 52)).toBe(52_800);
});
