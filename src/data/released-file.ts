/**
 * What was released, as `released.csv` beside the tables remembers it: a line for each row that a release held first, or held
 * first in another form, and one for the list of the files that the release is kept in. Lines are only ever added, so that
 * the file tells the whole history and merges like a diary.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { TableName } from '../tables/tables.ts';

/** Name of the file. */
export const RELEASED = 'released.csv';
const HEADER = 'release,what,sha256';

export interface ReleasedLine {
  /** Id of the release. */
  readonly release: string;
  /** A row, as `coverage:cov011`, or the path on the site of a list of kept files, as `rilis/2026-11/SHA256SUMS`. */
  readonly what: string;
  /** SHA-256 of the row (see `hashOfRow`) or of the list; empty for a row that the release took away. */
  readonly sha256: string;
}

/** What was released so far, in the order in which it was; without a line where nothing was. */
export type History = readonly ReleasedLine[];

/** The cells of a row as they were typed, by column. */
export type Cells = Readonly<Record<string, string>>;

/**
 * SHA-256 of a row: of its filled cells as JSON, by the names of their columns. A column that a table gets later, and the
 * place of a row or a column in its file, change nothing.
 */
export const hashOfRow = (cells: Cells): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        Object.entries(cells)
          .filter(([, cell]) => cell !== '')
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    .digest('hex');

export const nameOfRow = (table: TableName, id: string): string => `${table}:${id}`;

/** The history that a folder of tables remembers. Throws for a file that nobody but a program may have written otherwise. */
export const historyOf = (folder: string): History => {
  const path = join(folder, RELEASED);
  if (!existsSync(path)) return [];
  const [header, ...lines] = Papa.parse<string[]>(readFileSync(path, 'utf8').trimEnd()).data;
  const isLine = (cells: readonly string[]) => cells.length === 3 && /^(?:[\da-f]{64})?$/.test(cells[2]!);
  if (header?.join() !== HEADER || !lines.every(isLine))
    throw new Error(`${path} is not as it was written; take it back as it was committed`);
  return lines.map(([release, what, sha256]) => ({ release: release!, what: what!, sha256: sha256! }));
};

/** The text of `released.csv`. */
export const releasedText = (history: History): string =>
  [HEADER, ...history.map(({ release, what, sha256 }) => [release, what, sha256].join())].join('\n').concat('\n');

/** The newest line about each row and list. */
export const lastLines = (history: History): ReadonlyMap<string, ReleasedLine> =>
  new Map(history.map((line) => [line.what, line]));

/** Id of the newest release that is remembered. */
export const lastReleased = (history: History): string | null => history.at(-1)?.release ?? null;

/** What a release changed: rows that it held first, that it holds in another form, and that it took away. */
export interface ReleaseChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

const isRow = ({ what }: ReleasedLine): boolean => what.includes(':');

/** What a release changed, by the names of rows such as `coverage:cov011`; null for one that is not remembered. */
export const changesIn = (history: History, release: string): ReleaseChanges | null => {
  const own = history.filter((line) => line.release === release);
  if (own.length === 0) return null;
  const before = new Set(history.slice(0, history.indexOf(own[0]!)).map(({ what }) => what));
  const names = (of: (line: ReleasedLine) => boolean) =>
    own.filter((line) => isRow(line) && of(line)).map(({ what }) => what);
  return {
    added: names(({ what }) => !before.has(what)),
    changed: names(({ what, sha256 }) => before.has(what) && sha256 !== ''),
    removed: names(({ sha256 }) => sha256 === ''),
  };
};
