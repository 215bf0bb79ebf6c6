import { expect, test } from 'vitest';
import { metaOf } from '../tables/column.ts';
import { derivedColumns, isDerived } from './derived-columns.ts';
import type { Table } from '../tables/table.ts';
import { tableNames, tables } from '../tables/tables.ts';

const date = { type: 'date', title: { id: 'Tanggal', en: 'Date' }, empty: null } as const;

test.each([
  ['2024-02', ['2024-02-01', '2024-02-29', 'month']],
  ['2025', ['2025-01-01', '2025-12-31', 'year']],
  ['2025-03-16', ['2025-03-16', '2025-03-16', 'day']],
])('%s', (printed, cells) => {
  expect(derivedColumns('date', date).map(({ cell }) => cell(printed))).toEqual(cells);
});

test.each([
  ['Kabupaten Bungo', ['1508', '1509']],
  ['Provinsi Jambi', ['15', '15']],
  ['Indonesia', [null, null]],
])('%s', (name, cells) => {
  const place = { type: 'text', title: { id: 'Wilayah', en: 'Place' }, empty: null } as const;
  expect(derivedColumns('place', place).map(({ cell }) => cell(name))).toEqual(cells);
  expect(derivedColumns('publisher', place)).toEqual([]);
});

test('a column of days alone or of years alone has none', () => {
  expect(derivedColumns('date', { ...date, form: 'day' })).toEqual([]);
  expect(derivedColumns('date', { ...date, form: 'year' })).toEqual([]);
});

test('no column of a table is called like one that follows from another', () => {
  for (const table of tableNames) {
    const { columns } = tables[table] as Table;
    expect(Object.keys(columns).filter((name) => isDerived(name, Object.keys(columns)))).toEqual([]);
    for (const [name, column] of Object.entries(columns))
      for (const derived of derivedColumns(name, metaOf(column)))
        expect(isDerived(derived.name, [name, derived.name]), derived.name).toBe(true);
  }
});
