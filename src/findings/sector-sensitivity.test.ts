import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { headsOf, restOf, sensitivities } from './sector-sensitivity.ts';
import { uncoveredSectors } from './uncovered-sectors.ts';

const found = uncoveredSectors(data)!;
const all = sensitivities(data, found);
const of = (assumption: string) => all.find((each) => each.assumption === assumption)!;
const tenth = (value: number) => Number(value.toFixed(1));
const inPercent = ({ low, high, points }: (typeof all)[number]) => [100 * low, 100 * high, points].map(tenth);

test('the chance of being uncovered moves the central reading from 60 to 75: 15 points', () => {
  // By hand: 0.6 × 0.8 ÷ (0.6 × 0.8 + 0.4 × 0.4) = 0.75 where the informal alone are uncovered; 0.6 where all are alike.
  expect(inPercent(of('chance'))).toEqual([60, 75, 15]);
});

test('the mix of work moves it from 60.9 to 78.4: 17.5 points', () => {
  // By hand: 0.5 × 0.7 ÷ (0.5 × 0.7 + 0.5 × 0.45) = 0.6087; 0.7 × 0.7 ÷ (0.7 × 0.7 + 0.3 × 0.45) = 0.784.
  expect(inPercent(of('mix'))).toEqual([60.9, 78.4, 17.5]);
});

test('informality of 90 percent, from the year before, moves it by 4.7 points', () => {
  // By hand: outside (0.6 − 0.5 × 0.9) ÷ 0.5 = 0.3; 0.6 × (0.9 × 0.825 + 0.1 × 0.2) = 0.4575;
  // 0.4 × (0.3 × 0.825 + 0.7 × 0.2) = 0.155; the share is 74.7 percent, against 70.
  expect(of('informality').instead).toMatchObject({ id: 'emp006', informal_percent: 90 });
  expect(inPercent(of('informality'))).toEqual([70, 74.7, 4.7]);
});

test('what moves the estimate most comes first', () => {
  expect(all.map(({ assumption }) => assumption)).toEqual(['mix', 'chance', 'informality']);
});

test('of 50,000 people about 35,000 are in agriculture, between 25,000 and 41,000', () => {
  const agriculture = found.estimate.sectors.agriculture!;
  expect(headsOf(50_000, agriculture)).toEqual({ low: 25_000, centre: 35_000, high: 41_000 });
  expect(headsOf(50_000, restOf(agriculture))).toEqual({ low: 9_000, centre: 15_000, high: 25_000 });
});
