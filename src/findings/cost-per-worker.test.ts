import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { workerCosts } from './cost-per-worker.ts';

const costs = workerCosts(readDataset('data'), ['Kabupaten Sarolangun', 'Provinsi Jambi'], 16_800);
const of = (place: string, year: string) =>
  costs.filter(({ money }) => money.place === place && money.fiscal_year === year);

test('Penajam Paser Utara pays exactly a year: 15,000 × 16,800 × 12 = 3,024,000,000', () => {
  const [cost] = of('Kabupaten Penajam Paser Utara', '2025');
  expect(cost).toMatchObject({ perWorker: 201_600, perMonthOfYear: 16_800, months: 12 });
});

test('the provincial grant of 2022 is divided by the 76,016 of its own source, not by the quota of others', () => {
  const [cost] = of('Provinsi Jambi', '2022');
  expect(cost!.workers.workers).toBe(76_016);
  expect(Math.round(cost!.perWorker)).toBe(202_589);
  expect(cost!.months).toBeCloseTo(12.06, 2);
});

test('the 2024 round of Sarolangun comes to Rp66,142 a worker: under 4 months', () => {
  const [cost] = of('Kabupaten Sarolangun', '2024');
  expect(Math.round(cost!.perWorker)).toBe(66_142);
  expect(Math.round(cost!.perMonthOfYear)).toBe(5_512);
  expect(cost!.months).toBeCloseTo(3.94, 2);
});

test('two sources of one amount are one round', () => {
  expect(of('Kabupaten Sarolangun', '2025').map(({ money }) => money.amount_idr)).toEqual([13_000_000_000]);
});

test('the named places come first, then the others by year', () => {
  const places = costs.map(({ money }) => money.place);
  expect(places.slice(0, 2)).toEqual(['Kabupaten Sarolangun', 'Kabupaten Sarolangun']);
  expect(new Set(places.slice(2, 6))).toEqual(new Set(['Provinsi Jambi']));
  const years = costs.slice(6).map(({ money }) => money.fiscal_year);
  expect(years).toEqual([...years].sort());
});

test('the number of March 2025 is marked as disputed', () => {
  expect(costs.filter(({ disputed }) => disputed).map(({ workers }) => workers.workers)).toEqual([64_709]);
});
