/** What stands in the place of a site, and whether a new site may replace it: what a person keeps there may not be lost. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from '../downloads/delivered-file.ts';
import { summedIn, SUMS } from './checksums.ts';

/** What file managers leave in a folder that someone has looked into. */
const STRAY = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

interface StandingFile {
  /** Path inside the folder, with slashes. */
  readonly path: string;
  /** False for links and pipes, which no build makes. */
  readonly isPlain: boolean;
}

const filesIn = (folder: string): StandingFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !STRAY.includes(entry.name))
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isPlain: entry.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

const KEEP = 'or put it into public/ of the site, from where each build takes it';

/** What a person has put among the files of a built site, or changed in them, as the rest of a sentence; null where nobody has. */
const foreign = (out: string, files: readonly StandingFile[]): string | null => {
  const made = summedIn(readFileSync(join(out, SUMS), 'utf8'));
  if (!made.has('index.html'))
    return 'was built when its list of hashes had no pages, so nobody can tell which are a person’s own; look through it and remove it';
  for (const { path, isPlain } of files) {
    if (path === SUMS) continue;
    const hash = made.get(path);
    if (hash === undefined || !isPlain) return `holds ${path}, which no build has made; move it away, ${KEEP}`;
    if (sha256(readFileSync(join(out, path))) !== hash)
      return `holds ${path}, which was changed since it was built; move it away, ${KEEP}`;
  }
  return null;
};

/**
 * Bytes of the built site that stands in the place; null when nothing does, or an empty folder. Throws when anything else
 * stands there: a file, a folder without the marks of a built site, or a site with a file among its own that no build has
 * made, or not so.
 */
export const standingSite = (out: string): number | null => {
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isDirectory()) throw new Error(`${out} is a file; move it away, the site needs its place for a folder`);
  const files = filesIn(out);
  if (files.length === 0) return null;
  const has = (name: string) => files.some(({ path }) => path === name);
  if (!has(SUMS) || !has('index.html'))
    throw new Error(`${out} holds something else than a built site; empty it or name another folder with --out`);
  const fault = foreign(out, files);
  if (fault !== null) throw new Error(`${out} ${fault}`);
  return files.reduce((sum, { path }) => sum + statSync(join(out, path)).size, 0);
};
