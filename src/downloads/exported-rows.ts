import { methodAddress } from '../addresses.ts';
import { rowOf, typed, type Dataset } from '../data/dataset.ts';
import type { AnyRow } from '../data/read-table.ts';
import { metaOf, type ColumnMeta, type Words } from '../tables/column.ts';
import type { SiteSettings } from '../settings.ts';
import { derivedColumns } from '../data/derived-columns.ts';
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

/** True for a column whose cells are numbers. */
export const isNumber = ({ type }: Pick<ExportedColumn, 'type'>): boolean => type === 'count' || type === 'decimal';

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

/** The columns of a table with those that follow from each behind it. */
const withDerived = (name: TableName) =>
  Object.entries((tables[name] as Table).columns).flatMap(([column, schema]) => {
    const meta = metaOf(schema);
    return [{ name: column, ...meta }, ...derivedColumns(column, meta)];
  });

/** The columns of a table's files: its own in their order, each with what follows from it, then publisher and address of the row's source, if it has one. */
export const exportedColumns = (name: TableName): ExportedColumn[] => [
  ...withDerived(name),
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

/** A row of a file: its values, and the same as they were typed, with the digits that were printed. */
export interface ExportedRow {
  readonly values: readonly FileCell[];
  readonly typed: readonly FileCell[];
}

/**
 * The rows of a table's files in the table's order, with cells in the order of `exportedColumns`; null, or an empty text among
 * the typed cells, stands for an empty one. Throws when a row names a source that there is not.
 */
export const exportedRows = (data: Dataset, name: TableName): (ExportedRow & { readonly id: string })[] => {
  const own = withDerived(name);
  return (data[name] as unknown as readonly AnyRow[]).map((row) => {
    const source = hasSource(name) ? rowOf(data, 'sources', row.source as string) : null;
    const origin = source ? ofTheSource.map((column) => source[column]) : [];
    const cells = (of: (column: string) => FileCell, empty: null | '') =>
      own.map((column) => {
        if (!('cell' in column)) return of(column.name);
        const from = of(column.derivedFrom);
        return from === empty ? empty : (column.cell(String(from)) ?? empty);
      });
    return {
      id: row.id,
      values: [...cells((column) => (row[column] ?? null) as FileCell, null), ...origin],
      typed: [...cells((column) => typed(row, column), ''), ...origin],
    };
  });
};

/** The cells of a row by their columns, for JSON; a number of which more digits were printed has these beside it, as `<column>_printed`. */
export const namedCells = (
  columns: readonly { readonly name: string }[],
  { values, typed }: ExportedRow,
): Readonly<Record<string, FileCell>> =>
  Object.fromEntries(
    columns.flatMap(({ name }, i): [string, FileCell][] => {
      const [value, printed] = [values[i] ?? null, typed[i] ?? null];
      return typeof value === 'number' && String(value) !== String(printed)
        ? [
            [name, value],
            [`${name}_printed`, printed],
          ]
        : [[name, value]];
    }),
  );
