/** A built site as it stands in its folder: what the gate looks at, and what tests do. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file and what is in it, which does not change: with other bytes it is another file. */
export interface BuiltFile {
  /** Path inside the site, with slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file of a built folder, in the order of its path. */
export const builtFiles = (folder: string): BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** The address of a built file: a page that is the index of a folder goes by the folder. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
