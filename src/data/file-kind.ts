const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** Bytes as Latin letters, enough to find the names of parts in an archive or a tag of a page. */
const letters = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 4096));

const SAVE = 'open it in its own program and save the sheet as "CSV UTF-8"';

/** Where the zero bytes stand tells wide text that lacks its mark: every second byte of Latin text in UTF-16 is zero. */
const wideText = (bytes: Uint8Array): string | null => {
  const start = bytes.subarray(0, 64);
  const zeros = (offset: number, step: number) =>
    start.length >= 8 && start.every((byte, i) => i % step !== offset || byte === 0);
  if (zeros(3, 4) && zeros(2, 4)) return 'UTF-32 text';
  if (zeros(0, 4) && zeros(1, 4)) return 'UTF-32 text';
  return zeros(1, 2) || zeros(0, 2) ? 'UTF-16 text without its byte order mark' : null;
};

/**
 * What a file is that is no CSV although it is called so, and what to do about it, as the rest of a sentence. Null for
 * everything that may be text.
 */
export const otherKind = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const names = letters(bytes);
    if (/xl\/|\[Content_Types\]/.test(names)) return `is an Excel workbook (.xlsx) under another name; ${SAVE}`;
    if (/opendocument/.test(names)) return `is a LibreOffice sheet (.ods) under another name; ${SAVE}`;
    return 'is a ZIP archive; unpack it and put the CSV file here';
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return `is an old Excel workbook (.xls) under another name; ${SAVE}`;
  if (/^\s*(\[|\{\s*")/.test(letters(bytes.subarray(0, 512)))) return 'is JSON; expected a CSV file';
  if (startsWith(bytes, 0x1f, 0x8b)) return 'is a gzip archive; unpack it and put the CSV file here';
  if (/^\{\\rtf/.test(letters(bytes.subarray(0, 8)))) return `is a document of a word processor; ${SAVE}`;
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'is a PDF; expected a CSV file';
  if (/^\s*<(!doctype html|html|\?xml)/i.test(letters(bytes.subarray(0, 512))))
    return 'is a web page or XML; download the CSV file itself';
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff))
    return 'is UTF-32 text; save it as "CSV UTF-8"';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return null;
  if (bytes.length > 0 && bytes.subarray(0, 64).every((byte) => byte === 0))
    return 'holds zero bytes and no text; copy the file again';
  const wide = wideText(bytes);
  if (wide) return `is ${wide}; save it as "CSV UTF-8"`;
  return null;
};
