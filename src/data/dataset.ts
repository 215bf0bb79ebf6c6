import { join } from 'node:path';
import { origin } from '../tables/table.ts';
import { tableNames, tables, type RowOf, type TableName } from '../tables/tables.ts';
import { acrossRows } from './across-rows.ts';
import { plainFile, strangers, unreadable } from './plain-file.ts';
import { BadData, type Problem } from './problem.ts';
import { readTable, type AnyRow } from './read-table.ts';

/** All tables, read and checked: what every finding, chart and page is made from. */
export type Dataset = { readonly [Name in TableName]: readonly RowOf<Name>[] };

/**
 * Reads and checks every table. `bytesOf` gives a table's file, and throws as the file system does. Throws `BadData`
 * with all problems of all files when there are any, so that one run tells a person everything there is to put right.
 */
export const checkedDataset = (
  bytesOf: (table: TableName) => Uint8Array,
  fileOf: (table: string) => string,
  found: readonly Problem[] = [],
): Dataset => {
  let problems: readonly Problem[] = found;
  const read: Partial<Record<TableName, AnyRow[]>> = {};
  for (const name of tableNames) {
    const file = fileOf(name);
    try {
      const result = readTable(tables[name], bytesOf(name), file);
      read[name] = result.rows;
      // Joined, not pushed: a file may have more problems than a call takes arguments.
      problems = problems.concat(result.problems);
    } catch (error) {
      problems = problems.concat(unreadable(file, error));
    }
  }
  const rows = Object.fromEntries(tableNames.map((name) => [name, read[name] ?? []])) as unknown as Dataset;
  // Rows that could not be read would make every reference to them look wrong, so these checks wait for whole tables.
  if (problems.length === 0) problems = acrossRows(rows, fileOf);
  if (problems.length > 0) throw new BadData(problems);
  return rows;
};

/** The tables of a folder, checked. Throws `BadData`. */
export const readDataset = (folder: string): Dataset => {
  const fileOf = (name: string) => join(folder, `${name}.csv`);
  let found: Problem[];
  try {
    found = strangers(
      folder,
      tableNames.map((name) => `${name}.csv`),
    );
  } catch {
    throw new BadData([
      { file: folder, message: 'is not a folder that can be read; expected the folder with the CSV files' },
    ]);
  }
  return checkedDataset((name) => plainFile(folder, `${name}.csv`), fileOf, found);
};

/** The row of a table with this id. Throws when there is none: only ids that the data or the site settings name are asked for. */
export const rowOf = <Name extends TableName>(data: Dataset, table: Name, id: string): RowOf<Name> => {
  const found = (data[table] as readonly RowOf<Name>[]).find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id} in the table ${table}`);
  return found;
};

/** The text of a cell as it was typed, so that 96.20 is never shown as 96.2. */
export const typed = (
  row: { readonly [origin]: { cells: Readonly<Record<string, string>> } },
  column: string,
): string => row[origin].cells[column] ?? '';

/** The newest release: the clock of the whole site. */
export const newestRelease = (data: Dataset): RowOf<'releases'> =>
  data.releases.reduce((newest, release) => (release.date > newest.date ? release : newest));
