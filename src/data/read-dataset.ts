import { join } from 'node:path';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import { acrossRows } from './across-rows.ts';
import type { Dataset } from './dataset.ts';
import { plainFile, strangers, unreadable } from './plain-file.ts';
import { BadData, type Problem } from './problem.ts';
import { readTable, type AnyRow } from './read-table.ts';

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
