import { newestRelease, typed, type Dataset } from '../data/dataset.ts';
import type { AnyRow } from '../data/read-table.ts';
import { metaOf } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { tables, type TableName } from '../tables/tables.ts';
import { toCsv, type FileCell } from './csv.ts';
import { LICENCE } from './licence.ts';

const columnsOf = (name: TableName) => Object.entries((tables[name] as Table).columns).map(([column, schema]) => ({ column, meta: metaOf(schema) }));
const rowsOf = (data: Dataset, name: TableName) => data[name] as unknown as readonly AnyRow[];

/** A table as CSV, with the digits that were typed: 96.20 stays 96.20. */
export const tableCsv = (data: Dataset, name: TableName): string => {
  const columns = columnsOf(name);
  const cell = (row: AnyRow, column: string, isNumber: boolean): FileCell => {
    const text = typed(row, column);
    // As text, a negative number would meet the guard against formulas.
    return isNumber && text.startsWith('-') ? Number(text) : text;
  };
  return toCsv(
    columns.map(({ column }) => column),
    rowsOf(data, name).map((row) => columns.map(({ column, meta }) => cell(row, column, meta.type === 'count' || meta.type === 'decimal')))
  );
};

/** A table as JSON: what it is, its columns, and its rows with numbers as numbers and null for "not published". */
export const tableJson = (data: Dataset, name: TableName): string => {
  const { title, row } = tables[name];
  const columns = columnsOf(name);
  return `${JSON.stringify(
    {
      name,
      title,
      row,
      release: newestRelease(data).date,
      licence: LICENCE,
      columns: columns.map(({ column, meta }) => ({ name: column, ...meta })),
      rows: rowsOf(data, name).map((each) => Object.fromEntries(columns.map(({ column }) => [column, each[column]]))),
    },
    null,
    1
  )}\n`;
};
