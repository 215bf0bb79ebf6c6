import type { CheckKind, Operand } from '../../tables/check-kinds.ts';
import { figureColumns } from '../../tables/check-kinds.ts';
import { metaOf } from '../../tables/column.ts';
import { origin, type Table } from '../../tables/table.ts';
import { tables, type TableName } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';

type Setting = Extract<Operand, { setting: string }>;

const keyOf = (row: AnyRow) => `${row[origin].table}:${row.id}`;
const tableOf = (row: AnyRow) => tables[row[origin].table as TableName] as Table;

/** What a compared column may hold: something with a size, a time, or a choice; never words. */
const COMPARED: readonly string[] = ['count', 'decimal', 'date', 'option'];

const columnFault = (column: string, rows: readonly AnyRow[], numbersOnly: boolean): string | null => {
  for (const row of rows) {
    const table = tableOf(row);
    if (!Object.hasOwn(table.columns, column))
      return `compares the column ${column}, which the table ${table.name} does not have`;
    const { type } = metaOf(table.columns[column]!);
    if (!COMPARED.includes(type) || (numbersOnly && type !== 'count' && type !== 'decimal'))
      return `compares the column ${column}, which holds no ${numbersOnly ? 'numbers' : 'figures'}`;
    if (row[column] === null) return `compares the column ${column}, which ${keyOf(row)} does not fill`;
  }
  return null;
};

/** What is wrong with the settings of a check, such as `months=12 column=workers`. */
export const settingFaults = (settings: readonly Setting[], name: string, kind: CheckKind): string[] => {
  const given = settings.map(({ setting }) => setting);
  const months = settings.find(({ setting }) => setting === 'months');
  return [
    ...new Set(
      given
        .filter((setting) => !kind.settings?.includes(setting))
        .map((setting) => `sets ${setting}, which ${name} does not know`),
    ),
    ...new Set(
      given.filter((setting, i) => given.indexOf(setting) !== i).map((setting) => `sets ${setting} more than once`),
    ),
    // Ten years of contributions is more than any budget pays at once; a longer number is a slip.
    ...(months && !/^([1-9]|[1-9]\d|1[01]\d|120)$/.test(months.value)
      ? ['sets months to something that is no whole number from 1 to 120']
      : []),
    ...(kind.settings?.includes('months') && !months ? ['lacks months; write months=12'] : []),
  ];
};

/** What keeps the rows of a check from being compared, once each row is there and fills its role. */
export const comparisonFault = (
  name: string,
  settings: readonly Setting[],
  rows: readonly { role: string; row: AnyRow }[],
): string | null => {
  const all = rows.map(({ row }) => row);
  const inRole = (role: string) => rows.filter((each) => each.role === role).map(({ row }) => row);
  const column = settings.find(({ setting }) => setting === 'column')?.value;
  const mixed = all.find((row) => row[origin].table !== all[0]![origin].table);
  if (['same', 'identical', 'plan', 'change', 'sum'].includes(name) && mixed)
    return `compares rows of ${all[0]![origin].table} and of ${mixed[origin].table}; take all from one table`;
  const placed = all.filter((row) => typeof row.place === 'string');
  const elsewhere =
    name === 'highest' || name === 'identical' ? undefined : placed.find((row) => row.place !== placed[0]!.place);
  if (elsewhere)
    return `compares ${String(placed[0]!.place)} with ${String(elsewhere.place)} (${keyOf(elsewhere)}); take all rows from one place`;
  // Elsewhere a row that stands twice is compared with itself; a rate may be compared with the count beside it.
  const twice = name === 'rate' ? undefined : all.find((row, i) => all.indexOf(row) !== i);
  if (twice) return `names ${keyOf(twice)} twice; a row is compared with another one`;
  if (column !== undefined) return columnFault(column, all, name === 'change');
  if (name === 'change') return columnFault('rate_percent', all, true);
  if ((name === 'same' || name === 'identical') && all.length < 2) return 'compares one row; two or more are expected';
  if (name === 'same' && !figureColumns.some((figure) => all.every((row) => typeof row[figure] === 'number')))
    return 'compares rows that fill no figure in common; name the column, as in column=date';
  if (name === 'rate' && inRole('covered').length + inRole('uncovered').length !== 1)
    return 'has to fill one of the roles covered and uncovered';
  if (name === 'sum' && all[0]![origin].table === 'apbd' && new Set(all.map((row) => row.amount_idr === null)).size > 1)
    return 'adds rows with an amount and rows with a share only; take one kind';
  if (
    name === 'sum' &&
    inRole('whole').length === 0 &&
    inRole('part').some((row) => row.share_percent === undefined || row.amount_idr !== null)
  )
    return 'lacks the role whole; only shares of a budget, without amounts, add up to 100 percent by themselves';
  const contribution = inRole('contribution').find(({ unit }) => unit !== null && unit !== 'idr_per_month');
  return contribution
    ? `takes contribution from ${keyOf(contribution)}, whose unit is ${String(contribution.unit)}; idr_per_month is expected`
    : null;
};
