import type { RowRef } from '../tables/tables.ts';
import { formatDate } from '../i18n/dates.ts';
import { defaultLanguage, inEachLanguage, inForm, type Language } from '../i18n/language.ts';
import {
  decimalsOf,
  formatNumber,
  formatPercent,
  formatPercentShort,
  formatRupiah,
  formatTenth,
  formatThousands,
} from '../i18n/numbers.ts';
import { figureColumns } from '../tables/check-operands.ts';
import { metaOf, type Words } from '../tables/column.ts';
import { origin, type Origin, type Table } from '../tables/table.ts';
import { tables, type TableName } from '../tables/tables.ts';
import { hasUnmarkedDigit, lent, mark } from './mark.ts';
import { count, inLanguage, keyOf, type Figure, type Printable } from './printable.ts';

/** A cell word for word, or one of the items that it lists; an empty text for an empty cell. */
export const quoted = (row: Published, column: string, item?: string): string => {
  const text = item ?? row[origin].cells[column] ?? '';
  return hasUnmarkedDigit(text) ? mark({ kind: 'cell', rows: [keyOf(refOf(row))], column }, text) : text;
};

/** The column that holds a row's words in a language, or those of the default language. */
const columnIn = (language: Language, row: Published, name: string) => {
  const own = `${name}_${language}`;
  return own in row
    ? { column: own, shown: (text: string) => text }
    : { column: `${name}_${defaultLanguage}`, shown: lent };
};

/** The words of a row in a language, from its column `name_id` or `name_en`, word for word. */
export const quotedIn = (language: Language, row: Published, name: string): string => {
  const { column, shown } = columnIn(language, row, name);
  return shown(quoted(row, column));
};

/** The items that such words list, with semicolons between them. */
export const quotedItems = (language: Language, row: Published, name: string): string[] => {
  const { column, shown } = columnIn(language, row, name);
  return (row[origin].cells[column] ?? '').split(';').map((item) => shown(quoted(row, column, item.trim())));
};

/** The words of a row in every language. */
export const quotedWords = (row: Published, name: string): Words =>
  inEachLanguage((language) => quotedIn(language, row, name));

/** How many rows there are. */
export const countOf = (rows: readonly Published[]): Printable => count(rows.length, rows.map(refOf));

type Published = { readonly id: string; readonly [origin]: Origin };

export const refOf = (row: Published): RowRef => ({ table: row[origin].table as TableName, id: row.id });

const publishedForm = (row: Published, column: string): ((language: Language) => string) => {
  const { table, cells } = row[origin];
  const cell = cells[column] ?? '';
  const meta = metaOf((tables[table as TableName] as Table).columns[column]!);
  if (meta.type === 'date') return (language) => formatDate(language, cell);
  if (meta.parts) return (language) => cell.replace(/[a-z]+/g, (part) => inLanguage(language, meta.parts![part]!));
  if (meta.options) return (language) => inLanguage(language, meta.options![cell]!);
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
  const { table } = row[origin];
  const { type, parts } = metaOf((tables[table as TableName] as Table).columns[column]!);
  const kind = parts || ['count', 'decimal', 'date', 'option'].includes(type) ? 'figure' : 'cell';
  return { kind, value: cell, text: publishedForm(row, column), rows: [refOf(row)], column };
};

/** The same figure in the short form of arithmetic: `41,02%` instead of `41,02 persen`. */
export const publishedShort = (row: Published, column: string): Figure => {
  const figure = published(row, column);
  const cell = row[origin].cells[column]!;
  return column.endsWith('_percent')
    ? { ...figure, text: (language) => formatPercentShort(language, Number(cell), decimalsOf(cell)) }
    : figure;
};
/** A figure as mere text: it stands where a link would lead away from a sentence that is about something else. */
export const unlinked = ({ rows, ...figure }: Figure): Printable => ({ ...figure, about: rows });

/** A cell in its form for readers, as mere text. */
export const mention = (row: Published, column: string): Printable => unlinked(published(row, column));

/** A percentage without its unit, for labels on a scale of percent. */
export const publishedDigits = (row: Published, column: string): Figure => {
  const cell = row[origin].cells[column]!;
  return {
    ...published(row, column),
    text: (language) => formatNumber(language, Number(cell), decimalsOf(cell)),
  };
};

/** A count in thousands, where it stands for others near it. */
export const publishedThousands = (row: Published, column: string): Figure => ({
  ...published(row, column),
  text: (language) => formatThousands(language, Number(row[origin].cells[column])),
});

/** An amount that is rounded to `rupiah`, where the whole one would be too long. */
export const publishedRupiah = (row: Published, column: string, rupiah: number): Figure => ({
  ...published(row, column),
  text: (language) => formatRupiah(language, rupiah),
});

const reduced = (row: Published, column: string, length: number): Printable => ({
  ...unlinked(published(row, column)),
  text: (language) => formatDate(language, row[origin].cells[column]!.slice(0, length)),
});

/** The year of a row's date. */
export const yearOf = (row: Published, column: string): Printable => reduced(row, column, 4);

/** The month of a row's date, or its year where that is all that it says. */
export const monthOf = (row: Published, column: string): Printable => reduced(row, column, 7);

/** Words that stand for a row, linked to it: for rows that say something in words, not in a number. */
export const named = (row: Published, words: Words): Figure => ({
  kind: 'name',
  value: row.id,
  text: (language) => inLanguage(language, words),
  rows: [refOf(row)],
});

/** What a row says in one figure: its best one, or its name where it has none. */
export const figureOf = (row: Published): Figure => {
  const column = [...figureColumns, 'value'].find((each) => row[origin].cells[each]);
  return column === undefined
    ? { kind: 'name', value: row.id, text: () => row.id, rows: [refOf(row)] }
    : published(row, column);
};

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
      formatPercentShort(language, value, decimals),
  /** Rupiah to the last digit. */
  rupiahWhole: (value: number) => (language: Language) =>
    inForm(language, 'form_rupiah', formatNumber(language, Math.round(value))),
  /** Rupiah to a tenth. */
  rupiahTenth: (value: number) => (language: Language) => inForm(language, 'form_rupiah', formatTenth(language, value)),
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
  kind: 'calculated',
  value,
  text,
  rows: from.map(refOf),
  method,
});
