import type { CheckKind } from '../../tables/check-kinds/define-check.ts';
import {
  comparedColumn,
  leavesColumnOpen,
  operandsOf,
  settingsOf,
  valueIn,
  type RowInRole,
  type SettingText,
} from '../../tables/check-operands.ts';
import { metaOf } from '../../tables/column.ts';
import { origin, type Table } from '../../tables/table.ts';
import { tables, type TableName } from '../../tables/tables.ts';

type Row = RowInRole['row'];

const keyOf = (row: Row) => `${row[origin].table}:${row.id}`;
const tableOf = (row: Row) => tables[row[origin].table as TableName] as Table;

/** What a compared column may hold: something with a size, a time, or a choice; never words. */
const COMPARED: readonly string[] = ['count', 'decimal', 'date', 'option'];

const columnFault = (column: string, rows: readonly Row[], numbersOnly: boolean): string | null => {
  for (const row of rows) {
    const table = tableOf(row);
    if (!Object.hasOwn(table.columns, column))
      return `compares the column ${column}, which the table ${table.name} does not have`;
    const { type } = metaOf(table.columns[column]!);
    if (!COMPARED.includes(type) || (numbersOnly && type !== 'count' && type !== 'decimal'))
      return `compares the column ${column}, which holds no ${numbersOnly ? 'numbers' : 'figures'}`;
    if (valueIn(row, column) === null) return `compares the column ${column}, which ${keyOf(row)} does not fill`;
  }
  return null;
};

/** What is wrong with the settings of a check, such as `months=12 column=workers`. */
export const settingFaults = (settings: readonly SettingText[], name: string, kind: CheckKind): string[] => {
  const given = settings.map(({ setting }) => setting);
  const numbers = Object.entries(kind.settings ?? {});
  const known = [...numbers.map(([setting]) => setting), ...(leavesColumnOpen(kind) ? ['column'] : [])];
  return [
    ...new Set(
      given
        .filter((setting) => !known.includes(setting))
        .map((setting) => `sets ${setting}, which ${name} does not know`),
    ),
    ...new Set(
      given.filter((setting, i) => given.indexOf(setting) !== i).map((setting) => `sets ${setting} more than once`),
    ),
    ...numbers.flatMap(([setting, { least, most, example }]) => {
      const found = settings.find((each) => each.setting === setting);
      if (!found) return [`lacks ${setting}; write ${setting}=${example}`];
      const isWhole = /^(0|[1-9]\d*)$/.test(found.value);
      return isWhole && Number(found.value) >= least && Number(found.value) <= most
        ? []
        : [`sets ${setting} to something that is no whole number from ${least} to ${most}`];
    }),
  ];
};

/** What keeps the rows of a check from being compared, once each row is there and fills its role. */
export const comparisonFault = (
  kind: CheckKind,
  settings: readonly SettingText[],
  rows: readonly RowInRole[],
): string | null => {
  const all = rows.map(({ row }) => row);
  const mixed = all.find((row) => row[origin].table !== all[0]![origin].table);
  if (kind.oneTable && mixed)
    return `compares rows of ${all[0]![origin].table} and of ${mixed[origin].table}; take all from one table`;
  const placed = all.filter((row) => 'place' in row);
  const elsewhere = kind.manyPlaces ? undefined : placed.find((row) => row.place !== placed[0]!.place);
  if (elsewhere)
    return `compares ${placed[0]!.place} with ${elsewhere.place} (${keyOf(elsewhere)}); take all rows from one place`;
  const twice = kind.mayRepeat ? undefined : all.find((row, i) => all.indexOf(row) !== i);
  if (twice) return `names ${keyOf(twice)} twice; a row is compared with another one`;
  const chosen = settingsOf(settings);
  if (leavesColumnOpen(kind)) {
    const column = comparedColumn(kind, chosen, rows);
    if (column === undefined) return 'compares rows that fill no figure in common; name the column, as in column=date';
    const fault = columnFault(column, all, leavesColumnOpen(kind) === 'number');
    if (fault !== null) return fault;
  }
  return kind.refuses?.(operandsOf(kind, chosen, rows)) ?? null;
};
