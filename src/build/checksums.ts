import { sumLines } from '../downloads/delivered-file.ts';
import type { BuiltFile } from './gate/built-site.ts';

/** Name of the file that holds the hashes of the others. */
export const SUMS = 'SHA256SUMS';

/** Name of the file that tells a host what to send with each file; the host reads it and delivers it to nobody. */
export const HEADERS = '_headers';

/** Every file but the list itself: whoever has a file can check it, and the next build knows what this one made. */
export const isSummed = ({ path }: Pick<BuiltFile, 'path'>): boolean => path !== SUMS;

/** SHA-256 of every other file of the site, as `sha256sum -c` reads it. */
export const checksums = (files: readonly BuiltFile[]): string =>
  sumLines(files.filter(isSummed).map(({ path, bytes }) => ({ path, content: bytes })));

/** The hashes that such a list has, by path. */
export const summedIn = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
