import { sumLines } from '../downloads/archive.ts';
import type { BuiltFile } from './gate.ts';

/** Name of the file that holds the hashes of the others. */
export const SUMS = 'SHA256SUMS';

/** SHA-256 of every delivered file that is not a page, as `sha256sum -c` reads it. */
export const checksums = (files: readonly BuiltFile[]): string =>
  sumLines(files.filter(({ path }) => path !== SUMS && !path.endsWith('.html')).map(({ path, bytes }) => ({ path, content: bytes })));
