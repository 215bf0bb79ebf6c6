import Papa from 'papaparse';

/** Text that a spreadsheet would take for a formula, in wide letters too; a negative number is none. */
const FORMULA = /^(?!-\d+(?:\.\d+)?$)[=+\-@\t\r＝＋－＠]/;

/** Text of digits and signs that a spreadsheet would take for a day, an hour or another number: `2025-03`, `96.20`. */
const MISTAKEN = /^(?!\d+$|\d{4}-\d{2}-\d{2}$)\d[\d.,:/-]*$/;

/** A cell of a file: numbers stay numbers, null stands for an empty one. */
export type FileCell = string | number | null;

/** Text as it is safe in a spreadsheet: an apostrophe in front of what would run as a formula. */
const neutral = (cell: FileCell): FileCell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);

const CRLF = '\r\n';

/** RFC 4180: commas, CRLF, quotes where needed; UTF-8 without a byte order mark. */
export const toCsv = (header: readonly string[], rows: readonly (readonly FileCell[])[]): string =>
  // The header goes in as a record: as `fields` it would be followed by a blank line when there are no rows.
  `${Papa.unparse([[...header], ...rows.map((row) => row.map(neutral))], { newline: CRLF })}${CRLF}`;

/** How pages call the form of CSV for Indonesian settings. */
export const INDONESIAN_CSV = 'CSV (;)';

/**
 * The same rows for a spreadsheet of Indonesian settings that opens them with a double click: semicolons, decimal commas,
 * a byte order mark. Text that it would take for a day or a number has an apostrophe in front.
 *
 * @param columns their names, and which hold numbers
 * @param rows cells as they were typed
 */
export const toIndonesianCsv = (
  columns: readonly { readonly name: string; readonly isNumber: boolean }[],
  rows: readonly (readonly FileCell[])[],
): string => {
  const cellOf = (cell: FileCell, i: number): FileCell => {
    if (cell === null) return null;
    if (columns[i]!.isNumber) return String(cell).replace('.', ',');
    return typeof cell === 'string' && MISTAKEN.test(cell) ? `'${cell}` : neutral(cell);
  };
  return `\uFEFF${Papa.unparse([columns.map(({ name }) => name), ...rows.map((row) => row.map(cellOf))], { delimiter: ';', newline: CRLF })}${CRLF}`;
};
