import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { emptyCellOf, emptyOf } from '../data/empty-cell.ts';
import type { AnyRow } from '../data/read-table.ts';
import { languages } from '../i18n/language.ts';
import { emptySentence } from '../press/empty-cell.ts';
import { plain } from '../press/sentence.ts';
import { metaOf, type Column } from './column.ts';
import { tableNames, tables } from './tables.ts';

const columns = tableNames.flatMap((name) =>
  Object.entries(tables[name].columns as Record<string, Column<unknown>>).map(([column, schema]) => ({
    name,
    column,
    schema,
  })),
);

const reads = ({ read }: Column<unknown>, cell: string): boolean => {
  try {
    read(cell);
    return true;
  } catch {
    return false;
  }
};

test('a column that takes an empty cell says what that means, and no other does', () =>
  expect(
    columns
      .filter(({ schema }) => reads(schema, '') !== (metaOf(schema).empty !== null))
      .map(({ name, column }) => `${name}.${column}`),
  ).toEqual([]));

test('each meaning has words of its own in every language', () => {
  const meanings = [...new Set(columns.map(({ schema }) => metaOf(schema).empty)), 'not_in_part' as const].filter(
    (empty) => empty !== null,
  );
  for (const language of languages)
    expect(new Set(meanings.map((empty) => plain(language, emptySentence(empty)))).size).toBe(meanings.length);
});

test('of a document read in part no row says that it does not give something', () => {
  const seen = new Map(data.sources.map((source) => [source.id, source.seen]));
  const said = tableNames.flatMap((name) =>
    (data[name] as unknown as readonly AnyRow[]).flatMap((row) =>
      Object.keys(tables[name].columns)
        .filter((column) => row[column] === null && emptyOf(name, column) === 'not_published')
        .map((column) => `${seen.get(row.source as string)!}: ${emptyCellOf(data, row, column)}`),
    ),
  );
  expect([...new Set(said)].sort()).toEqual(['excerpt: not_in_part', 'not_recorded: not_seen', 'whole: not_published']);
});

test('a column where no cell is empty has no meaning to ask for', () =>
  expect(() => emptyOf('coverage', 'id')).toThrow('no cell of coverage.id is empty'));
