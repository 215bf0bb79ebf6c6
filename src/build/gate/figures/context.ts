import Papa from 'papaparse';
import { newestRelease, type Dataset } from '../../../data/dataset.ts';
import { sha256 } from '../../../downloads/delivered-file.ts';
import type { Language } from '../../../i18n/language.ts';
import { metaOf } from '../../../tables/column.ts';
import type { Table } from '../../../tables/table.ts';
import { tableNames, tables, type TableName } from '../../../tables/tables.ts';
import type { BuiltFile } from '../built-site.ts';
import { Facts } from './facts.ts';
import { literalsOf, type Literals } from './literals.ts';
import type { Kind } from './printed.ts';

export type Cells = Readonly<Record<string, string>>;

export interface ChartRecords {
  readonly facts: Facts;
  readonly rows: readonly Cells[];
  /** Documents behind the charted rows, by id and by publisher, each once. */
  readonly documents: ReadonlySet<string>;
  readonly publishers: ReadonlySet<string>;
  /** The documents, and their publishers, behind each charted row. */
  readonly documentsOfRows: readonly ReadonlySet<string>[];
  readonly publishersOfRows: readonly ReadonlySet<string>[];
}

/** What the pages of a built site have to agree with: its own files, read back. */
export interface BuiltFigures {
  readonly data: Dataset;
  readonly literals: Record<Language, Literals>;
  /** Cells of the tables' CSV files by row id. */
  readonly records: Readonly<Record<TableName, ReadonlyMap<string, Cells>>>;
  readonly charts: ReadonlyMap<string, ChartRecords>;
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly hashes: ReadonlySet<string>;
  /** Ids of all rows. */
  readonly names: ReadonlySet<string>;
  /** What every page may name: the date of the newest release. */
  readonly release: Facts;
}

const recordsIn = (file: BuiltFile | undefined): Cells[] =>
  file
    ? Papa.parse<Cells>(file.bytes.toString('utf8').replace(/^\uFEFF/, ''), {
        header: true,
        delimiter: ',',
        skipEmptyLines: true,
      }).data
    : [];

/** The kind in which a cell of a table is printed; null for words. */
export const kindOf = (table: TableName, column: string, cells: Cells): Kind | null => {
  const schema = (tables[table] as Table).columns[column];
  const meta = schema && metaOf(schema);
  if (!meta || (meta.type !== 'date' && meta.type !== 'count' && meta.type !== 'decimal')) return null;
  if (meta.type === 'date') return 'date';
  const unit = column === 'value' ? cells.unit : meta.unit;
  return unit === 'percent' ? 'percent' : unit === 'idr' || unit === 'idr_per_month' ? 'rupiah' : 'number';
};

const addCell = (facts: Facts, kind: Kind | null, cell: string): void => {
  if (kind === null || cell === '') return;
  if (kind === 'date') facts.addDate(cell);
  else facts.addNumber(kind, Number(cell));
};

/** Numbers and dates of a row of a table. */
export const factsOfRow = ({ records }: Pick<BuiltFigures, 'records'>, table: TableName, id: string): Facts => {
  const facts = new Facts();
  const cells = records[table].get(id) ?? {};
  for (const [column, cell] of Object.entries(cells)) addCell(facts, kindOf(table, column, cells), cell);
  return facts;
};

const chartKind = (column: string, cell: string): Kind | null => {
  if (/(^|_)(date|date_end|as_of)$/.test(column)) return 'date';
  if (cell === '' || Number.isNaN(Number(cell))) return null;
  return column.endsWith('_percent') ? 'percent' : column.endsWith('_idr') ? 'rupiah' : 'number';
};

/** Rows of the tables that a charted row names, and the wholes that those are part of: labels may name either. */
const rowsBehind = (row: Cells, records: BuiltFigures['records']): [TableName, string][] => {
  const named = [row.row, row.base_row, row.budget_row].flatMap((cell) => cell?.split(' ') ?? []);
  return tableNames.flatMap((table) =>
    named.flatMap((id) =>
      [id, records[table].get(id)?.part_of ?? '']
        .filter((each) => records[table].has(each))
        .map((each): [TableName, string] => [table, each]),
    ),
  );
};

const chartRecords = (
  file: BuiltFile,
  descriptor: BuiltFile | undefined,
  records: BuiltFigures['records'],
): ChartRecords => {
  const rows = recordsIn(file);
  const facts = new Facts();
  for (const row of rows) {
    for (const [column, cell] of Object.entries(row)) addCell(facts, chartKind(column, cell), cell);
    facts.addAll(rowsBehind(row, records).map(([table, id]) => factsOfRow({ records }, table, id)));
  }
  const { sources } = JSON.parse(descriptor?.bytes.toString('utf8') ?? '{"sources":[]}') as {
    sources: { id: string; publisher: string }[];
  };
  for (const { id } of sources) addCell(facts, 'date', records.sources.get(id)?.published ?? '');
  const documentsOfRows = rows.map(
    (row) => new Set(rowsBehind(row, records).flatMap(([table, id]) => records[table].get(id)?.source ?? [])),
  );
  return {
    facts,
    rows,
    documents: new Set(sources.map(({ id }) => id)),
    publishers: new Set(sources.map(({ publisher }) => publisher)),
    documentsOfRows,
    publishersOfRows: documentsOfRows.map(
      (ids) => new Set([...ids].map((id) => records.sources.get(id)?.publisher ?? '')),
    ),
  };
};

/** Reads back the files of a built site that its pages speak of. */
export const builtFigures = (files: readonly BuiltFile[], data: Dataset): BuiltFigures => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const records = Object.fromEntries(
    tableNames.map((name) => [
      name,
      new Map(recordsIn(byPath.get(`data/${name}.csv`)).map((cells) => [cells.id ?? '', cells])),
    ]),
  ) as unknown as BuiltFigures['records'];
  const charts = files.flatMap((file) => {
    const id = /^charts\/([a-z-]+)\.csv$/.exec(file.path)?.[1];
    return id ? [[id, chartRecords(file, byPath.get(`charts/${id}.json`), records)] as const] : [];
  });
  return {
    data,
    literals: literalsOf(data),
    records,
    charts: new Map(charts),
    files: byPath,
    hashes: new Set(files.filter(({ path }) => !path.endsWith('.html')).map(({ bytes }) => sha256(bytes))),
    names: new Set(tableNames.flatMap((name) => [...records[name].keys()])),
    release: new Facts().addDate(newestRelease(data).date),
  };
};
