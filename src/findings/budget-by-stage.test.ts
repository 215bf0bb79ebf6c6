import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { budgetYears, firstAndLast, realisedWithoutAmount, spendingShares } from './budget-by-stage.ts';

const PLACE = 'Kabupaten Contoh';
const years = budgetYears(data, PLACE, '2026-07-01');
const of = (year: string) => years.find((each) => each.year === year)!.sizes;

test('every year from the first one published to the release stands there, even an empty one', () => {
  expect(years.map(({ year }) => year)).toEqual(['2024', '2025', '2026']);
  expect(of('2026')).toEqual([]);
});

test('stages of one year stay apart, first plan first', () => {
  expect(of('2024').map((row) => [row.stage, row.amount_idr])).toEqual([
    ['rapbd', 1_000_000_000_000],
    ['apbd', 1_000_000_000_000],
    ['apbd_p', 1_200_000_000_000],
  ]);
  expect(of('2025').map((row) => [row.stage, row.amount_idr])).toEqual([
    ['kua_ppas', 1_150_000_000_000],
    ['apbd', 1_250_000_000_000],
  ]);
});

test('the first and the last figure of a year are of one thing', () => {
  expect(years.map((year) => firstAndLast(year).map(({ item, stage }) => [item, stage]))).toEqual([
    [
      ['spending', 'apbd'],
      ['spending', 'apbd_p'],
    ],
    [
      ['spending', 'kua_ppas'],
      ['spending', 'apbd'],
    ],
    [],
  ]);
});

test('revenue, and lines of the budget, are no size of it', () => {
  const ids = years.flatMap(({ sizes }) => sizes.map(({ id }) => id));
  expect(ids).toEqual(['bud001', 'bud002', 'bud003', 'bud005', 'bud006']);
});

test('the shares of 2025 overlap: they add up to 115 percent, the largest first', () => {
  const shares = spendingShares(data, PLACE);
  expect(shares.map((row) => [row.item, row.share_percent])).toEqual([
    ['personnel', 40],
    ['infrastructure', 30],
    ['education', 25],
    ['health', 15],
    ['other', 5],
  ]);
});

test('of the spending of 2024 only the percentage realised is published', () => {
  expect(realisedWithoutAmount(data, PLACE)).toMatchObject({ fiscal_year: '2024', realised_percent: 90 });
});

test('once the rupiah of that year are published, nobody says that there is only a percentage', () => {
  const spent = realisedWithoutAmount(data, PLACE)!;
  const withAmount = (as_of: string | null) => ({
    ...data,
    apbd: [...data.apbd, { ...spent, id: 'bud900', as_of, amount_idr: 900_000_000_000 }],
  });
  expect(realisedWithoutAmount(withAmount(null), PLACE)).toBeNull();
  // What was spent by a day in the year says nothing of the whole of it.
  expect(realisedWithoutAmount(withAmount('2024-10-26'), PLACE)).toBe(spent);
});
