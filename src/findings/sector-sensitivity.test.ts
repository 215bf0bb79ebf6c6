import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { headsOf, restOf, sensitivities } from './sector-sensitivity.ts';
import { uncoveredSectors } from './uncovered-sectors.ts';

const found = uncoveredSectors(data)!;
const all = sensitivities(data, found);
const of = (assumption: string) => all.find((each) => each.assumption === assumption)!;
const tenth = (value: number) => Number(value.toFixed(1));
const inPercent = ({ low, high, points }: (typeof all)[number]) => [100 * low, 100 * high, points].map(tenth);

test('the chance of being uncovered moves the reading from 60 to 75: 15 points', () => {
  // By hand: 0.6 × 0.8 ÷ (0.6 × 0.8 + 0.4 × 0.4) = 0.75 where the informal alone are uncovered; 0.6 where all are alike.
  expect(inPercent(of('chance'))).toEqual([60, 75, 15]);
});

/**
 * The central reading by hand. 70 percent of the uncovered informal: chances 0.7 ÷ 0.6 and 0.3 ÷ 0.4, of farmers
 * 0.8 × 1.1667 + 0.2 × 0.75 = 1.0833, of others 0.4 × 1.1667 + 0.6 × 0.75 = 0.9167. With 70 percent of formal and 40 of all workers
 * covered: chances (0.6 − 0.4 × 0.3) ÷ 0.6 = 0.8 and 0.3, of farmers 0.70, of others 0.50. Of six farmers in ten that is 63.9 and
 * 67.7 percent, midway 65.8.
 */
test('the mix of work moves it from 56.3 to 75.0: 18.7 points', () => {
  // By hand: with five in ten (54.2 + 58.3) ÷ 2; with seven in ten (73.4 + 76.6) ÷ 2.
  expect(inPercent(of('mix'))).toEqual([56.3, 75, 18.7]);
});

test('farmers in the capital move it: a tenth of them leaves 57.8 of 100 farming outside it, and 63.6', () => {
  // By hand: (0.5 × 1,200,000 − 0.1 × 200,000) ÷ 1,000,000 = 0.58; 0.58 × 1.0833 ÷ (0.58 × 1.0833 + 0.42 × 0.9167) = 0.62004 and
  // 0.58 × 0.7 ÷ (0.58 × 0.7 + 0.42 × 0.5) = 0.65909; midway 63.96.
  expect(inPercent(of('capital'))).toEqual([64, 65.8, 1.9]);
});

test('a spoken 70 stands for 65 to 75 percent: 1.9 points', () => {
  // By hand: 65 percent gives chances 1.0833 and 0.875, of farmers 1.0417, of others 0.9583, 62.0; 75 gives 1.25 and 0.625, 1.125 and
  // 0.875, 65.9; each midway to 67.7.
  expect(of('spoken').row).toMatchObject({ id: 'cov023', rate_percent: 70 });
  expect(inPercent(of('spoken'))).toEqual([64.9, 66.8, 1.9]);
});

test('informality of 90 percent, from the year before, moves it by 2.8 points', () => {
  // By hand: outside (0.6 − 0.5 × 0.9) ÷ 0.5 = 0.3; farmers 0.9 × 1.1667 + 0.1 × 0.75 = 1.125, others 0.3 × 1.1667 + 0.7 × 0.75 = 0.875:
  // 65.9; farmers 0.75, others 0.45: 71.4; midway 68.65.
  expect(of('informality').row).toMatchObject({ id: 'emp006', informal_percent: 90 });
  expect(inPercent(of('informality'))).toEqual([65.8, 68.6, 2.8]);
});

test('what moves the estimate most comes first', () => {
  const points = all.map((each) => each.points);
  expect(points).toEqual(points.toSorted((a, b) => b - a));
});

test('of 50,000 people about 33,000 are in agriculture, between 25,000 and 41,000', () => {
  const agriculture = found.estimate.sectors.agriculture!;
  expect(headsOf(50_000, agriculture)).toEqual({ low: 25_000, centre: 33_000, high: 41_000 });
  expect(headsOf(50_000, restOf(agriculture))).toEqual({ low: 9_000, centre: 17_000, high: 25_000 });
});

test('without figures of the province the centre lies between what other places publish', () => {
  const roles = ['informal_among_uncovered', 'formal_in_province'];
  const coverage = data.coverage.filter(({ role }) => role === null || !roles.includes(role));
  const elsewhere = uncoveredSectors({ ...data, coverage })!;
  // By hand: midway between 70.0 and 65.9.
  expect(tenth(100 * elsewhere.estimate.sectors.agriculture!.centre)).toBe(67.9);
});
