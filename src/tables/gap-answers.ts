/** How a gap names the rows that answer it, and the rows that would. */
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

/** The rows that answer a gap, as the tables know them; none where it is open. The cell has been checked. */
export const answersIn = ({ answered_by: text }: { readonly answered_by: string | null }): readonly RowRef[] =>
  (text === null ? [] : (parseRows(text) ?? [])).map(({ table, id }) => ({ table: table as TableName, id }));

/** What a row has to hold to answer a gap: a filled column, or one with a value, or one later than a date. */
export interface Condition {
  readonly column: string;
  readonly sign: '' | '=' | '>';
  readonly value: string;
}

/** Rows that would answer a gap: those of a table that meet all conditions. */
export interface Asked {
  readonly table: string;
  readonly conditions: readonly Condition[];
}

const CONDITION = /^([a-z_]+)(?:([=>])([A-Za-z0-9_.+-]+))?$/;

/**
 * What a cell such as `coverage rate_percent basis=ucj date>2025-03` asks for: a table, and what its row holds. Null when it
 * is of another form.
 */
export const parseAsked = (text: string): Asked | null => {
  const [table, ...rest] = text.split(' ');
  const conditions = rest.map((part): Condition | null => {
    const [, column, sign = '', value = ''] = CONDITION.exec(part) ?? [];
    return column ? { column, sign: sign as Condition['sign'], value } : null;
  });
  return table && conditions.length > 0 && conditions.every((each) => each !== null) ? { table, conditions } : null;
};
