import { takeMarks } from '../press/mark.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { JSDOM } from 'jsdom';
import { newestRelease, type Dataset } from '../data/dataset.ts';
import { readDataset } from '../data/read-dataset.ts';
import { rooms } from '../i18n/messages.ts';
import { dataFolder, loadSite } from '../site.ts';
import { tableNames } from '../tables/tables.ts';
import { checkWords } from './check-words.ts';
import { checksums, HEADERS, SUMS } from './checksums.ts';
import { withPolicy } from './content-policy.ts';
import { addressOf, builtFiles, type BuiltFile } from './gate/built-site.ts';
import { gate } from './gate/gate.ts';
import { headersFile } from './headers.ts';
import { takePlace } from './place.ts';
import { sitemap } from './sitemap.ts';

/** Where a build tells a person what it does: one line for each step. */
export type Say = (line: string) => void;

type Sized = { path: string; gzipped: number };

/** A line for each page with its size in gzip; pages deeper down share a line for each folder. */
const sizes = (pages: readonly Sized[]): string[] => {
  const lineOf = ({ path, gzipped }: Sized) => `${kilobytes(gzipped)}  /${path.replace(/index\.html$/, '')}`;
  const isDeep = ({ path }: Sized) => /^(?!en\/[^/]+\/index)[^/]+\/.+\/index\.html$/.test(path);
  const folders = Map.groupBy(pages.filter(isDeep), ({ path }) => path.replace(/[^/]+\/index\.html$/, ''));
  return [
    ...pages.filter((page) => !isDeep(page)).map(lineOf),
    ...[...folders].map(
      ([folder, parts]) =>
        `${kilobytes(Math.max(...parts.map(({ gzipped }) => gzipped)))}  /${folder}…  the largest of ${parts.length}`,
    ),
  ];
};

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/** Takes what is recorded of printed figures out of the built texts; returns it as the lines of the stream. */
const takeStream = (built: string): string =>
  builtFiles(built)
    .filter(({ path }) => /\.(?:html|svg|xml|json|jsonld|txt)$/.test(path))
    .map(({ path, bytes }) => {
      const { text, printed } = takeMarks(bytes.toString('utf8'));
      if (printed.length > 0) writeFileSync(join(built, path), text);
      return printed.map((record) => `${JSON.stringify({ page: path, ...record })}\n`).join('');
    })
    .join('');

const isPage = ({ path }: BuiltFile) => path.endsWith('.html');

/** Adds what can only be told of finished pages: what each may do, the list of them, the hashes of all files, and what a host sends with them. */
const finish = (built: string, data: Dataset): readonly BuiltFile[] => {
  const documents = builtFiles(built)
    .filter(isPage)
    .map(({ path, bytes }) => {
      const html = bytes.toString('utf8');
      const { document } = new JSDOM(html).window;
      writeFileSync(join(built, path), withPolicy(path, html, document));
      return document;
    });
  writeFileSync(join(built, 'sitemap.xml'), sitemap(documents, newestRelease(data).date));
  writeFileSync(join(built, SUMS), checksums(builtFiles(built)));
  writeFileSync(join(built, HEADERS), headersFile(builtFiles(built).map(({ path }) => addressOf(path))));
  return builtFiles(built);
};

/**
 * Builds the whole site: checks the words, reads and checks the tables, makes the pages in a side folder, checks the folder, and only
 * then lets it take the place of the last site. Throws `BadWords`, `BadData` or `GateClosed`, or what the file system
 * says; the last site then stays as it was.
 */
export const buildSite = async (outFolder: string, say: Say): Promise<void> => {
  const place = takePlace(outFolder);
  try {
    checkWords(rooms);
    const data = readDataset(dataFolder());
    // What follows from the tables is worked out once before any page is made, so that what cannot be is told at once.
    loadSite();
    const rows = tableNames.reduce((sum, name) => sum + data[name].length, 0);
    say(`read   ${tableNames.length} tables, ${rows} rows, no problem found`);
    await buildPages({ root: process.cwd(), outDir: place.side, logLevel: 'silent' });
    writeFileSync('dist.figures.jsonl', takeStream(place.side));
    const files = finish(place.side, data);
    say(`made   ${files.filter(isPage).length} pages, ${files.length} files`);
    const { checks, pages } = gate(files, data);
    say(`passed ${checks.join(', ')}`);
    for (const folder of place.publish()) say(`kept   ${folder}, an older site that this user cannot remove`);
    for (const line of sizes(pages)) say(line);
  } finally {
    place.leave();
  }
};
