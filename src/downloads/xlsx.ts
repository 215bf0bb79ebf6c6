import { bare } from '../press/mark.ts';
import { unzipSync } from 'fflate';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import type { FileCell } from './csv.ts';
import { workbookParts, type About, type Link } from './workbook-parts.ts';
import { toZip } from './zip.ts';

/** A column of a sheet. `date` holds whole ISO dates alone, which become dates of the spreadsheet; what may be a month is text. */
export interface SheetColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'date';
  /** The address that a cell leads to, by its row; without it, a text that is a web address leads there. */
  readonly link?: (row: number) => string | null;
}

/** A sheet: its name in the tab (at most 31 characters), one row of column names, and rows of values. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly FileCell[])[];
  /** The same cells as they were typed, where numbers show the digits that were printed. */
  readonly typed?: readonly (readonly FileCell[])[];
  /** Widest column in characters; longer text wraps. */
  readonly widest?: number;
}

const ADDRESS = /^https?:\/\/\S+$/;
const NARROWEST = 8;
const WIDEST = 40;
const LINKED = { textColor: '#0563C1', textDecoration: { underline: true } } as const;

/** Thousands stand apart where every number of a column is whole; another number shows the digits that were typed. */
const numberFormat = (value: number, typed: FileCell, allWhole: boolean): string | undefined => {
  if (allWhole) return '#,##0';
  const digits = String(typed ?? value).split('.')[1]?.length ?? 0;
  return digits === 0 ? undefined : `0.${'0'.repeat(digits)}`;
};

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
  { format, wrap, linked }: { readonly format: string | undefined; readonly wrap: boolean; readonly linked: boolean },
): SheetData[number][number] => {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top', ...(format ? { format } : {}) };
  if (type === 'date')
    return {
      value: new Date(`${value}T00:00:00Z`),
      type: Date,
      format: 'yyyy-mm-dd',
      align: 'left',
      alignVertical: 'top',
    };
  return {
    value,
    type: String,
    format: '@',
    alignVertical: 'top',
    ...(wrap ? { wrap } : {}),
    ...(linked ? LINKED : {}),
  };
};

const dataOf = ({ name, columns, rows: printed, typed, widest = WIDEST }: Sheet) => {
  const rows = printed.map((row) => row.map((value) => (typeof value === 'string' ? bare(value) : value)));
  const valuesOf = (i: number) => rows.map((row) => row[i] ?? null);
  const allWhole = columns.map((_, i) =>
    valuesOf(i).every((value, row) => typeof value !== 'number' || !String(typed?.[row]?.[i] ?? value).includes('.')),
  );
  const links: Link[] = [];
  const linkOf = (value: FileCell, row: number, column: number): string | null => {
    const link = columns[column]!.link;
    if (link) return value === null ? null : link(row);
    return typeof value === 'string' && ADDRESS.test(value) ? value : null;
  };
  const body = rows.map((row, r) =>
    columns.map(({ type }, c) => {
      const value = row[c] ?? null;
      const address = linkOf(value, r, c);
      // The first row of the sheet is the header.
      if (address !== null) links.push({ row: r + 1, column: c, address });
      return cellOf(value, type, {
        format: typeof value === 'number' ? numberFormat(value, typed?.[r]?.[c] ?? null, allWhole[c]!) : undefined,
        wrap: typeof value === 'string' && value.length > widest,
        linked: address !== null,
      });
    }),
  );
  return {
    sheet: name,
    columns: columns.map((column, i) => ({ width: widthOf(column, valuesOf(i), widest) })),
    stickyRowsCount: 1,
    data: [
      columns.map((column) => ({ value: column.name, type: String, format: '@', fontWeight: 'bold' as const })),
      ...body,
    ] satisfies SheetData,
    links,
  };
};

/**
 * A workbook as bytes, the same on every machine: the archive's clock is the given day of the release. Web addresses can be
 * clicked, columns filtered, and its pages printed.
 *
 * @param about what a program shows as the properties of the document
 */
export const toXlsx = async (sheets: readonly Sheet[], about: About): Promise<Uint8Array> => {
  const made = sheets.map(dataOf);
  const written = await writeXlsx(made, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: workbookParts(made, about),
  }).toBuffer();
  // The writer stamps its entries with the clock; packed again they carry the day of the release.
  return toZip(unzipSync(written), about.release);
};
