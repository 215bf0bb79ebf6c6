/** How a cell names rows of any table. */
import type { RowRef, TableName } from './tables.ts';

/** A row named as `coverage:cov150`; the table need not exist. */
interface RowName {
  readonly table: string;
  readonly id: string;
}

const ROW = /^([a-z]+):([a-z0-9-]+)$/;

/** The rows that a cell such as `coverage:cov150 targets:tgt054` names; null when it is of another form. */
export const parseRows = (text: string): readonly RowName[] | null => {
  const found = text.split(' ').map((part): RowName | null => {
    const [, table, id] = ROW.exec(part) ?? [];
    return table && id ? { table, id } : null;
  });
  return found.every((row) => row !== null) ? found : null;
};

/** The rows that a cell names, as the tables know them; none where it is empty. The cell has been checked. */
export const rowsIn = (text: string | null): readonly RowRef[] =>
  (text === null ? [] : (parseRows(text) ?? [])).map(({ table, id }) => ({ table: table as TableName, id }));
