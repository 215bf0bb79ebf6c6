/** A release as it is kept for ever: its folder among the files that a site serves as they are, and what is in it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { isDerived } from './derived-columns.ts';
import { tableNames, type TableName } from '../tables/tables.ts';
import type { Problem } from './problem.ts';
import { hashOfRow, lastLines, lastReleased, nameOfRow, RELEASED, type Cells, type History } from './released-file.ts';

/** Folder of the site below which each release is kept, under its id. */
export const KEPT = 'rilis';

/** Name of the list of a release's files and their hashes. */
export const LIST = 'SHA256SUMS';

/** Path on the site of the list of a release's files. */
export const listOf = (release: string): string => `${KEPT}/${release}/${LIST}`;

/** A table as a release held it: its columns, and the cells of its rows by id. */
export interface KeptTable {
  readonly columns: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, Cells>;
}

export type KeptTables = ReadonlyMap<TableName, KeptTable>;

/** Columns of the source that files repeat in each row that names one; they are no columns of its table. */
const OF_THE_SOURCE = ['publisher', 'url'];

const keptTable = (csv: string): KeptTable => {
  const [header = [], ...records] = Papa.parse<string[]>(csv.trimEnd()).data;
  const own = header.filter(
    (column) => !isDerived(column, header) && (!header.includes('source') || !OF_THE_SOURCE.includes(column)),
  );
  const rows = records.map((cells): [string, Cells] => {
    const row = Object.fromEntries(own.map((column) => [column, cells[header.indexOf(column)] ?? '']));
    return [row['id'] ?? '', row];
  });
  return { columns: new Set(own), rows: new Map(rows) };
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/**
 * The tables of a release as it is kept. Null where it is not there, or does not hold the rows that the history remembers.
 *
 * @param publicFolder the folder of files that the site serves as they are
 */
export const keptTables = (publicFolder: string, release: string, history: History): KeptTables | null => {
  const folder = join(publicFolder, KEPT, release);
  const archive = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.zip')) : undefined;
  if (archive === undefined) return null;
  const files = unzipSync(readFileSync(join(folder, archive)));
  const kept = new Map(
    tableNames.flatMap((table) => {
      const bytes = files[`data/${table}.csv`];
      return bytes ? [[table, keptTable(strFromU8(bytes))] as const] : [];
    }),
  );
  const hashes = [...kept].flatMap(([table, { rows }]) =>
    [...rows].map(([id, cells]) => [nameOfRow(table, id), hashOfRow(cells)] as const),
  );
  const last = lastLines(history);
  return hashes.every(([what, hash]) => last.get(what)?.sha256 === hash) ? kept : null;
};

/** A file of a release as it is kept. */
export interface KeptFile {
  /** Path inside the folder of the release. */
  readonly path: string;
  /** Address on the site, from its root. */
  readonly address: string;
  readonly bytes: number;
}

/** The files of a release in the order of their paths, the list of their hashes among them; none where it is not kept. */
export const keptFiles = (publicFolder: string, release: string): readonly KeptFile[] => {
  const folder = join(publicFolder, KEPT, release);
  return (existsSync(folder) ? filesIn(folder) : []).map((path) => ({
    path,
    address: `/${KEPT}/${release}/${path}`,
    bytes: statSync(join(folder, path)).size,
  }));
};

const AS_COMMITTED = 'take it back as it was committed';

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const faultsOfFolder = (folder: string, hash: string | undefined): Problem[] => {
  const list = join(folder, LIST);
  if (hash === undefined)
    return [
      {
        file: folder,
        message: `is kept, and ${RELEASED} does not remember it; take both back as they were committed, or remove the folder if it was never published`,
      },
    ];
  if (!existsSync(list) || sha256(list) !== hash)
    return [{ file: list, message: `is not the list that was released; ${AS_COMMITTED}` }];
  const listed = new Map(
    readFileSync(list, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const there = filesIn(folder).filter((path) => path !== LIST);
  return [
    ...there
      .filter((path) => !listed.has(path))
      .map((path) => ({ file: join(folder, path), message: 'is no file of the release; move it away' })),
    ...[...listed]
      .filter(([path, own]) => !there.includes(path) || sha256(join(folder, path)) !== own)
      .map(([path]) => ({ file: join(folder, path), message: `is not what was released; ${AS_COMMITTED}` })),
  ];
};

/** The newest release holds what the history says of it: a line that is gone or was changed would let a row change unsaid. */
const faultsOfHistory = (publicFolder: string, history: History): Problem[] => {
  const newest = lastReleased(history);
  return newest === null || keptTables(publicFolder, newest, history)
    ? []
    : [{ file: RELEASED, message: `does not remember the rows that the release ${newest} holds; ${AS_COMMITTED}` }];
};

/** What was kept of releases and is gone, was changed, or has got company; and a history that is not theirs. */
export const keptProblems = (publicFolder: string, history: History): Problem[] => {
  const folder = join(publicFolder, KEPT);
  const lists = new Map(
    history.filter(({ what }) => what.endsWith(`/${LIST}`)).map((line) => [line.release, line.sha256]),
  );
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const faults = [...new Set([...lists.keys(), ...there])]
    .sort()
    .flatMap((release) => faultsOfFolder(join(folder, release), lists.get(release)));
  return faults.length > 0 ? faults : faultsOfHistory(publicFolder, history);
};
