import { expect, test } from 'vitest';
import { data } from '../contoh.ts';
import { metaOf } from '../../src/tables/column.ts';
import { tableNames, tables, type TableName } from '../../src/tables/tables.ts';

const WITH_ROLES = tableNames.filter((table) => 'role' in tables[table].columns);

test.each<[TableName, string]>([
  ...WITH_ROLES.map((table): [TableName, string] => [table, 'role']),
  ['checks', 'kind'],
  ['checks', 'verdict'],
  ['gaps', 'topic'],
  ['coverage', 'stage'],
  ['sources', 'publisher_kind'],
])('the made-up regency has each %s.%s that there is', (table, column) => {
  const columns: Readonly<Record<string, Parameters<typeof metaOf>[0]>> = tables[table].columns;
  const there = new Set(data[table].map((row) => (row as unknown as Record<string, unknown>)[column]));
  expect(Object.keys(metaOf(columns[column]!).options!).filter((option) => !there.has(option))).toEqual([]);
});

test('each of its documents is cited', () => {
  const cited = new Set(
    tableNames.flatMap((table) => data[table].map((row) => (row as unknown as Record<string, unknown>)['source'])),
  );
  expect(data.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
});
