import { readXlsx } from '../testing/read-xlsx.ts';

/** A cell as a test writes it down: text, a number, or a day. */
export type StoredCell = string | number | { readonly day: string } | null;

/** The sheets of a workbook with plain cells, for comparing whole rows at once. */
export const readSpreadsheet = (bytes: Uint8Array) =>
  readXlsx(bytes).map(({ frozenRows, rows, ...sheet }) => ({
    ...sheet,
    frozen: frozenRows,
    rows: rows.map((row) =>
      row.map((cell): StoredCell =>
        cell === null ? null : cell.kind === 'date' ? { day: String(cell.value) } : cell.value,
      ),
    ),
  }));
