import { bounds } from '../../tables/date-span.ts';
import type { TableName } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

const rowsOf = (data: Dataset, table: TableName) => data[table] as unknown as readonly AnyRow[];
const yearOf = (date: unknown): number => Number(String(date).slice(0, 4));

/**
 * How many years after the newest release a plan may lie, by what it plans: contributions are paid from a budget, budgets and
 * rules are made some years ahead, a rule ends within some more, and the long plans of the state look twenty years ahead.
 */
const YEARS_AHEAD: readonly (readonly [TableName, string, number])[] = [
  ['enrolment', 'paid_to', 2],
  ['apbd', 'fiscal_year', 5],
  ['funding', 'fiscal_year', 5],
  ['rules', 'valid_from', 5],
  ['rules', 'valid_to', 10],
  ['targets', 'due', 20],
];

export const plansAreNear: Rule = (data) => {
  const now = data.releases.reduce((newest, { date }) => Math.max(newest, yearOf(date)), 0);
  return YEARS_AHEAD.flatMap(([table, column, ahead]) =>
    rowsOf(data, table)
      .filter((row) => row[column] !== null && yearOf(row[column]) > now + ahead)
      .map((row) => ({
        row,
        column,
        message: `is more than ${ahead} years after the newest release; write ${now + ahead} or earlier`,
      })),
  );
};

/** What is told of coverage, and where. */
const TOLD: readonly (readonly [TableName, string])[] = [
  ['coverage', 'date'],
  ['targets', 'stated'],
  ['enrolment', 'date'],
  ['funding', 'date'],
  ['funding', 'fiscal_year'],
];

/** BPJS Ketenagakerjaan has existed since 2014; of the years long before it there is no coverage to tell. */
const FIRST_YEAR = 2010;
/** News tells of its own years; what is much older is a slip, unless the note speaks of that year. */
const YEARS_BEFORE_SOURCE = 5;

export const coverageIsOfItsTime: Rule = (data) => {
  const published = new Map(data.sources.map((source) => [source.id, source.published]));
  return TOLD.flatMap(([table, column]) =>
    rowsOf(data, table).flatMap((row): Objection[] => {
      if (row[column] === null) return [];
      const year = yearOf(row[column]);
      if (year < FIRST_YEAR)
        return [
          { row, column, message: `is before ${FIRST_YEAR}, of which nothing about coverage is told here; correct it` },
        ];
      const source = published.get(row.source as string);
      const explained = String(row.note_id ?? '').includes(String(year));
      if (!source || explained || year >= yearOf(source) - YEARS_BEFORE_SOURCE) return [];
      return [
        {
          row,
          column,
          message: `is more than ${YEARS_BEFORE_SOURCE} years before its source came out (${String(row.source)}, ${source}); correct one of them, or name ${year} in the notes`,
        },
      ];
    }),
  );
};

/** Longest time that contributions are paid for at once. */
const MONTHS_PAID = 36;

export const paidPeriodsAreShort: Rule = (data) =>
  data.enrolment
    .filter(({ months }) => months !== null && months > MONTHS_PAID)
    .map((row) => ({
      row: row as unknown as AnyRow,
      column: 'months',
      message: `is more than the ${MONTHS_PAID} months that contributions are paid for at once; correct it`,
    }));

const YEAR_OF_REGULATION = /\/((?:19|20)\d{2})(?!\d)/g;

/** A rule does not begin before the year of the oldest regulation that it rests on. */
export const rulesFollowTheirRegulation: Rule = (data) =>
  data.rules.flatMap((row): Objection[] => {
    const oldest = Math.min(
      ...[...(row.regulation ?? '').matchAll(YEAR_OF_REGULATION)].map(([, year]) => Number(year)),
    );
    if (row.valid_from === null || !Number.isFinite(oldest) || bounds(row.valid_from).end >= `${oldest}-01-01`)
      return [];
    return [
      {
        row: row as unknown as AnyRow,
        column: 'valid_from',
        message: `is before ${row.regulation!}, the regulation it rests on; correct one of them`,
      },
    ];
  });

/** No regulation is of a year after the newest release. */
export const regulationsAreIssued: Rule = (data) => {
  const now = data.releases.reduce((newest, { date }) => Math.max(newest, yearOf(date)), 0);
  return data.rules.flatMap((row): Objection[] => {
    const late = [...(row.regulation ?? '').matchAll(YEAR_OF_REGULATION)].find(([, year]) => Number(year) > now);
    if (!late) return [];
    const message = `names a regulation of ${late[1]!}, after the newest release; correct its year`;
    return [{ row: row as unknown as AnyRow, column: 'regulation', message }];
  });
};
