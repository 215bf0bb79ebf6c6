/** Text of a CSV file, or what keeps it from being read. */
export type Decoded = { text: string } | { message: string };

const BYTE_ORDER_MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Bytes to text. The encoding is taken from the byte order mark; without one the file must be valid UTF-8,
 * because any other encoding would have to be guessed.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const mark = BYTE_ORDER_MARKS.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  try {
    return { text: new TextDecoder(mark?.[1] ?? 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { message: `is not ${mark?.[1] ?? 'utf-8'} text; save it as "CSV UTF-8"` };
  }
};
