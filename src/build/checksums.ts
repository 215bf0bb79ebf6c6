import { sumLines } from '../downloads/delivered-file.ts';
import type { BuiltFile } from './gate/built-site.ts';

/** Name of the file that holds the hashes of the others. */
export const SUMS = 'SHA256SUMS';

/** Name of the file that tells a host what to send with each file; the host reads it and delivers it to nobody. */
export const HEADERS = '_headers';

/** Files whose hash a reader can check: pages change with every release and are no download. */
export const isSummed = ({ path }: Pick<BuiltFile, 'path'>): boolean =>
  path !== SUMS && path !== HEADERS && !path.endsWith('.html');

/** SHA-256 of every delivered file that is not a page, as `sha256sum -c` reads it. */
export const checksums = (files: readonly BuiltFile[]): string =>
  sumLines(files.filter(isSummed).map(({ path, bytes }) => ({ path, content: bytes })));
