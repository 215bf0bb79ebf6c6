import Papa from 'papaparse';

/** Text that a spreadsheet would take for a formula, in wide letters too; a negative number is none. */
const FORMULA = /^(?!-\d+(?:\.\d+)?$)[=+\-@\t\r＝＋－＠]/;

/** A cell of a file: numbers stay numbers, null stands for an empty one. */
export type FileCell = string | number | null;

/** Text as it is safe in a spreadsheet: an apostrophe in front of what would run as a formula. */
const neutral = (cell: FileCell): FileCell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);

/** RFC 4180: commas, CRLF, quotes where needed; UTF-8 without a byte order mark. */
export const toCsv = (header: readonly string[], rows: readonly (readonly FileCell[])[]): string =>
  // The header goes in as a record: as `fields` it would be followed by a blank line when there are no rows.
  `${Papa.unparse([[...header], ...rows.map((row) => row.map(neutral))], { newline: '\r\n' })}\r\n`;
