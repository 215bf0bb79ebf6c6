/** The charted rows as every file of a chart has them: each cell with what follows from it, each figure with its printed digits. */
import type { Chart } from '../charts/chart.ts';
import { rowOf, typed, type Dataset } from '../data/dataset.ts';
import type { AnyRow } from '../data/read-table.ts';
import { memoised, memoisedPer } from '../memoised.ts';
import { asWords } from '../press/sentence.ts';
import { metaOf } from '../tables/column.ts';
import { derivedColumns } from '../data/derived-columns.ts';
import type { Table } from '../tables/table.ts';
import { tables, type TableName } from '../tables/tables.ts';
import { toCsv, toIndonesianCsv, type FileCell } from './csv.ts';
import { isNumber, type ExportedColumn, type ExportedRow } from './exported-rows.ts';

/** A column of a chart's files; one that follows from another has its cell for the other's. */
export type ChartedColumn = ExportedColumn & { readonly cell?: (value: string) => string | null };

/** Sections of the methods page by the columns that they explain, as the rows say. */
const methodsIn = ({ rows }: Chart): ReadonlyMap<string, readonly string[]> => {
  const said = new Set(rows.flatMap(({ calculated }) => (typeof calculated === 'string' ? calculated.split(' ') : [])));
  const pairs = [...said].map((each) => each.split(':') as [column: string, method: string]);
  return new Map(
    [...Map.groupBy(pairs, ([column]) => column)].map(([column, of]) => [column, of.map(([, method]) => method)]),
  );
};

/** Columns that lead to another table, and those that hold an address. */
const REFERENCES = { source: { type: 'reference', references: 'sources' }, url: { type: 'address' } } as const;

/** The words of a column's values, after the tables that the chart is made from. */
const optionsOf = (chart: Chart, name: string): ExportedColumn['options'] => {
  const values = chart.rows.flatMap((row) => row[name] ?? []);
  const tablesBehind = [...new Set(chart.from.map(({ table }) => table))];
  return tablesBehind
    .map((table) => (tables[table] as Table).columns[name])
    .map((column) => column && metaOf(column).options)
    .find((options) => options !== undefined && values.every((value) => value in options));
};

/** The columns of a chart's files in their order. */
export const chartedColumns = memoised((chart: Chart): readonly ChartedColumn[] => {
  const methods = methodsIn(chart);
  return Object.entries(chart.columns).flatMap(([name, column]): ChartedColumn[] => {
    const { type, form, title, description, unit, empty = null } = column;
    const of = methods.get(name);
    const options = type === 'text' ? optionsOf(chart, name) : undefined;
    const own: ChartedColumn = {
      name,
      type: type === 'number' ? 'decimal' : type,
      ...(form ? { form } : {}),
      ...(name in REFERENCES ? REFERENCES[name as keyof typeof REFERENCES] : {}),
      title: asWords({ key: title }),
      description: asWords({ key: description }),
      empty,
      ...(options ? { options } : {}),
      ...(unit ? { unit } : {}),
      ...(of ? { methods: of } : {}),
    };
    return [own, ...derivedColumns(name, own)];
  });
});

/** A figure as its row prints it, which may have more digits than the number; the number where it is calculated. */
const printed = (data: Dataset, row: Chart['rows'][number], column: string): FileCell => {
  const value = row[column] ?? null;
  if (typeof value !== 'number') return value;
  const named = String(row['rows']).split(' ');
  const cells = named.map((name) => {
    const [table, id] = name.split(':') as [TableName, string];
    return typed(rowOf(data, table, id) as unknown as AnyRow, column);
  });
  return cells.find((cell) => cell !== '' && Number(cell) === value) ?? value;
};

/** The charted rows, with cells in the order of `chartedColumns`. */
export const chartedRows = memoisedPer((chart: Chart, data: Dataset): readonly ExportedRow[] => {
  const columns = chartedColumns(chart);
  return chart.rows.map((row) => {
    const cells = (of: (column: string) => FileCell) =>
      columns.map(({ name, derivedFrom, cell }) => {
        if (!cell) return of(name);
        const from = row[derivedFrom!] ?? null;
        return from === null ? null : cell(String(from));
      });
    return { values: cells((column) => row[column] ?? null), typed: cells((column) => printed(data, row, column)) };
  });
});

/** The charted rows as CSV, with the digits that were printed. */
export const chartCsv = ({ chart, data }: { readonly chart: Chart; readonly data: Dataset }): string =>
  toCsv(
    chartedColumns(chart).map(({ name }) => name),
    chartedRows(chart, data).map((row) => row.typed),
  );

/** The same rows as CSV for a spreadsheet of Indonesian settings. */
export const chartIndonesianCsv = ({ chart, data }: { readonly chart: Chart; readonly data: Dataset }): string =>
  toIndonesianCsv(
    chartedColumns(chart).map((column) => ({ name: column.name, isNumber: isNumber(column) })),
    chartedRows(chart, data).map((row) => row.typed),
  );
