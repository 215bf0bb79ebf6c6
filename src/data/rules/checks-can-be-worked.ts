import { checkKinds, parseOperands, type CheckKind, type Operand, type Role } from '../../tables/check-kinds.ts';
import { tables, type TableName } from '../../tables/tables.ts';
import type { Rule } from '../across-rows.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';

type RowOperand = Extract<Operand, { role: string }>;

const rowOperandFault = (data: Dataset, { table, id, role }: RowOperand, roles: CheckKind['roles'], kind: string): string | null => {
  const allowed = roles[role];
  if (!allowed) return `has the role ${role}, which ${kind} does not know; its roles are ${Object.keys(roles).join(', ')}`;
  const columns = allowed.from[table];
  if (!columns) return `takes ${role} from ${table}; ${kind} takes it from ${Object.keys(allowed.from).join(' or ')}`;
  const row = Object.hasOwn(tables, table) ? (data[table as TableName] as unknown as AnyRow[]).find((each) => each.id === id) : undefined;
  if (!row) return `names ${table}:${id}, which is no row; correct the id`;
  const lacking = columns.find((either) => either.split('|').every((column) => row[column] === null));
  if (lacking) return `names ${table}:${id}, which publishes no ${lacking.replace('|', ' or ')}`;
  const nothing = columns.find((either) => either.split('|').some((column) => row[column] === 0) && ['base', 'plan', 'money'].includes(role));
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
    ...Object.entries(kind.roles).map(([role, each]) => roleCountFault(role, each, rows.filter((operand) => operand.role === role).length)),
    ...settings.filter(({ setting }) => !kind.settings?.includes(setting)).map(({ setting }) => `sets ${setting}, which ${name} does not know`),
    settings.some(({ setting, value }) => setting === 'months' && !/^[1-9]\d*$/.test(value)) ? 'sets months to something that is no whole number above zero' : null,
    kind.settings?.includes('months') && !settings.some(({ setting }) => setting === 'months') ? 'lacks months; write months=12' : null,
  ].filter((fault) => fault !== null);
  if (faults.length > 0) return faults;

  const column = settings.find(({ setting }) => setting === 'column')?.value;
  const without = column ? rows.find(({ table, id }) => !(data[table as TableName] as unknown as AnyRow[]).find((row) => row.id === id)?.[column]) : undefined;
  if (without) return [`compares the column ${column}, which ${without.table}:${without.id} does not fill`];
  if (name === 'rate' && rows.filter(({ role }) => role === 'covered' || role === 'uncovered').length !== 1) return ['has to fill one of the roles covered and uncovered'];
  if ((name === 'same' || name === 'identical') && rows.length < 2) return ['compares one row; two or more are expected'];
  return [];
};

/** A check whose rows are not there, or cannot be used by its kind, would quietly check nothing. */
export const checksCanBeWorked: Rule = (data) =>
  data.checks.flatMap((check) => {
    const row = check as unknown as AnyRow;
    const operands = parseOperands(check.operands);
    const objection = (column: string, message: string) => ({ row, column, message });
    const oneLanguage = (check.reasons_id === null) !== (check.reasons_en === null) ? [objection(check.reasons_id === null ? 'reasons_id' : 'reasons_en', 'is empty while the reasons in the other language are not; write both or none')] : [];
    if (!operands) return [...oneLanguage, objection('operands', 'is not of the form role=table:id role=table:id setting=value')];
    return [...oneLanguage, ...faultsOf(data, operands, check.kind, checkKinds[check.kind]).map((message) => objection('operands', message))];
  });
