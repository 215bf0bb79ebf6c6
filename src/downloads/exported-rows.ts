import { methodAddress } from '../addresses.ts';
import { rowOf, typed, type Dataset } from '../data/dataset.ts';
import type { AnyRow } from '../data/read-table.ts';
import { metaOf, type ColumnMeta, type Words } from '../tables/column.ts';
import type { SiteSettings } from '../settings.ts';
import { sources } from '../tables/sources.ts';
import type { Table } from '../tables/table.ts';
import { tables, type TableName } from '../tables/tables.ts';
import { defaultLanguage } from '../i18n/language.ts';
import type { DescribedEmpty } from '../press/empty-cell.ts';
import type { FileCell } from './csv.ts';

/** A column as it stands in every file of a table. */
export interface ExportedColumn extends Omit<ColumnMeta, 'empty'> {
  readonly name: string;
  /** What an empty cell means; null where none may be empty. */
  readonly empty: DescribedEmpty | null;
  /** Sections of the methods page that explain what is calculated in it, in the rows whose column `calculated` says so. */
  readonly methods?: readonly string[];
}

/** A table as descriptors tell it. */
export interface DescribedTable {
  readonly name: string;
  /** The folder of the site in which its files stand, `data` or `charts`. */
  readonly folder: string;
  readonly title: Words;
  /** What it holds, in a phrase: one of its rows, or the measure of a chart. */
  readonly row: Words;
  readonly columns: readonly ExportedColumn[];
}

/** Columns of the document behind a row, which files repeat in each row so that no row travels without its origin. */
const ofTheSource = ['publisher', 'url'] as const;

const hasSource = (name: TableName) => 'source' in tables[name].columns;

/** The columns of a table's files: its own in their order, then publisher and address of the row's source, if it has one. */
export const exportedColumns = (name: TableName): ExportedColumn[] => [
  ...Object.entries((tables[name] as Table).columns).map(([column, schema]) => ({ name: column, ...metaOf(schema) })),
  ...(hasSource(name) ? ofTheSource.map((column) => ({ name: column, ...metaOf(sources.columns[column]) })) : []),
];

/** Whole addresses of sections of the methods page. */
export const methodsOf = ({ address }: SiteSettings, methods: readonly string[]): readonly string[] =>
  methods.map((method) => address + methodAddress(defaultLanguage, method));

/** A table of the data as descriptors tell it. */
export const describedTable = (name: TableName): DescribedTable => ({
  name,
  folder: 'data',
  title: tables[name].title,
  row: tables[name].row,
  columns: exportedColumns(name),
});

/** A row of a table's files: its values, and the same as they were typed, with the digits that were printed. */
export interface ExportedRow {
  readonly id: string;
  readonly values: readonly FileCell[];
  readonly typed: readonly FileCell[];
}

/**
 * The rows of a table's files in the table's order, with cells in the order of `exportedColumns`; null, or an empty text among
 * the typed cells, stands for an empty one. Throws when a row names a source that there is not.
 */
export const exportedRows = (data: Dataset, name: TableName): ExportedRow[] => {
  const own = exportedColumns(name).filter((column) => column.name in tables[name].columns);
  return (data[name] as unknown as readonly AnyRow[]).map((row) => {
    const source = hasSource(name) ? rowOf(data, 'sources', row.source as string) : null;
    const origin = source ? ofTheSource.map((column) => source[column]) : [];
    return {
      id: row.id,
      values: [...own.map((column) => (row[column.name] ?? null) as FileCell), ...origin],
      typed: [...own.map((column) => typed(row, column.name)), ...origin],
    };
  });
};
