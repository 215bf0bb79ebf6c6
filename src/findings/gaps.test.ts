import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import type { Dataset } from '../data/dataset.ts';
import { origin } from '../tables/table.ts';
import { rowsThatMayAnswer, unansweredGaps } from './gaps.ts';

const PLACE = 'Kabupaten Contoh';
const found = (tables: Dataset) =>
  tables.gaps
    .map((gap) => [gap.id, rowsThatMayAnswer(tables, PLACE, gap).map(({ id }) => id)] as const)
    .filter(([, rows]) => rows.length > 0);
const unanswered = (tables: Dataset) => unansweredGaps(tables, PLACE).map(({ id }) => id);

/** A row of coverage with these cells, as typed. */
const coverage = (id: string, cells: Readonly<Record<string, string>>): Dataset['coverage'][number] => {
  const like = data.coverage.find((row) => row.id === 'cov007')!;
  const typed: Readonly<Record<string, string>> = { ...like[origin].cells, id, rate_percent: '', ...cells };
  return { ...like, id, date: typed.date!, place: typed.place!, [origin]: { ...like[origin], cells: typed } };
};
const withRows = (...rows: Dataset['coverage'][number][]): Dataset => ({
  ...data,
  coverage: [...data.coverage, ...rows],
});

test('a gap that rows answer is no longer among those that are open', () => {
  expect(data.gaps.find(({ id }) => id === 'gap010')!.answered_by).toBe('coverage:cov007 coverage:cov008');
  expect(unanswered(data)).not.toContain('gap010');
});

test('no row of today answers an open gap', () => expect(found(data)).toEqual([]));

test('a row that holds what an open gap asks for is pointed out, the newest first', () => {
  const covered = { covered_workers: '44000' };
  const tables = withRows(
    coverage('cov900', { date: '2026-03-31', ...covered }),
    coverage('cov901', { date: '2026-05', ...covered }),
    // Too early, of another place, of another basis, without the number.
    coverage('cov902', { date: '2025-06-30', ...covered }),
    coverage('cov903', { date: '2026-03-31', place: 'Kota Ibarat', ...covered }),
    coverage('cov904', { date: '2026-03-31', basis: 'active_participants', ...covered }),
    coverage('cov905', { date: '2026-03-31', rate_percent: '44' }),
  );
  expect(found(tables)).toEqual([['gap001', ['cov901', 'cov900']]]);
  // Until a person has said whether they do, nobody says that nothing was found.
  expect(unanswered(tables)).toEqual(unanswered(data).filter((id) => id !== 'gap001'));
});

test('an answered gap is pointed out no more', () => {
  const tables = withRows(coverage('cov900', { date: '2026-03-31', covered_workers: '44000' }));
  const gaps = tables.gaps.map((gap) => (gap.id === 'gap001' ? { ...gap, answered_by: 'coverage:cov900' } : gap));
  expect(found({ ...tables, gaps })).toEqual([]);
});

test('a year that is asked for is met by a day in it', () => {
  const tables = withRows(coverage('cov900', { date: '2026-03-31' }), coverage('cov901', { date: '2025-03-31' }));
  const gaps = data.gaps.map((gap) => (gap.id === 'gap001' ? { ...gap, asks_for: 'coverage date=2026' } : gap));
  expect(found({ ...tables, gaps })).toEqual([['gap001', ['cov900']]]);
});
