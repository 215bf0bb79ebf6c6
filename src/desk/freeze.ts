/** What of a built site is kept of a release for ever, as files of one folder. */
import { strFromU8, unzipSync } from 'fflate';
import { LIST } from '../data/kept-release.ts';
import { sumLines } from '../downloads/delivered-file.ts';
import { toZip } from '../downloads/zip.ts';
import type { BuiltFile } from '../build/gate/built-site.ts';

const TABLES = /^data\/([^/]+)\.zip$/;
const DRAWING = /^(?:[^/]+\/)?charts\/[^/]+\.svg$/;
/** Descriptions for programs, which repeat every source: they follow from the tables, and would take the most room. */
const DESCRIPTIONS = ['datapackage.json', '*.csv-metadata.json'];

/** Bytes that a release may take, all its files together. */
export const MOST_BYTES = 500_000;

const isDescription = (path: string): boolean =>
  DESCRIPTIONS.some((name) => path === name || (name.includes('*') && path.endsWith(name.split('*')[1]!)));

/** What the archive says of itself, without the lines on files that are not kept. */
const readme = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !DESCRIPTIONS.some((name) => line.startsWith(`- \`${name}\``)))
    .join('\n');

const sumsOf = (files: readonly BuiltFile[]): BuiltFile => ({
  path: LIST,
  bytes: Buffer.from(sumLines(files.map(({ path, bytes }) => ({ path, content: bytes })))),
});

const archiveOf = (path: string, files: readonly BuiltFile[], date: string): BuiltFile => ({
  path,
  bytes: Buffer.from(toZip(Object.fromEntries([...files, sumsOf(files)].map((file) => [file.path, file.bytes])), date)),
});

const sizeOf = (files: readonly BuiltFile[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);

/**
 * The files of a release: an archive of all tables and charted rows, each chart as a drawing in each language, at their paths
 * on the site, and the list of their hashes. Drawings lie in the archive when they would take too much room beside it.
 *
 * @param built files of the site on the day of the release
 * @param date of the release
 */
export const frozenFiles = (built: readonly BuiltFile[], date: string): readonly BuiltFile[] => {
  const tables = built.find(({ path }) => TABLES.test(path))!;
  const inside = Object.entries(unzipSync(tables.bytes))
    .filter(([path]) => path !== LIST && !isDescription(path))
    .map(([path, bytes]): BuiltFile => ({
      path,
      bytes: path === 'README.md' ? Buffer.from(readme(strFromU8(bytes))) : Buffer.from(bytes),
    }));
  const drawings = built.filter(({ path }) => DRAWING.test(path));
  const name = `${TABLES.exec(tables.path)![1]}-${date}.zip`;
  const beside = [archiveOf(name, inside, date), ...drawings];
  const kept = sizeOf(beside) > MOST_BYTES ? [archiveOf(name, [...inside, ...drawings], date)] : beside;
  return [...kept, sumsOf(kept)];
};
