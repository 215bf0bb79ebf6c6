import { metaOf, type Words } from '../tables/column.ts';
import { origin, type Origin, type Table } from '../tables/table.ts';
import { tables, type TableName } from '../tables/tables.ts';
import { formatDate } from './dates.ts';
import type { Language } from './language.ts';
import { decimalsOf, formatNumber, formatPercent, formatRupiah, formatTenth } from './numbers.ts';

export interface RowRef {
  readonly table: TableName;
  readonly id: string;
}

/** A figure that can stand in a sentence: its form in both languages, and where it comes from. */
export interface Figure {
  readonly value: number | string;
  readonly text: (language: Language) => string;
  /** Rows that it was read from or calculated from; the first is where a link leads. */
  readonly rows: readonly RowRef[];
  /** Section of the methods page that explains it, when it is calculated rather than published. */
  readonly method?: string;
}

type Published = { readonly id: string; readonly [origin]: Origin };

export const refOf = (row: Published): RowRef => ({ table: row[origin].table as TableName, id: row.id });

const publishedForm = (row: Published, column: string): ((language: Language) => string) => {
  const { table, cells } = row[origin];
  const cell = cells[column] ?? '';
  const meta = metaOf((tables[table as TableName] as Table).columns[column]!);
  if (meta.type === 'date') return (language) => formatDate(language, cell);
  if (meta.type !== 'count' && meta.type !== 'decimal') return () => cell;
  const value = Number(cell);
  const unit = column === 'value' ? cells.unit : meta.unit;
  if (unit === 'percent') return (language) => formatPercent(language, value, decimalsOf(cell));
  if (unit === 'idr' || unit === 'idr_per_month') return (language) => formatRupiah(language, value);
  return (language) => formatNumber(language, value, decimalsOf(cell));
};

/** A figure as a row publishes it, with the digits that were printed. */
export const published = (row: Published, column: string): Figure => {
  const cell = row[origin].cells[column];
  if (!cell) throw new Error(`${row[origin].table}:${row.id} publishes no ${column}`);
  return { value: cell, text: publishedForm(row, column), rows: [refOf(row)] };
};

/** The same figure in the short form of arithmetic: `41,02%` instead of `41,02 persen`. */
export const publishedShort = (row: Published, column: string): Figure => {
  const figure = published(row, column);
  const cell = row[origin].cells[column]!;
  return column.endsWith('_percent')
    ? { ...figure, text: (language) => `${formatNumber(language, Number(cell), decimalsOf(cell))}%` }
    : figure;
};
/** Words that stand for a row, linked to it: for rows that say something in words, not in a number. */
export const named = (row: Published, words: Words): Figure => ({
  value: row.id,
  text: (language) => words[language],
  rows: [refOf(row)],
});

/** Forms of calculated figures. Each is rounded, and each says how far. */
export const forms = {
  count: (value: number) => (language: Language) => formatNumber(language, Math.round(value)),
  tenth: (value: number) => (language: Language) => formatTenth(language, value),
  hundredth: (value: number) => (language: Language) => formatNumber(language, value, 2),
  percent:
    (value: number, decimals = 0) =>
    (language: Language) =>
      formatPercent(language, value, decimals),
  percentShort:
    (value: number, decimals = 2) =>
    (language: Language) =>
      `${formatNumber(language, value, decimals)}%`,
  /** Rupiah to the last digit. */
  rupiahWhole: (value: number) => (language: Language) => `Rp${formatNumber(language, Math.round(value))}`,
  rupiah:
    (value: number, decimals = 1) =>
    (language: Language) =>
      formatRupiah(language, value, decimals),
} as const;

/** A figure that follows from rows by a method that the methods page explains. */
export const calculated = (
  value: number,
  text: (language: Language) => string,
  from: readonly Published[],
  method: string,
): Figure => ({
  value,
  text,
  rows: from.map(refOf),
  method,
});
