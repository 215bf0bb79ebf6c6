import { newestRelease, type Dataset } from '../data/dataset.ts';
import { asWords } from '../press/sentence.ts';
import { tables, type TableName } from '../tables/tables.ts';
import { toCsv, toIndonesianCsv } from './csv.ts';
import { exportedColumns, exportedRows, isNumber, namedCells } from './exported-rows.ts';
import { LICENCE } from './licence.ts';

/** A table as CSV, with the digits that were typed: 96.20 stays 96.20. */
export const tableCsv = (data: Dataset, name: TableName): string =>
  toCsv(
    exportedColumns(name).map((column) => column.name),
    exportedRows(data, name).map((row) => row.typed),
  );

/** A table as CSV for a spreadsheet of Indonesian settings. */
export const tableIndonesianCsv = (data: Dataset, name: TableName): string =>
  toIndonesianCsv(
    exportedColumns(name).map((column) => ({ name: column.name, isNumber: isNumber(column) })),
    exportedRows(data, name).map((row) => row.typed),
  );

/** A table as JSON: what it is, its columns, and its rows with numbers as numbers and null for an empty cell. */
export const tableJson = (data: Dataset, name: TableName): string => {
  const { title, row } = tables[name];
  const columns = exportedColumns(name);
  return `${JSON.stringify(
    {
      name,
      title,
      row,
      release: newestRelease(data).date,
      licence: LICENCE,
      columns,
      digits: asWords({ key: 'file_digits_text' }),
      rows: exportedRows(data, name).map((each) => namedCells(columns, each)),
    },
    null,
    1,
  )}\n`;
};
