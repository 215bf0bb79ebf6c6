// A site in a folder of its own whose newest release is recorded, and changes that a person makes to its tables.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { BadData } from '../src/data/problem.ts';
import { newestRelease } from '../src/data/dataset.ts';
import { readDataset } from '../src/data/read-dataset.ts';
import { historyOf } from '../src/data/released-file.ts';
import { record } from '../src/desk/record.ts';
import { archive } from '../src/downloads/archive.ts';
import { placesOf, readSettings } from '../src/settings.ts';
import type { TableName } from '../src/tables/tables.ts';

/** Cells of a row by column. */
export type CsvRow = Record<string, string>;

/** Records the newest release of a site in a folder, as `data:release` does, but for its drawings. */
export const recordNewest = (folder: string): void => {
  const [tables, kept] = [join(folder, 'data'), join(folder, 'public')];
  const settings = readSettings(folder);
  const data = readDataset(tables, placesOf(settings));
  const zip = { path: 'data/tables.zip', bytes: Buffer.from(archive({ settings, data, charts: {} })) };
  record(data, historyOf(tables), newestRelease(data), [zip], { tables, kept });
};

/** Copies a site into a folder, and records its newest release there. */
export const releasedCopy = (site: string, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  cpSync(join(site, 'site.config.ts'), join(folder, 'site.config.ts'));
  cpSync(join(site, 'data'), join(folder, 'data'), { recursive: true });
  recordNewest(folder);
};

/** Rows of a table of a site, in the order of its file. */
export const rowsIn = (folder: string, table: TableName): CsvRow[] =>
  Papa.parse<CsvRow>(readFileSync(join(folder, 'data', `${table}.csv`), 'utf8').trimEnd(), { header: true }).data;

/** Writes a table of a site anew, as a spreadsheet does. */
export const rewrite = (folder: string, table: TableName, change: (rows: CsvRow[]) => readonly CsvRow[]): void => {
  const before = rowsIn(folder, table);
  const columns = readFileSync(join(folder, 'data', `${table}.csv`), 'utf8')
    .split(/\r?\n/, 1)[0]!
    .split(',');
  const text = Papa.unparse([columns, ...change(before).map((row) => columns.map((column) => row[column] ?? ''))], {
    newline: '\n',
  });
  writeFileSync(join(folder, 'data', `${table}.csv`), `${text}\n`);
};

/** The lines in which the tables of a site are refused, with its folder left out; none where they are read. */
export const refusals = (folder: string): string[] => {
  try {
    readDataset(join(folder, 'data'), placesOf(readSettings(folder)));
    return [];
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    return error.message.replaceAll(`${folder}/`, '').split('\n');
  }
};
