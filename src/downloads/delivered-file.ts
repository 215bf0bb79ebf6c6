import { createHash } from 'node:crypto';
import { bare } from '../press/mark.ts';

/** A file that a reader can take away, with what proves that it arrived whole. */
export interface DeliveredFile {
  /** Name of the format, as links say it. */
  readonly name: string;
  /** Address on the site, from its root. */
  readonly address: string;
  /** Media type of the Internet Assigned Numbers Authority, without parameters. */
  readonly type: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Rows of a table that it holds, or null when it holds no table or several. */
  readonly rows: number | null;
}

/** SHA-256 of bytes, or of a text in UTF-8, as 64 small hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Lines that `sha256sum -c` reads, in the order of the paths. */
export const sumLines = (files: readonly { readonly path: string; readonly content: string | Uint8Array }[]): string =>
  [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => `${sha256(content)}  ${path}\n`)
    .join('');

/** Describes a file by its content, as it is once the marks are taken out of it. `address` starts with a slash; `rows` is given where it holds one table. */
export const deliveredFile = (
  name: string,
  address: string,
  type: string,
  content: string | Uint8Array,
  rows: number | null = null,
): DeliveredFile => {
  const bytes = typeof content === 'string' ? Buffer.from(bare(content)) : content;
  return { name, address, type, bytes: bytes.length, sha256: sha256(bytes), rows };
};
