/** What stands in the place of a site, and whether a new site may replace it: what a person keeps there may not be lost. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { HEADERS, SUMS } from './checksums.ts';

/** What file managers leave in a folder that someone has looked into. */
const STRAY = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Hashes list no pages; the build names every page of its own so. */
const isPage = (path: string) => /^(?:404\.html|(?:.+\/)?index\.html)$/.test(path);

/** Files of a folder by their path inside it, with slashes; links and pipes count as files. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !STRAY.includes(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/**
 * Whether a built site stands in the place; false when nothing does, or an empty folder. Throws when anything else stands
 * there: a file, a folder without the marks of a built site, or a site with a file among its own that no build has made.
 */
export const holdsSite = (out: string): boolean => {
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return false;
  if (!found.isDirectory()) throw new Error(`${out} is a file; move it away, the site needs its place for a folder`);
  const files = filesIn(out);
  if (files.length === 0) return false;
  if (!files.includes(SUMS) || !files.includes('index.html')) {
    throw new Error(`${out} holds something else than a built site; empty it or name another folder with --out`);
  }
  const summed = new Set(
    readFileSync(join(out, SUMS), 'utf8')
      .split('\n')
      .map((line) => line.slice(66)),
  );
  const foreign = files.find((path) => path !== SUMS && path !== HEADERS && !isPage(path) && !summed.has(path));
  if (foreign !== undefined)
    throw new Error(`${out} holds ${foreign}, which no build has made; move it away or name another folder with --out`);
  return true;
};
