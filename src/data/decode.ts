import { otherKind } from './file-kind.ts';

/** Text of a CSV file, or what keeps it from being read and on which line, counted from 1. */
export type Decoded = { text: string } | { message: string; line?: number };

const BYTE_ORDER_MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
];

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The first line, counted from 1, whose bytes are not UTF-8. A line ends in LF, CRLF or CR, as everywhere here. */
const badLine = (bytes: Uint8Array): number => {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    const ends = at === bytes.length || bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a);
    if (!ends) continue;
    if (decoded(bytes.subarray(start, at), 'utf-8') === null) return line;
    line += 1;
    start = at + 1;
  }
  return line;
};

/**
 * Bytes to text. The encoding is taken from the byte order mark; without one the file must be valid UTF-8,
 * because any other encoding would have to be guessed.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const kind = otherKind(bytes);
  if (kind) return { message: kind };
  const encoding = BYTE_ORDER_MARKS.find(([start]) => start.every((byte, i) => bytes[i] === byte))?.[1] ?? 'UTF-8';
  const text = decoded(bytes, encoding);
  if (text === null) {
    return {
      message: `is not ${encoding} text; save the file as "CSV UTF-8"`,
      ...(encoding === 'UTF-8' ? { line: badLine(bytes) } : {}),
    };
  }
  if (text.startsWith('\uFEFF'))
    return { message: 'starts with two byte order marks; save the file again as "CSV UTF-8"', line: 1 };
  return { text };
};
