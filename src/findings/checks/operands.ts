import { rowOf, type Dataset } from '../../data/dataset.ts';
import { calculated, forms, published } from '../../press/figure.ts';
import type { Figure } from '../../press/printable.ts';
import { parseOperands } from '../../tables/check-kinds.ts';
import type { RowOf, TableName } from '../../tables/tables.ts';
import { impliedBase } from '../implied-base.ts';
import { typed } from '../../data/dataset.ts';

export type AnyTableRow = RowOf<TableName>;

/** The rows and settings of a check, by role. Reading has already made sure that they are there. */
export interface Operands {
  readonly rows: (role: string) => readonly AnyTableRow[];
  readonly setting: (name: string) => string | undefined;
}

/** The operands of a check, by role. A role or setting that it does not have gives no row, or undefined; `rows` throws when a row is not there. */
export const operandsOf = (data: Dataset, check: RowOf<'checks'>): Operands => {
  const parsed = parseOperands(check.operands) ?? [];
  return {
    rows: (role) =>
      parsed.flatMap((operand) =>
        'role' in operand && operand.role === role ? [rowOf(data, operand.table as TableName, operand.id)] : [],
      ),
    setting: (name) =>
      parsed.flatMap((operand) => ('setting' in operand && operand.setting === name ? [operand.value] : []))[0],
  };
};

/** The one row of a role that takes one. */
export const only = <Row extends AnyTableRow>(operands: Operands, role: string): Row => operands.rows(role)[0] as Row;

/** The value of a column of a row, which reading has made sure is a number. */
export const numberIn = (row: AnyTableRow, column: string): number =>
  (row as unknown as Record<string, number>)[column]!;

/** A number of workers to divide by: published, or implied by a target's rate and head-count. */
export const baseOf = (
  row: RowOf<'workforce'> | RowOf<'targets'>,
): { readonly workers: number; readonly figure: Figure } => {
  if (!('due' in row)) return { workers: row.workers!, figure: published(row, 'workers') };
  const { centre } = impliedBase(row.workers!, typed(row, 'rate_percent'));
  return { workers: centre, figure: calculated(centre, forms.count(centre), [row], 'implied-base') };
};
