import type { CheckKind, ComparedRow, Operand, Operands } from './check-kinds/define-check.ts';
import { metaOf } from './column.ts';
import { printedRange } from './printed-range.ts';
import { origin, type Table } from './table.ts';
import { tables, type TableName } from './tables.ts';

/** A row in the role that it fills, as `before=coverage:cov011` names it. */
export interface RowText {
  readonly role: string;
  readonly table: string;
  readonly id: string;
}

/** A setting, such as `months=12`. */
export interface SettingText {
  readonly setting: string;
  readonly value: string;
}

export type OperandText = RowText | SettingText;

const OPERAND = /^([a-z]+)=(?:([a-z]+):([a-z0-9-]+)|([a-z0-9_.]+))$/;

/**
 * The operands of a check's cell, such as `before=coverage:cov011 months=12`; null when the text is not of the form
 * `role=table:id setting=value`.
 */
export const parseOperands = (text: string): readonly OperandText[] | null => {
  const found = text.split(' ').map((part): OperandText | null => {
    const [, name, table, id, value] = OPERAND.exec(part) ?? [];
    if (!name) return null;
    return table && id ? { role: name, table, id } : { setting: name, value: value! };
  });
  return found.every((operand) => operand !== null) ? found : null;
};

/** The rows that a check names; none when its text cannot be read. */
export const rowsNamed = (text: string): readonly RowText[] =>
  (parseOperands(text) ?? []).filter((operand) => 'role' in operand);

/** The settings of a check, by name. */
export const settingsOf = (operands: readonly OperandText[]): Readonly<Record<string, string>> =>
  Object.fromEntries(operands.flatMap((operand) => ('setting' in operand ? [[operand.setting, operand.value]] : [])));

/** Columns that hold a table's figure, best first, where nothing names one. */
export const figureColumns = [
  'rate_percent',
  'workers',
  'amount_idr',
  'covered_workers',
  'uncovered_workers',
  'share_percent',
  'cases',
  'persons',
];

/** A row in a role of a check, before it is known what is compared of it. */
export interface RowInRole {
  readonly role: string;
  readonly row: ComparedRow;
}

/** The value of a row in a column; null where it is empty, or where its table has no such column. */
export const valueIn = (row: ComparedRow, column: string): number | string | null =>
  (row as unknown as Readonly<Record<string, number | string | null>>)[column] ?? null;

/** What checks of a kind may compare in a column that they choose themselves; undefined where the kind names all columns. */
export const leavesColumnOpen = ({ roles }: CheckKind): 'number' | 'figure' | undefined =>
  Object.values(roles)
    .flatMap(({ from }) => Object.values(from))
    .find((figures) => typeof figures === 'string');

/** The column that a check compares in rows whose role leaves it open; undefined when they fill none in common. */
export const comparedColumn = (
  kind: CheckKind,
  settings: Readonly<Record<string, string>>,
  rows: readonly RowInRole[],
): string | undefined =>
  settings.column ??
  kind.column ??
  figureColumns.find((column) => rows.every(({ row }) => typeof valueIn(row, column) === 'number'));

/** Of `a|b` the column that the row fills, or the first. */
export const filledColumn = (row: ComparedRow, either: string): string => {
  const columns = either.split('|');
  return columns.find((column) => valueIn(row, column) !== null) ?? columns[0]!;
};

/** How sharply a row's source states its figures. What a rule says is exact; of a table that does not tell, zeros at the end are taken as rounding. */
const precisionOf = (row: ComparedRow): string => {
  if ('precision' in row) return row.precision;
  if ('qualifier' in row) return row.qualifier;
  return row[origin].table === 'rules' ? 'exact' : 'rounded';
};

const cellOf = (row: ComparedRow, column: string) => {
  const { table, cells } = row[origin];
  const meta = metaOf((tables[table as TableName] as Table).columns[column]!);
  const [value, printed] = [valueIn(row, column)!, cells[column]!];
  const unit = (column === 'value' ? cells.unit : meta.unit) ?? null;
  return {
    value,
    unit,
    rows: [row],
    column,
    printed,
    ...(typeof value === 'number' ? printedRange(value, printed, unit, precisionOf(row)) : {}),
  };
};

/** What a kind works with: its rows by their roles, with the figures that are compared. The rows have to fill their roles. */
export const operandsOf = (
  kind: CheckKind,
  settings: Readonly<Record<string, string>>,
  rows: readonly RowInRole[],
): Operands => {
  const chosen = comparedColumn(kind, settings, rows);
  const operand = ({ role, row }: RowInRole): Operand => {
    const { table } = row[origin];
    const from: Readonly<Record<string, readonly string[] | string>> = kind.roles[role]!.from;
    const figures = from[table]!;
    const columns = typeof figures === 'string' ? [chosen!] : figures.map((either) => filledColumn(row, either));
    return {
      ...cellOf(row, columns[0]!),
      table,
      row,
      cells: Object.fromEntries(columns.map((column) => [column, cellOf(row, column)])),
    };
  };
  return Object.fromEntries(
    Object.entries(kind.roles).map(([role, { atLeast }]) => {
      const own = rows.filter((each) => each.role === role).map(operand);
      return [role, atLeast === undefined ? own[0] : own];
    }),
  );
};
