/** Where the audit finds what it reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { AuditedFile } from './audit.ts';

/** The stream of figures of a site stands beside its folder, so that it is not published with it. */
export const streamOf = (site: string): string => `${site}.figures.jsonl`;

/** Every file of a built site, in the order of its path. */
export const filesIn = (folder: string): AuditedFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** The tables of a folder as text, by their names. */
export const tablesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [basename(name, '.csv'), readFileSync(join(folder, name), 'utf8')] as const),
  );
