import { checkKinds } from '../../tables/check-kinds.ts';
import type { CheckKind, Role } from '../../tables/check-kinds/define-check.ts';
import {
  filledColumn,
  parseOperands,
  valueIn,
  type OperandText,
  type RowInRole,
  type RowText,
} from '../../tables/check-operands.ts';
import { tables, type TableName } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import { comparisonFault, settingFaults } from './check-settings.ts';
import type { Rule } from './rule.ts';

type Row = RowInRole['row'];

const rowNamed = (data: Dataset, { table, id }: RowText): Row | undefined =>
  Object.hasOwn(tables, table)
    ? (data[table as TableName] as unknown as readonly Row[]).find((each) => each.id === id)
    : undefined;

const rowOperandFault = (data: Dataset, operand: RowText, roles: CheckKind['roles'], kind: string): string | null => {
  const { table, id, role } = operand;
  // Own properties only: a role that is called constructor is none.
  const allowed = Object.hasOwn(roles, role) ? roles[role] : undefined;
  if (!allowed)
    return `has the role ${role}, which ${kind} does not know; its roles are ${Object.keys(roles).join(', ')}`;
  const from: Readonly<Record<string, readonly string[] | string>> = allowed.from;
  const figures = Object.hasOwn(from, table) ? from[table] : undefined;
  if (!figures) return `takes ${role} from ${table}; ${kind} takes it from ${Object.keys(from).join(' or ')}`;
  const row = rowNamed(data, operand);
  if (!row) return `names ${table}:${id}, which is no row; correct the id`;
  // A column that each check chooses is looked at with all of its rows.
  const columns = typeof figures === 'string' ? [] : figures;
  const lacking = columns.find((either) => valueIn(row, filledColumn(row, either)) === null);
  if (lacking) return `names ${table}:${id}, which publishes no ${lacking.replace('|', ' or ')}`;
  const nothing = columns.find((either) => valueIn(row, filledColumn(row, either)) === 0);
  return allowed.divides && nothing
    ? `names ${table}:${id}, whose ${nothing} is 0; nothing can be divided by it`
    : null;
};

const roleCountFault = (name: string, role: Role, count: number): string | null => {
  if (count === 0 && !role.optional) return `lacks the role ${name}; write ${name}=${Object.keys(role.from)[0]}:id`;
  if (role.atLeast === undefined) return count > 1 ? `fills the role ${name} ${count} times; once is expected` : null;
  return count < role.atLeast ? 'compares one row; two or more are expected' : null;
};

const faultsOf = (data: Dataset, operands: readonly OperandText[], name: string, kind: CheckKind): string[] => {
  const rows = operands.filter((operand) => 'role' in operand);
  const settings = operands.filter((operand) => 'setting' in operand);
  const faults = [
    ...rows.map((operand) => rowOperandFault(data, operand, kind.roles, name)),
    ...Object.entries(kind.roles).map(([role, each]) =>
      roleCountFault(role, each, rows.filter((operand) => operand.role === role).length),
    ),
    ...settingFaults(settings, name, kind),
  ].filter((fault) => fault !== null);
  if (faults.length > 0) return faults;
  const fault = comparisonFault(
    kind,
    settings,
    rows.map((operand) => ({ role: operand.role, row: rowNamed(data, operand)! })),
  );
  return fault === null ? [] : [fault];
};

/** A check whose rows are not there, or cannot be used by its kind, would quietly check nothing. */
export const checksCanBeWorked: Rule = (data) =>
  data.checks.flatMap((check) => {
    const row = check as unknown as AnyRow;
    const operands = parseOperands(check.operands);
    const objection = (column: string, message: string) => ({ row, column, message });
    const oneLanguage =
      (check.reasons_id === null) !== (check.reasons_en === null)
        ? [
            objection(
              check.reasons_id === null ? 'reasons_id' : 'reasons_en',
              'is empty while the reasons in the other language are not; write both or none',
            ),
          ]
        : [];
    if (!operands)
      return [...oneLanguage, objection('operands', 'is not of the form role=table:id role=table:id setting=value')];
    return [
      ...oneLanguage,
      ...faultsOf(data, operands, check.kind, checkKinds[check.kind]).map((message) => objection('operands', message)),
    ];
  });
