import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build as buildPages } from 'astro';
import { newestRelease, readDataset, type Dataset } from '../data/dataset.ts';
import { rooms } from '../i18n/messages.ts';
import { dataFolder, loadSite } from '../site.ts';
import { tableNames } from '../tables/tables.ts';
import { checkWords } from './check-words.ts';
import { checksums } from './checksums.ts';
import { builtFiles, gate, type BuiltFile } from './gate.ts';
import { sitemap } from './sitemap.ts';

/** Where a build tells a person what it does: one line for each step. */
export type Say = (line: string) => void;

const PREFIX = '.building-';

/** Side folders that a build killed earlier left behind. They belong to no process that still runs. */
const abandoned = (parent: string): string[] =>
  readdirSync(parent).filter((name) => {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : NaN;
    if (!Number.isInteger(pid)) return false;
    try {
      process.kill(pid, 0);
      return false;
    } catch {
      return true;
    }
  });

/** Puts the finished site in the place of the last one. The last one is moved aside first, and back if that fails. */
const swap = (built: string, out: string): void => {
  const old = `${built}-old`;
  const had = existsSync(out);
  if (had) renameSync(out, old);
  try {
    renameSync(built, out);
  } catch (error) {
    if (had) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
};

/** A build killed between the two moves of `swap` leaves the last good site beside its place; it is moved back. */
const recover = (out: string): void => {
  const parent = dirname(out);
  if (existsSync(out) || !existsSync(parent)) return;
  const old = readdirSync(parent).find((name) => name.startsWith(PREFIX) && name.endsWith('-old'));
  if (old) renameSync(join(parent, old), out);
};

type Sized = { path: string; gzipped: number };

/** A line for each page with its size in gzip; pages deeper down share a line for each folder. */
const sizes = (pages: readonly Sized[]): string[] => {
  const lineOf = ({ path, gzipped }: Sized) => `${kilobytes(gzipped)}  /${path.replace(/index\.html$/, '')}`;
  const isDeep = ({ path }: Sized) => /^(?!en\/[^/]+\/index)[^/]+\/.+\/index\.html$/.test(path);
  const folders = Map.groupBy(pages.filter(isDeep), ({ path }) => path.replace(/[^/]+\/index\.html$/, ''));
  return [
    ...pages.filter((page) => !isDeep(page)).map(lineOf),
    ...[...folders].map(([folder, parts]) => `${kilobytes(Math.max(...parts.map(({ gzipped }) => gzipped)))}  /${folder}…  the largest of ${parts.length}`),
  ];
};

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/** Adds what can only be told of a finished site: the list of its pages, and the hashes of its files. */
const addLists = (built: string, data: Dataset): readonly BuiltFile[] => {
  writeFileSync(join(built, 'sitemap.xml'), sitemap(builtFiles(built), newestRelease(data).date));
  writeFileSync(join(built, 'SHA256SUMS'), checksums(builtFiles(built)));
  return builtFiles(built);
};

/**
 * Builds the whole site: checks the words, reads and checks the tables, makes the pages in a side folder, checks the folder, and only
 * then lets it take the place of the last site. Throws `BadWords`, `BadData` or `GateClosed`; the last site then stays as it was.
 */
export const buildSite = async (outFolder: string, say: Say): Promise<void> => {
  const out = resolve(outFolder);
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  recover(out);
  for (const name of abandoned(parent)) rmSync(join(parent, name), { recursive: true, force: true });

  checkWords(rooms);
  const data = readDataset(dataFolder());
  // What follows from the tables is worked out once before any page is made, so that what cannot be is told at once.
  loadSite();
  const rows = tableNames.reduce((sum, name) => sum + data[name].length, 0);
  say(`read   ${tableNames.length} tables, ${rows} rows, no problem found`);

  const built = join(parent, `${PREFIX}${process.pid}-${basename(out)}`);
  try {
    await buildPages({ root: process.cwd(), outDir: built, logLevel: 'silent' });
    const files = addLists(built, data);
    say(`made   ${files.filter(({ path }) => path.endsWith('.html')).length} pages, ${files.length} files`);
    const { checks, pages } = gate(files, data);
    say(`passed ${checks.join(', ')}`);
    swap(built, out);
    for (const line of sizes(pages)) say(line);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
};

