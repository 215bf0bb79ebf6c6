// A row that is published later answers, and those before it no longer do.
import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import type { Dataset } from '../data/dataset.ts';
import { coveringCosts } from './cost-of-covering.ts';
import { uncoveredNow } from './present.ts';

const PLACE = 'Kabupaten Contoh';
const rate = data.coverage.find(({ id }) => id === 'cov007')!;
const source = 'bpjstk-2025-10-01';
const blank = { ...rate, source, rate_percent: null, covered_workers: null, uncovered_workers: null, base: null };
type Cells = Partial<Dataset['coverage'][number]>;

/** The tables with further rows on coverage, in a release after all of them. */
const withCoverage = (...rows: Cells[]): Dataset => ({
  ...data,
  releases: [...data.releases, { ...data.releases[0]!, id: '2027-12', date: '2027-12-10' }],
  sources: data.sources.map((each) => (each.id === source ? { ...each, published: '2027-12-01' } : each)),
  coverage: [...data.coverage, ...rows.map((row, i) => ({ ...blank, id: `cov90${i}`, ...row }))],
});
const uncovered = (...rows: Cells[]) => {
  const now = uncoveredNow(withCoverage(...rows), PLACE);
  return now && [now.workers, now.row.id, now.base?.id ?? null];
};
const left = (...rows: Cells[]) =>
  coveringCosts(withCoverage(...rows), PLACE).remaining.map(({ kind, row, workers }) => [kind, row.id, workers]);

test('who is without cover: the newest number that was published, wherever it stands in its table', () => {
  expect(uncovered()).toEqual([50_000, 'cov005', null]);
  expect(
    uncovered({ date: '2026-12-31', uncovered_workers: 45_000 }, { date: '2026-06', uncovered_workers: 47_000 }),
  ).toEqual([45_000, 'cov900', null]);
  // Of one date all workers, not a group of them.
  expect(
    uncovered(
      { date: '2026-12-31', uncovered_workers: 45_000 },
      { date: '2026-12-31', segment: 'own_account', basis: 'segment_rate', uncovered_workers: 30_000 },
    ),
  ).toEqual([45_000, 'cov900', null]);
});

test('who is without cover: what is left of the workers that a newer row counts on', () =>
  expect(uncovered({ date: '2026-12-31', rate_percent: 60, covered_workers: 66_000, base: 'wfc003' })).toEqual([
    44_000,
    'cov900',
    'wfc003',
  ]));

test('who is without cover: nobody says it in one number once a table by sector is newer', () => {
  expect(uncovered({ date: '2026-12-31', industry: 'A', uncovered_workers: 30_000 })).toBeNull();
  expect(uncovered({ date: '2023-12-31', industry: 'A', uncovered_workers: 30_000 })).toEqual([50_000, 'cov005', null]);
});

test('after an official count, totals that were merely stated before it are no longer calculated with', () => {
  // 40 percent of 110,000 workers are covered.
  expect(left()).toEqual([['official', 'wfc003', 66_000]]);
});

test('an official count with those covered is taken by its own numbers, and by its rate where it prints no others', () => {
  expect(left({ date: '2026-12-31', rate_percent: 60, covered_workers: 65_999, base: 'wfc003' })).toEqual([
    ['official', 'wfc003', 44_001],
  ]);
  expect(left({ date: '2026-12-31', rate_percent: 60, base: 'wfc003' })).toEqual([['official', 'wfc003', 44_000]]);
  expect(left({ date: '2026-12-31', uncovered_workers: 45_000 })).toEqual([['uncovered', 'cov900', 45_000]]);
});

test('what is stated after the official count stands beside it', () => {
  const tables = withCoverage();
  const stated = { ...data.workforce[0]!, id: 'wfc900', date: '2026-11', source, workers: 130_000 };
  const all = { ...tables, workforce: [...tables.workforce, stated] };
  expect(coveringCosts(all, PLACE).remaining.map(({ row }) => row.id)).toEqual(['wfc003', 'wfc900']);
});
