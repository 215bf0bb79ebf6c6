import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { budgetYears, realisedWithoutAmount, spendingShares } from './budget-by-stage.ts';

const data = readDataset('data');
const years = budgetYears(data, 'Kabupaten Sarolangun', '2026-11-22');
const of = (year: string) => years.find((each) => each.year === year)!.sizes;

test('every year from the first one published to the release stands there, even an empty one', () => {
  expect(years.map(({ year }) => year)).toEqual([
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
  ]);
  expect(of('2026')).toEqual([]);
});

test('stages of one year stay apart, first plan first', () => {
  expect(of('2024').map((row) => [row.stage, row.amount_idr])).toEqual([
    ['kua_ppas', 1_285_000_000_000],
    ['apbd_p', 1_409_000_000_000],
    ['realisation', 904_000_000_000],
  ]);
  expect(of('2025').map((row) => row.stage)).toEqual(['estimate', 'apbd', 'apbd_adjusted']);
});

test('rows that say "do not use" are not among them', () => {
  const ids = years.flatMap(({ sizes }) => sizes.map(({ id }) => id));
  expect(ids).toHaveLength(18);
  for (const id of ['bud036', 'bud073']) expect(ids).not.toContain(id);
});

test('the shares of 2024 overlap: they add up to 120 percent', () => {
  const shares = spendingShares(data, 'Kabupaten Sarolangun');
  expect(shares.map((row) => [row.item, row.share_percent])).toEqual([
    ['infrastructure', 41.11],
    ['personnel', 33.59],
    ['education', 23.9],
    ['health', 21.54],
  ]);
  expect(shares.reduce((sum, row) => sum + row.share_percent!, 0)).toBeCloseTo(120.14, 2);
});

test('of the spending of 2024 only the percentage realised is published', () => {
  expect(realisedWithoutAmount(data, 'Kabupaten Sarolangun')).toMatchObject({
    fiscal_year: '2024',
    realised_percent: 94.66,
  });
});
