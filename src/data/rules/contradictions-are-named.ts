import { rowsNamed } from '../../tables/check-operands.ts';
import { origin } from '../../tables/table.ts';
import { areOneTime, bounds, mayBeSameDay } from '../../tables/date-span.ts';
import type { TableName } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** Of each table, the columns that say what a figure is of, and those that hold the figure. */
const QUANTITIES: readonly { table: TableName; of: readonly string[]; figures: readonly string[] }[] = [
  {
    table: 'coverage',
    of: ['place', 'date', 'basis', 'segment', 'industry', 'stage'],
    figures: ['rate_percent', 'covered_workers', 'uncovered_workers'],
  },
  { table: 'workforce', of: ['place', 'date', 'concept', 'group'], figures: ['workers', 'rate_percent'] },
  { table: 'targets', of: ['place', 'due', 'family', 'group', 'set_by'], figures: ['rate_percent', 'workers'] },
  {
    table: 'enrolment',
    of: ['place', 'round', 'status', 'fund', 'fund_name_id', 'segment', 'part_of', 'group_id'],
    figures: ['workers'],
  },
  { table: 'funding', of: ['place', 'round', 'fiscal_year', 'fund', 'fund_name_id'], figures: ['amount_idr'] },
  {
    table: 'apbd',
    of: ['place', 'fiscal_year', 'stage', 'item', 'item_name_id'],
    figures: ['amount_idr', 'share_percent', 'realised_percent'],
  },
  {
    table: 'employment',
    of: ['place', 'date', 'industry'],
    figures: ['workers', 'share_percent', 'informal_percent', 'formal_percent', 'informal_workers', 'formal_workers'],
  },
];

/**
 * How far a figure may lie from another and still be the same one, rounded: half a unit of its last digit. For counts
 * the zeros at the end are taken as rounding, but never more than half a percent: 110 and 112 thousand are two figures.
 */
const roundingOf = (row: AnyRow, column: string, value: number): number => {
  const precision = row.precision ?? row.qualifier;
  if (precision === undefined || precision === 'exact') return 0;
  if (column.endsWith('_percent')) return 0.5 * 10 ** -(row[origin].cells[column]?.split('.')[1]?.length ?? 0);
  return Math.min(0.5 * 10 ** /0*$/.exec(String(value))![0].length, 0.005 * value);
};

const differ = (a: AnyRow, b: AnyRow, column: string): boolean => {
  const [first, second] = [a[column], b[column]];
  if (typeof first !== 'number' || typeof second !== 'number') return false;
  return Math.abs(first - second) > Math.max(roundingOf(a, column, first), roundingOf(b, column, second));
};

/** What is meant, without what typing slips change: two spellings of one group would hide a contradiction between them. */
const plain = (value: unknown): string =>
  String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A figure without an industry speaks of all of them. */
const keyOf = (row: AnyRow, columns: readonly string[]): string =>
  columns.map((column) => plain(column === 'industry' ? (row.industry ?? 'all') : row[column])).join('|');

/**
 * The state of a budget on a day may be the state that another source prints without a day. What was spent may not: by
 * a day in the year it is less than in the whole year, which is what no day stands for.
 */
const mayBeSameState = (a: AnyRow, b: AnyRow): boolean => {
  if (a.as_of === undefined || a.as_of === b.as_of) return true;
  if (a.as_of === null || b.as_of === null) return a.stage !== 'realisation';
  return mayBeSameDay(String(a.as_of), String(b.as_of));
};

/** Pairs of rows that stand together in some check. */
const namedTogether = (data: Dataset): ((a: AnyRow, b: AnyRow) => boolean) => {
  const sets = data.checks.map(({ operands }) => new Set(rowsNamed(operands).map(({ table, id }) => `${table}:${id}`)));
  const nameOf = (row: AnyRow) => `${row[origin].table}:${row.id}`;
  return (a, b) => sets.some((set) => set.has(nameOf(a)) && set.has(nameOf(b)));
};

/** When two figures are of one time, by the column that dates them. What is due in a year is due at its end. */
const areOf: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  date: areOneTime,
  due: (a, b) => bounds(a).end === bounds(b).end,
};

/**
 * Two published figures of the same quantity, place and date that differ have to stand in the ledger: the site never
 * shows one of them as if the other did not exist.
 */
export const contradictionsAreNamed: Rule = (data) => {
  const isNamed = namedTogether(data);
  return QUANTITIES.flatMap(({ table, of, figures }) => {
    const dated: readonly string[] = of.filter((column) => column === 'date' || column === 'due');
    const rest = of.filter((column) => !dated.includes(column));
    const groups = Map.groupBy(data[table] as unknown as AnyRow[], (row) => keyOf(row, rest));
    const sameTime = (a: AnyRow, b: AnyRow) =>
      mayBeSameState(a, b) && dated.every((column) => areOf[column]!(String(a[column]), String(b[column])));
    return [...groups.values()].flatMap((rows) =>
      rows.flatMap((row, i) =>
        rows
          .slice(0, i)
          .filter((other) => sameTime(row, other))
          .flatMap((other) =>
            figures
              .filter((column) => differ(row, other, column) && !isNamed(row, other))
              .map((column) => ({
                row,
                column,
                message: `contradicts ${other.id} on line ${other[origin].line}, which says ${other[origin].cells[column]}; correct one, or add a check that names both`,
              })),
          ),
      ),
    );
  });
};
