import { checkKinds, parseOperands, type CheckKind, type Operand, type Role } from '../../tables/check-kinds.ts';
import { tables, type TableName } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import { comparisonFault, settingFaults } from './check-settings.ts';
import type { Rule } from './rule.ts';

type RowOperand = Extract<Operand, { role: string }>;

const rowNamed = (data: Dataset, { table, id }: RowOperand): AnyRow | undefined =>
  Object.hasOwn(tables, table)
    ? (data[table as TableName] as unknown as AnyRow[]).find((each) => each.id === id)
    : undefined;

const rowOperandFault = (
  data: Dataset,
  operand: RowOperand,
  roles: CheckKind['roles'],
  kind: string,
): string | null => {
  const { table, id, role } = operand;
  // Own properties only: a role that is called constructor is none.
  const allowed = Object.hasOwn(roles, role) ? roles[role] : undefined;
  if (!allowed)
    return `has the role ${role}, which ${kind} does not know; its roles are ${Object.keys(roles).join(', ')}`;
  const columns = Object.hasOwn(allowed.from, table) ? allowed.from[table] : undefined;
  if (!columns) return `takes ${role} from ${table}; ${kind} takes it from ${Object.keys(allowed.from).join(' or ')}`;
  const row = rowNamed(data, operand);
  if (!row) return `names ${table}:${id}, which is no row; correct the id`;
  const lacking = columns.find((either) => either.split('|').every((column) => row[column] === null));
  if (lacking) return `names ${table}:${id}, which publishes no ${lacking.replace('|', ' or ')}`;
  const nothing = columns.find(
    (either) => either.split('|').some((column) => row[column] === 0) && ['base', 'plan', 'money'].includes(role),
  );
  return nothing ? `names ${table}:${id}, whose ${nothing} is 0; nothing can be divided by it` : null;
};

const roleCountFault = (name: string, role: Role, count: number): string | null => {
  if (count === 0 && !role.optional) return `lacks the role ${name}; write ${name}=${Object.keys(role.from)[0]}:id`;
  return count > 1 && !role.many ? `fills the role ${name} ${count} times; once is expected` : null;
};

const faultsOf = (data: Dataset, operands: readonly Operand[], name: string, kind: CheckKind): string[] => {
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
    name,
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
