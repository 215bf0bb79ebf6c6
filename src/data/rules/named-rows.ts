import { parseRows } from '../../tables/row-names.ts';
import { tables, type TableName } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';

/** What is wrong with a cell that names rows, as `coverage:cov150 targets:tgt054`; null where each of them is there. */
export const namedRowsFault = (data: Dataset, cell: string): string | null => {
  const rows = parseRows(cell);
  if (!rows) return 'is not of the form table:id, as coverage:cov150; several with a space between';
  const lost = rows.find(
    ({ table, id }) =>
      !Object.hasOwn(tables, table) ||
      !(data[table as TableName] as readonly { id: string }[]).some((row) => row.id === id),
  );
  return lost ? `names ${lost.table}:${lost.id}, which is no row; correct it` : null;
};
