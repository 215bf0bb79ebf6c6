import { expect, test } from 'vitest';
import { data } from '../../testing/published.ts';
import { releasedColumns, undeclaredChanges } from '../tables/released-columns.ts';
import { tableNames, tables } from '../tables/tables.ts';

const current = Object.fromEntries(tableNames.map((name) => [name, Object.keys(tables[name].columns)]));
const before = { release: 'r1', columns: { coverage: ['id', 'rate'], gone: ['id'] } };
const r1 = { id: 'r1', date: '2026-01-01', removed_columns: null };

test('no released column is renamed or removed without a release that declares it', () => {
  expect(undeclaredChanges(releasedColumns, current, data.releases)).toEqual([]);
});

test('a column that is gone is told, with what to do', () => {
  expect(undeclaredChanges(before, { coverage: ['id', 'rate_percent'], gone: ['id'] }, [r1])).toEqual([
    'coverage.rate was released and is gone; renaming or removing a column breaks what readers have built, so declare it: add a release after r1 to data/releases.csv with coverage.rate in removed_columns',
  ]);
});

test('a table that is gone is told by each of its columns', () => {
  expect(undeclaredChanges(before, { coverage: ['id', 'rate'] }, [r1])).toHaveLength(1);
});

test('a later release declares it; the last release itself cannot', () => {
  const now = { coverage: ['id'], gone: ['id'] };
  expect(
    undeclaredChanges(before, now, [r1, { id: 'r2', date: '2026-02-01', removed_columns: 'other.x coverage.rate' }]),
  ).toEqual([]);
  expect(undeclaredChanges(before, now, [{ ...r1, removed_columns: 'coverage.rate' }])).toHaveLength(1);
});

test('new columns break nothing', () => {
  expect(undeclaredChanges(before, { coverage: ['new', 'id', 'rate'], gone: ['id'], more: ['id'] }, [r1])).toEqual([]);
});

test('the record belongs to a release', () => {
  expect(undeclaredChanges({ ...before, release: 'r0' }, current, [r1])).toEqual([
    'src/tables/released-columns.ts records the release r0, which data/releases.csv does not have',
  ]);
});
