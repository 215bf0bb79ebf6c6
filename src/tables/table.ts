import type { Column, Words } from './column.ts';

/** One table of published figures: the only place where its columns are described. */
export interface Table<Columns extends Record<string, Column<unknown>> = Record<string, Column<unknown>>> {
  readonly name: string;
  readonly title: Words;
  /** What one row is. */
  readonly row: Words;
  readonly columns: Columns;
  /** Columns of which at least one is filled in each row. */
  readonly needsOneOf?: readonly string[];
  /** True where there is no site without a row; of anything else a place may publish nothing. */
  readonly needsRows?: boolean;
}

/** Where a row came from: its file line and the text of its cells as they were typed. */
export interface Origin {
  readonly table: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export const origin = Symbol('origin');

/** The values of one row of a table, with their origin. */
export type Row<T extends Table> = {
  readonly [C in keyof T['columns']]: T['columns'][C] extends Column<infer Value> ? Value : never;
} & { readonly id: string; readonly [origin]: Origin };

export const defineTable = <const Columns extends Record<string, Column<unknown>>>(
  table: Table<Columns>,
): Table<Columns> => table;
