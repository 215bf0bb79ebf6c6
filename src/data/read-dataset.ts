import { dirname, join } from 'node:path';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import { acrossRows, problemsOf, type Reading } from './across-rows.ts';
import type { Dataset } from './dataset.ts';
import { plainFile, strangers, unreadable } from './plain-file.ts';
import { BadData, type Problem } from './problem.ts';
import { keptTables } from './kept-release.ts';
import { readTable, type AnyRow, type ReadTable } from './read-table.ts';
import { historyOf, lastReleased } from './released-file.ts';
import { changedSinceRelease, withoutRelease, type Memory } from './remembered.ts';
import { revisionsNameCells } from './rules/revisions-name-cells.ts';

/** What tables are read with, beside their files. */
export interface ReadingOptions {
  /** Places that no list has and this site names: see `placesOf` in the settings. */
  readonly ownPlaces?: readonly string[];
  /** Problems that were found before. */
  readonly found?: readonly Problem[];
  /** What was released of them; nothing, where it is left out. */
  readonly memory?: Memory;
}

/**
 * What is wrong with rows that could be read. What follows from a released cell that has changed is told only once that is
 * explained: it would name other rows than the one to put right.
 */
const problemsOfRows = (
  data: Dataset,
  fileOf: (table: string) => string,
  reading: Reading,
  memory: Memory | undefined,
): readonly Problem[] => {
  const isWhole = reading.broken.size === 0;
  const changed = memory && isWhole ? changedSinceRelease(data, memory) : [];
  if (changed.length > 0) return [...changed, ...problemsOf(revisionsNameCells(data), fileOf)];
  return [...(memory && isWhole ? withoutRelease(data, memory) : []), ...acrossRows(data, fileOf, reading)];
};

/**
 * Reads and checks every table. `bytesOf` gives a table's file, and throws as the file system does. Throws `BadData`
 * with all problems of all files when there are any, so that one run tells a person everything there is to put right.
 */
export const checkedDataset = (
  bytesOf: (table: TableName) => Uint8Array,
  fileOf: (table: string) => string,
  { ownPlaces = [], found = [], memory }: ReadingOptions = {},
): Dataset => {
  let problems: readonly Problem[] = found;
  const broken = new Set<TableName>();
  const read: Partial<Record<TableName, AnyRow[]>> = {};
  for (const name of tableNames) {
    const file = fileOf(name);
    let result: ReadTable;
    try {
      result = readTable(tables[name], bytesOf(name), file);
    } catch (error) {
      result = { rows: [], problems: [unreadable(file, error)] };
    }
    read[name] = result.rows;
    if (result.problems.length > 0) broken.add(name);
    // Joined, not pushed: a file may have more problems than a call takes arguments.
    problems = problems.concat(result.problems);
  }
  const rows = read as unknown as Dataset;
  problems = problems.concat(problemsOfRows(rows, fileOf, { broken, ownPlaces }, memory));
  if (problems.length > 0) throw new BadData(problems);
  return rows;
};

/**
 * The tables of a folder, checked, with the places that only this site names, and held against what was released of them.
 * Throws `BadData`.
 *
 * @param publicFolder the folder that the site serves as it is, where it keeps its releases
 */
export const readDataset = (
  folder: string,
  ownPlaces: readonly string[],
  publicFolder = join(dirname(folder), 'public'),
): Dataset => {
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
  const history = historyOf(folder);
  const memory = { history, kept: () => keptTables(publicFolder, lastReleased(history)!, history), fileOf };
  return checkedDataset((name) => plainFile(folder, `${name}.csv`), fileOf, { ownPlaces, found, memory });
};
