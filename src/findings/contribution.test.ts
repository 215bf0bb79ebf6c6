import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import type { Dataset } from '../data/dataset.ts';
import { contributionOf, contributionsFrom } from './contribution.ts';
import { fundingRounds } from './funding-rounds.ts';
import { workerCosts } from './cost-per-worker.ts';

const PLACE = 'Kabupaten Contoh';
const rul003 = data.rules.find(({ id }) => id === 'rul003')!;

/** The tables with the contribution ended on a date and a higher one from a date on. */
const changedIn = (last: string, first: string): Dataset => ({
  ...data,
  rules: [
    ...data.rules.map((row) => (row === rul003 ? { ...row, valid_to: last } : row)),
    { ...rul003, id: 'rul904', value: 22_000, valid_from: first },
  ],
  releases: [...data.releases, { ...data.releases[0]!, id: '2028-02', date: '2028-02-10' }],
});
const stretches = (tables: Dataset, month: string) =>
  contributionsFrom(tables, month).map(({ rule, months }) => [rule.id, months]);

test('each month costs what is in force on its first day', () => {
  const tables = changedIn('2027-12', '2028-01');
  expect(stretches(tables, '2027-11-20')).toEqual([
    ['rul003', 2],
    ['rul904', Infinity],
  ]);
  expect(stretches(tables, '2028-01')).toEqual([['rul904', Infinity]]);
  expect(stretches(changedIn('2028-01-14', '2028-01-15'), '2027-12')).toEqual([
    ['rul003', 2],
    ['rul904', Infinity],
  ]);
});

test('contributions end before the first month without any', () => {
  expect(stretches(changedIn('2027-12', '2028-03'), '2027-10')).toEqual([['rul003', 3]]);
  expect(stretches(changedIn('2027-12', '2028-03'), '2028-01')).toEqual([]);
});

const told = (tables: Dataset) =>
  fundingRounds(tables, PLACE).map(({ round, months, calculatedCost, contributions }) => [
    round,
    months,
    calculatedCost?.rupiah ?? null,
    contributions.map(({ value }) => value),
  ]);

test('a contribution that changes later rewrites no round of before', () => {
  const later = changedIn('2027-12', '2028-01');
  expect(contributionOf(later)!.value).toBe(22_000);
  expect(told(later)).toEqual(told(data));
  const costs = (tables: Dataset) => workerCosts(tables, [PLACE]).map(({ money, months }) => [money.id, months]);
  expect(costs(later)).toEqual(costs(data));
});

test('a round across a change is calculated with both', () => {
  // 28,000 workers from November 2025 to October 2026: two months at Rp16,800, ten at Rp22,000.
  expect(told(changedIn('2025-12', '2026-01'))).toEqual([
    ['peluncuran-2024', 4, null, [16_800]],
    ['rencana-2025', 10, null, [16_800]],
    ['peluncuran-2025', null, 28_000 * (2 * 16_800 + 10 * 22_000), [16_800, 22_000]],
  ]);
});

test('a round of months without a known contribution has no months and no cost', () => {
  const unknown = {
    ...data,
    rules: data.rules.map((row) => (row === rul003 ? { ...row, valid_from: '2026-01' } : row)),
  };
  expect(told(unknown)).toEqual([
    ['peluncuran-2024', null, null, []],
    ['rencana-2025', null, null, []],
    ['peluncuran-2025', null, null, []],
  ]);
});
