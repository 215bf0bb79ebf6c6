import { bare } from '../press/mark.ts';
import { unzipSync } from 'fflate';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import type { FileCell } from './csv.ts';
import { toZip } from './zip.ts';

/** A column of a sheet. `date` holds ISO dates: whole ones become dates of the spreadsheet, `2025-03` stays text. */
export interface SheetColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'date';
}

/** A sheet: its name in the tab (at most 31 characters), one row of column names, and rows of values. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly FileCell[])[];
  /** Widest column in characters; longer text wraps. */
  readonly widest?: number;
}

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/;
const NARROWEST = 8;
const WIDEST = 40;

/** Thousands stand apart where every number of a column is whole; other columns show the digits that there are. */
const numberFormat = (values: readonly FileCell[]): string | undefined =>
  values.every((value) => typeof value !== 'number' || Number.isInteger(value)) ? '#,##0' : undefined;

const widthOf = (column: SheetColumn, values: readonly FileCell[], widest: number): number => {
  const lengths = [column.name, ...values].map((value) =>
    typeof value === 'number' ? Math.ceil(String(value).length * 1.3) : (value ?? '').length,
  );
  return Math.min(widest, Math.max(NARROWEST, ...lengths) + 2);
};

/**
 * A cell as a spreadsheet holds it. Text is never a formula, whatever it starts with, and carries the format "text" so
 * that a program does not turn `2025-03` into a day when somebody edits it.
 */
const cellOf = (
  value: FileCell,
  type: SheetColumn['type'],
  format: string | undefined,
  wrap: boolean,
): SheetData[number][number] => {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top', ...(format ? { format } : {}) };
  if (type === 'date' && WHOLE_DATE.test(value))
    return {
      value: new Date(`${value}T00:00:00Z`),
      type: Date,
      format: 'yyyy-mm-dd',
      align: 'left',
      alignVertical: 'top',
    };
  return { value, type: String, format: '@', alignVertical: 'top', ...(wrap ? { wrap } : {}) };
};

const dataOf = ({ columns, rows: printed, widest = WIDEST }: Sheet) => {
  const rows = printed.map((row) => row.map((value) => (typeof value === 'string' ? bare(value) : value)));
  const valuesOf = (i: number) => rows.map((row) => row[i] ?? null);
  const formats = columns.map((_, i) => numberFormat(valuesOf(i)));
  return {
    widths: columns.map((column, i) => ({ width: widthOf(column, valuesOf(i), widest) })),
    data: [
      columns.map(({ name }) => ({ value: name, type: String, format: '@', fontWeight: 'bold' as const })),
      ...rows.map((row) =>
        columns.map(({ type }, i) =>
          cellOf(row[i] ?? null, type, formats[i], typeof row[i] === 'string' && row[i].length > widest),
        ),
      ),
    ] satisfies SheetData,
  };
};

/**
 * A workbook as bytes, the same on every machine: the archive's clock is the given day of the release.
 *
 * @param day a whole ISO date
 */
export const toXlsx = async (sheets: readonly Sheet[], day: string): Promise<Uint8Array> => {
  const written = await writeXlsx(
    sheets.map((sheet) => {
      const { widths, data } = dataOf(sheet);
      return { data, sheet: sheet.name, columns: widths, stickyRowsCount: 1 };
    }),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  // The writer stamps its entries with the clock; packed again they carry the day of the release.
  return toZip(unzipSync(written), day);
};
