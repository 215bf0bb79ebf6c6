import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tables, type TableName } from '../src/tables/tables.ts';

/** Cells of a row by their columns. */
export type Cells = Readonly<Record<string, string | number>>;

/** Appends rows to a table in a folder; what a row leaves out is empty. */
export const appendRows = (folder: string, name: TableName, rows: readonly Cells[]): void => {
  const columns = Object.keys(tables[name].columns);
  const path = join(folder, `${name}.csv`);
  const text = readFileSync(path, 'utf8');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const added = Papa.unparse(
    rows.map((row) => columns.map((column) => row[column] ?? '')),
    { newline },
  );
  writeFileSync(path, `${text.replace(/(?:\r?\n)?$/, newline)}${added}${newline}`);
};
