import { rowsNamed } from '../../tables/check-operands.ts';
import { origin } from '../../tables/table.ts';
import { areOneTime, bounds, mayBeSameDay } from '../../tables/date-span.ts';
import type { TableName } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

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
  { table: 'funding', of: ['place', 'round', 'fiscal_year', 'stage', 'fund', 'fund_name_id'], figures: ['amount_idr'] },
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
const spelt = (value: unknown): string =>
  String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same, worked out once for each of the few values that a table has. */
const speltOnce = (): ((value: unknown) => string) => {
  const known = new Map<unknown, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const plain = spelt(value);
    known.set(value, plain);
    return plain;
  };
};

/**
 * The state of a budget on a day may be the state that another source prints without a day. What was spent may not: by
 * a day in the year it is less than in the whole year, which is what no day stands for.
 */
const mayBeSameState = (a: AnyRow, b: AnyRow): boolean => {
  if (a.as_of === undefined || a.as_of === b.as_of) return true;
  if (a.as_of === null || b.as_of === null) return a.stage !== 'realisation';
  return mayBeSameDay(String(a.as_of), String(b.as_of));
};

const nameOf = (row: AnyRow): string => `${row[origin].table}:${row.id}`;

/** The checks in which a row stands, by its name. */
const checksOf = (data: Dataset): ReadonlyMap<string, ReadonlySet<string>> => {
  const checks = new Map<string, Set<string>>();
  for (const { id, operands } of data.checks)
    for (const named of rowsNamed(operands)) {
      const name = `${named.table}:${named.id}`;
      checks.set(name, (checks.get(name) ?? new Set()).add(id));
    }
  return checks;
};

/** When two figures are of one time, by the column that dates them. What is due in a year is due at its end. */
const areOf: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  date: areOneTime,
  due: (a, b) => bounds(a).end === bounds(b).end,
};

/** What dates of one time have in common: the month of a day, the year of what is due. */
const timeOf = (date: string, column: string): string => (column === 'due' ? date.slice(0, 4) : date.slice(0, 7));

/**
 * Two published figures of the same quantity, place and date that differ have to stand in the ledger: the site never
 * shows one of them as if the other did not exist. Each row is held against those before it, of which rows that say the same
 * and stand in no check speak with one voice.
 */
export const contradictionsAreNamed: Rule = (data) => {
  const checks = checksOf(data);
  const isNamed = (a: AnyRow, b: AnyRow): boolean => {
    const [first, second] = [checks.get(nameOf(a)), checks.get(nameOf(b))];
    return first !== undefined && second !== undefined && !first.isDisjointFrom(second);
  };
  return QUANTITIES.flatMap(({ table, of, figures }) => {
    const plain = speltOnce();
    const dated: readonly string[] = of.filter((column) => column === 'date' || column === 'due');
    /** A figure without an industry speaks of all of them. */
    const keyOf = (row: AnyRow): string =>
      of
        .map((column) =>
          dated.includes(column)
            ? timeOf(String(row[column]), column)
            : plain(column === 'industry' ? (row.industry ?? 'all') : row[column]),
        )
        .join('|');
    const sameTime = (a: AnyRow, b: AnyRow) =>
      mayBeSameState(a, b) && dated.every((column) => areOf[column]!(String(a[column]), String(b[column])));
    const saidBy = (row: AnyRow): string =>
      [...dated, 'as_of', 'precision', 'qualifier', ...figures].map((column) => row[origin].cells[column]).join('|');

    return [...Map.groupBy(data[table] as unknown as AnyRow[], keyOf).values()].flatMap((rows): Objection[] => {
      const isWhole = rows.every(({ date }) => String(date).length === 'YYYY-MM-DD'.length);
      if (rows.length === 1 || (isWhole && new Set(rows.map(({ date }) => date)).size === rows.length)) return [];
      const voices = new Map<string, Map<string, AnyRow>>();
      return rows.flatMap((row) => {
        const day = String(row.date);
        // A day is of one time with itself and its month; anything else may be with any date of its group.
        const heard =
          day.length === 'YYYY-MM-DD'.length
            ? [voices.get(day), voices.get(day.slice(0, 7))].filter((each) => each !== undefined)
            : [...voices.values()];
        const found =
          heard.length === 0
            ? []
            : figures.flatMap((column): Objection[] => {
                for (const each of heard)
                  for (const other of each.values())
                    if (sameTime(row, other) && differ(row, other, column) && !isNamed(row, other))
                      return [
                        {
                          row,
                          column,
                          message: `contradicts ${other.id} on line ${other[origin].line}, which says ${other[origin].cells[column]!}; correct one, or add a check that names both`,
                        },
                      ];
                return [];
              });
        const voice = checks.has(nameOf(row)) ? nameOf(row) : saidBy(row);
        const ofDay = voices.get(day) ?? new Map<string, AnyRow>();
        if (!ofDay.has(voice)) voices.set(day, ofDay.set(voice, row));
        return found;
      });
    });
  });
};
