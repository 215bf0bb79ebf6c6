/** Writes down what a release is: the rows that it holds, and the files that are kept of it. */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFile } from '../build/gate/built-site.ts';
import type { Dataset } from '../data/dataset.ts';
import { KEPT, LIST, listOf } from '../data/kept-release.ts';
import type { AnyRow } from '../data/read-table.ts';
import {
  hashOfRow,
  lastLines,
  nameOfRow,
  RELEASED,
  releasedText,
  type History,
  type ReleasedLine,
} from '../data/released-file.ts';
import { origin } from '../tables/table.ts';
import { tableNames, type RowOf } from '../tables/tables.ts';
import { frozenFiles, MOST_BYTES } from './freeze.ts';

/** Something that a person has to put right; carries a line for each. */
export class Refused extends Error {}

/** Writes a file so that nobody ever sees half of it. */
export const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
};

/** The lines by which a release is remembered: rows that are new or another than before, and those that are gone. */
const newLines = (data: Dataset, history: History, release: string): ReleasedLine[] => {
  const last = lastLines(history);
  const rows = tableNames.flatMap((table) =>
    (data[table] as unknown as readonly AnyRow[]).map((row) => ({
      release,
      what: nameOfRow(table, row.id),
      sha256: hashOfRow(row[origin].cells),
    })),
  );
  const there = new Set(rows.map(({ what }) => what));
  const gone = [...last.values()].filter(({ what, sha256 }) => what.includes(':') && sha256 !== '' && !there.has(what));
  return [
    ...rows.filter(({ what, sha256 }) => last.get(what)?.sha256 !== sha256),
    ...gone.map(({ what }) => ({ release, what, sha256: '' })),
  ];
};

/**
 * Keeps the files of a release, and then remembers it: what is kept and not remembered is told by the next build. Returns a
 * line that says what was done. Throws `Refused`.
 *
 * @param built files of the site on the day of the release
 * @param folders of the tables, and of the files that the site serves as they are
 */
export const record = (
  data: Dataset,
  history: History,
  release: RowOf<'releases'>,
  built: readonly BuiltFile[],
  folders: { readonly tables: string; readonly kept: string },
): string => {
  const files = frozenFiles(built, release.date);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > MOST_BYTES)
    throw new Refused(`the release ${release.id} takes ${bytes} bytes, and at most ${MOST_BYTES} are kept of one`);
  const folder = join(folders.kept, KEPT, release.id);
  rmSync(folder, { recursive: true, force: true });
  for (const { path, bytes: content } of files) write(join(folder, path), content);
  const list = files.find(({ path }) => path === LIST)!;
  const lines = newLines(data, history, release.id);
  write(
    join(folders.tables, RELEASED),
    releasedText([
      ...history,
      ...lines,
      { release: release.id, what: listOf(release.id), sha256: createHash('sha256').update(list.bytes).digest('hex') },
    ]),
  );
  return `recorded ${release.id}: ${lines.length} rows that are new or changed, ${files.length} files of ${Math.round(bytes / 1000)} kB in ${folder}/`;
};
