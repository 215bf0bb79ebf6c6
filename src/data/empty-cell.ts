import { metaOf, type Empty } from '../tables/column.ts';
import { origin, type Table } from '../tables/table.ts';
import { tables, type RowOf, type TableName } from '../tables/tables.ts';
import { rowOf, type Dataset } from './dataset.ts';
import type { AnyRow } from './read-table.ts';

/** What an empty cell of a row means: as its column says, unless the document was not read whole. */
export type EmptyCell = Empty | 'not_in_part';

/** What the cells of a column mean where they are empty. Throws where none may be. */
export const emptyOf = (table: TableName, column: string): Empty => {
  const { empty } = metaOf((tables[table] as Table).columns[column]!);
  if (empty === null) throw new Error(`no cell of ${table}.${column} is empty`);
  return empty;
};

/** What can be said of a document that may hold what we do not have from it. */
const NOT_WHOLE = { excerpt: 'not_in_part', not_recorded: 'not_seen' } as const;

/** What it means that this cell is empty. Only of a document that was read whole it can be said what it does not give. */
export const emptyCellOf = (data: Dataset, row: object, column: string): EmptyCell => {
  const { [origin]: from, source } = row as AnyRow;
  const empty = emptyOf(from.table as TableName, column);
  if (empty !== 'not_published' || typeof source !== 'string') return empty;
  const { seen } = rowOf(data, 'sources', source);
  return seen === 'whole' ? empty : NOT_WHOLE[seen];
};

/** The cell that a revision changed, where it was or became empty. A row that came or went, and a column that is no more, leave nothing. */
export const emptyRevised = (data: Dataset, { table, row, column }: RowOf<'revisions'>): EmptyCell => {
  const columns = (tables[table as TableName] as Table | undefined)?.columns ?? {};
  if (!Object.hasOwn(columns, column) || metaOf(columns[column]!).empty === null) return 'none';
  const there = (data[table as TableName] as readonly { readonly id: string }[]).find(({ id }) => id === row);
  return there ? emptyCellOf(data, there, column) : emptyOf(table as TableName, column);
};
