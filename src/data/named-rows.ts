import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import type { AnyRow } from './read-table.ts';
import { tableNames, type TableName } from '../tables/tables.ts';

/** A row that the site's settings name, with the columns that have to be filled there. */
export interface NamedRow {
  readonly setting: string;
  readonly table: TableName;
  readonly id: string;
  /** Columns of which each is filled; `a|b` means one of the two. */
  readonly filled?: readonly string[];
  /** Values that options of the row have to have. */
  readonly is?: Readonly<Record<string, string>>;
}

const faultOf = (data: Dataset, { table, id, filled = [], is = {} }: NamedRow): string | null => {
  const row = (data[table] as unknown as AnyRow[]).find((each) => each.id === id);
  if (!row) {
    const elsewhere = tableNames.find((name) => data[name].some((each) => each.id === id));
    return `names a row that the table ${table} does not have${elsewhere ? ` (${elsewhere} has one)` : ''}; put the row back, or name another one`;
  }
  const lacking = filled.find((either) => either.split('|').every((column) => row[column] === null));
  if (lacking)
    return `names a row of ${table} that leaves ${lacking.replace('|', ' and ')} empty; fill it, or name another row`;
  const other = Object.entries(is).find(([column, value]) => row[column] !== value);
  return other ? `names a row of ${table} whose ${other[0]} is ${String(row[other[0]])}; expected ${other[1]}` : null;
};

/** Settings whose rows are not there, or do not hold what the settings need them for. */
export const namedRowProblems = (data: Dataset, named: readonly NamedRow[]): Problem[] =>
  named.flatMap((each) => {
    const message = faultOf(data, each);
    return message === null ? [] : [{ file: 'site.config.ts', column: each.setting, value: each.id, message }];
  });
