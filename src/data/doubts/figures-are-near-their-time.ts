import { bounds } from '../../tables/date-span.ts';
import { origin } from '../../tables/table.ts';
import type { TableName } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { IF_RIGHT, noteTells } from './told.ts';

/** A series, and how far its next figures of other days are likely to be: in points, or as a multiple. */
interface Pace {
  readonly table: TableName;
  readonly of: readonly string[];
  readonly figure: string;
  readonly date: 'date' | 'due' | 'fiscal_year';
  readonly points?: number;
  readonly times?: number;
  readonly only?: (row: AnyRow) => boolean;
}

/** The workers of one group double when the state pays for some; all together do not. */
const isOfAll = (row: AnyRow): boolean => row.segment === 'all' && row.industry === null;

/** People working are counted in one way each year; bases are chosen anew. */
const isSurveyed = (row: AnyRow): boolean => row.concept === 'working' && row.group === 'all';

const COVERED = ['place', 'basis', 'segment', 'industry', 'stage'];
const PACES: readonly Pace[] = [
  { table: 'coverage', of: COVERED, figure: 'rate_percent', date: 'date', points: 13 },
  { table: 'coverage', of: COVERED, figure: 'covered_workers', date: 'date', times: 1.4, only: isOfAll },
  { table: 'coverage', of: COVERED, figure: 'covered_workers', date: 'date', times: 2.5, only: (row) => !isOfAll(row) },
  { table: 'coverage', of: COVERED, figure: 'uncovered_workers', date: 'date', times: 1.4, only: isOfAll },
  {
    table: 'workforce',
    of: ['place', 'concept', 'group'],
    figure: 'workers',
    date: 'date',
    times: 1.4,
    only: (row) => !isSurveyed(row),
  },
  {
    table: 'workforce',
    of: ['place', 'concept', 'group'],
    figure: 'workers',
    date: 'date',
    times: 1.15,
    only: isSurveyed,
  },
  { table: 'workforce', of: ['place', 'concept', 'group'], figure: 'rate_percent', date: 'date', points: 5 },
  { table: 'workforce', of: ['place', 'concept', 'group'], figure: 'rate_percent', date: 'date', times: 1.5 },
  { table: 'targets', of: ['place', 'family', 'group'], figure: 'rate_percent', date: 'due', times: 3 },
  { table: 'employment', of: ['place', 'industry'], figure: 'share_percent', date: 'date', points: 5 },
  { table: 'employment', of: ['place', 'industry'], figure: 'informal_percent', date: 'date', points: 12 },
  { table: 'employment', of: ['place', 'industry'], figure: 'formal_percent', date: 'date', points: 12 },
  { table: 'employment', of: ['place', 'industry'], figure: 'workers', date: 'date', times: 1.5 },
  { table: 'apbd', of: ['place', 'item', 'item_name_id'], figure: 'amount_idr', date: 'fiscal_year', times: 3 },
];

/** Within so many days a figure moves at its pace; beyond them anything may have happened. Surveys move slowly. */
const NEAR = 400;
const NEAR_BY_SURVEY = 800;
const nearOf = ({ table }: Pace): number => (table === 'employment' || table === 'workforce' ? NEAR_BY_SURVEY : NEAR);
/** Of small numbers a few make a large part. */
const FEW = 1000;
const SMALL_PERCENT = 3;

const dayOf = (row: AnyRow, date: string): number => Date.parse(bounds(row[date] as string).end) / 86_400_000;

/** At the start and the end of a series only one side tells, and the news may be that coverage moved; surveys do not jump. */
const AT_AN_END = 1.7;

const isFar = (a: number, b: number, { figure, points, times = Infinity }: Pace, isAtAnEnd: boolean): boolean => {
  const [less, more] = [Math.min(a, b), Math.max(a, b)];
  if (more < (figure.endsWith('_percent') ? SMALL_PERCENT : FEW)) return false;
  return points === undefined ? more > times * less : more - less > points * (isAtAnEnd ? AT_AN_END : 1);
};

/** Growth is a difference, and what was spent by a day is a part of its year: neither keeps near the one before. */
const keepsItsPace = (row: AnyRow, { figure, date, only }: Pace): boolean =>
  (only?.(row) ?? true) &&
  typeof row[figure] === 'number' &&
  typeof row[date] === 'string' &&
  row.concept !== 'working_growth' &&
  !(row.stage === 'realisation' && row.as_of !== null);

/** The figures of a series that are far from every one told of the same day, the day before and the day after. */
const farFigures = (series: readonly AnyRow[], pace: Pace): Objection[] => {
  const days = [...Map.groupBy(series, (row) => dayOf(row, pace.date))].sort(([a], [b]) => a - b);
  return days.flatMap(([day, rows], i) => {
    const daysBeside = [days[i - 1], days[i + 1]].filter(
      (other) => other !== undefined && Math.abs(other[0] - day) <= nearOf(pace),
    );
    const beside = daysBeside.flatMap((other) => other![1]);
    const isAtAnEnd = daysBeside.length < 2 && pace.table === 'coverage';
    return rows.flatMap((row): Objection[] => {
      const cell = row[origin].cells[pace.figure]!;
      const value = row[pace.figure] as number;
      // A figure that another row of its day confirms is none of these.
      const near = [...beside, ...rows.filter((other) => other !== row)];
      if (beside.length === 0 || noteTells(row, cell)) return [];
      if (!near.every((other) => isFar(value, other[pace.figure] as number, pace, isAtAnEnd))) return [];
      const [other] = beside as [AnyRow];
      // Of two figures nobody can say which is mistaken; the one written last is asked about.
      if (series.length === 2 && other[origin].line > row[origin].line) return [];
      return [
        {
          row,
          column: pace.figure,
          message: `is far from ${other.id} on line ${other[origin].line} (${other[origin].cells[pace.figure]!}, ${String(other[pace.date])}); look at its digits, date and place; ${IF_RIGHT}`,
        },
      ];
    });
  });
};

/** A figure that leaves its series from one day to the next is more often a slip than news. */
export const figuresAreNearTheirTime: Rule = (data) =>
  PACES.flatMap((pace) => {
    const rows = (data[pace.table] as unknown as readonly AnyRow[]).filter((row) => keepsItsPace(row, pace));
    return [...Map.groupBy(rows, (row) => pace.of.map((column) => String(row[column])).join('|')).values()].flatMap(
      (series) => farFigures(series, pace),
    );
  });
