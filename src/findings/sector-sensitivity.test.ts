import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { headsOf, restOf, sensitivities } from './sector-sensitivity.ts';
import { uncoveredSectors } from './uncovered-sectors.ts';

const data = readDataset('data');
const found = uncoveredSectors(data)!;
const all = sensitivities(data, found);
const of = (assumption: string) => all.find((each) => each.assumption === assumption)!;
const tenth = (value: number) => Number(value.toFixed(1));

test('the chance of being uncovered moves the central reading from 50.0 to 64.3: 14.3 points', () => {
  expect([of('chance').low * 100, of('chance').high * 100, of('chance').points].map(tenth)).toEqual([50, 64.3, 14.3]);
});

test('the mix of work moves it from 52.6 to 65.9: 13.3 points', () => {
  expect([of('mix').low * 100, of('mix').high * 100, of('mix').points].map(tenth)).toEqual([52.6, 65.9, 13.3]);
});

test('informality of 80.93 percent, from 2021, moves it by 1 to 3.5 points', () => {
  const { instead, points } = of('informality');
  expect(instead).toMatchObject({ id: 'emp015', informal_percent: 80.93 });
  // By hand: outside (57.27 − 43.36 × 0.8093) / 56.64 = 39.16 percent; 0.5 × (0.8093 × 0.81 + 0.1907 × 0.2) = 0.34684;
  // 0.5 × (0.3916 × 0.81 + 0.6084 × 0.2) = 0.21943; the share 61.25 percent is 2.0 or 2.1 points above 59.2.
  expect(points).toBeGreaterThan(1.9);
  expect(points).toBeLessThan(2.2);
});

test('what moves the estimate most comes first', () => {
  expect(all.map(({ assumption }) => assumption)).toEqual(['chance', 'mix', 'informality']);
});

test('of 65,442 people about 39,000 are in agriculture, between 28,000 and 46,000', () => {
  const agriculture = found.estimate.sectors.agriculture!;
  expect(headsOf(65_442, agriculture)).toEqual({ low: 28_000, centre: 39_000, high: 46_000 });
  expect(headsOf(65_442, restOf(agriculture))).toEqual({ low: 19_000, centre: 27_000, high: 37_000 });
});
