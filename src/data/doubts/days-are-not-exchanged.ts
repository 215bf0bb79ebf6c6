import { bounds } from '../../tables/date-span.ts';
import type { TableName } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { noteTells } from './told.ts';

/** Days that a document tells of, and where they stand. */
const TOLD: readonly (readonly [TableName, string])[] = [
  ['coverage', 'date'],
  ['workforce', 'date'],
  ['targets', 'stated'],
  ['enrolment', 'date'],
  ['funding', 'date'],
  ['apbd', 'as_of'],
  ['employment', 'date'],
  ['benefits', 'date'],
  ['story', 'date'],
  ['channels', 'date'],
];

const DAY = 86_400_000;
/** A document tells of the last days; what it tells of a day long before is seldom a whole day. */
const LONG_BEFORE = 40;
const JUST_BEFORE = 10;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** `2024-10-03` as `2024-03-10`; null where that is no other day. */
const turned = (date: unknown): string | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(date)) ?? [];
  return day === undefined || Number(day) > 12 || day === month ? null : `${year!}-${day}-${month!}`;
};

/** Whether a day is one of the last before a document, of which a day or a month is known. */
const isJustBefore = (day: string | null, published: string): boolean => {
  const { start, end } = bounds(published);
  return day !== null && daysBetween(day, end) >= 0 && daysBetween(day, start) <= JUST_BEFORE;
};

/** A day long before its source came out, which would be just before it with day and month exchanged in one of the two. */
export const daysAreNotExchanged: Rule = (data) => {
  const sources = new Map(data.sources.map((row) => [row.id, row as unknown as AnyRow]));
  return TOLD.flatMap(([table, column]) =>
    (data[table] as unknown as readonly AnyRow[]).flatMap((row): Objection[] => {
      const source = sources.get(row.source as string);
      const [day, published] = [String(row[column]), String(source?.published)];
      if (!source || day.length !== 10 || !/^\d{4}-\d\d/.test(published)) return [];
      if (daysBetween(day, bounds(published).start) <= LONG_BEFORE) return [];
      const [otherDay, otherPublished] = [turned(day), turned(published)];
      if (isJustBefore(otherDay, published))
        return [
          {
            row,
            column,
            message: `is long before its source came out (${source.id}, ${published}); if day and month are exchanged, write ${otherDay!}`,
          },
        ];
      if (otherPublished !== null && isJustBefore(day, otherPublished))
        return [
          {
            row: source,
            column: 'published',
            message: `is long after ${day}, of which it tells (${row.id}); if day and month are exchanged, write ${otherPublished}`,
          },
        ];
      return [];
    }),
  );
};

/** `2012` as `2021`, `2052` as `2025`. */
const turnedYear = (year: string): string => `${year.slice(0, 2)}${year[3]!}${year[2]!}`;

/** Documents tell of so many years before them; what is older is told by those that look back. */
const YEARS_BACK = 5;

/** A year long before the source came out, which would be just before it with its last digits exchanged. */
export const yearsAreNotTurned: Rule = (data) => {
  const published = new Map(data.sources.map((source) => [source.id, source.published]));
  return TOLD.flatMap(([table, column]) =>
    (data[table] as unknown as readonly AnyRow[]).flatMap((row): Objection[] => {
      const source = published.get(row.source as string)?.slice(0, 4);
      const year = String(row[column]).slice(0, 4);
      if (!source || !/^\d{4}$/.test(year) || Number(source) - Number(year) <= YEARS_BACK) return [];
      const other = turnedYear(year);
      if (other > source || Number(source) - Number(other) > 1 || noteTells(row, year)) return [];
      const message = `is long before its source came out (${String(row.source)}, ${source}); if digits of the year are exchanged, write ${other}${String(row[column]).slice(4)}`;
      return [{ row, column, message }];
    }),
  );
};

/** Targets are set for a few years; those of a long plan end in years that no exchange of digits brings near. */
const NEAR = 5;
const FAR = 10;

/** A target due long after it was set, which would be due soon with two digits of its year exchanged: `2042` for `2024`. */
export const dueYearsAreNotTurned: Rule = (data) =>
  (data.targets as unknown as readonly AnyRow[]).flatMap((row): Objection[] => {
    const [year, stated] = [row.due, row.stated].map((date) => String(date).slice(0, 4)) as [string, string];
    const other = turnedYear(year);
    const ahead = Number(other) - Number(stated);
    if (Number(year) - Number(stated) <= FAR || !(ahead >= 0 && ahead <= NEAR) || noteTells(row, year)) return [];
    const message = `is long after it was stated (${String(row.stated)}); if digits of the year are exchanged, write ${other}${String(row.due).slice(4)}`;
    return [{ row, column: 'due', message }];
  });

/** The date at the end of a source's id, `kabarsarolangun-2024-10-a`. */
const DATE_OF_ID = /-(\d{4}(?:-\d{2}){0,2})(?:-[a-z0-9]{1,2})?$/;
const DATE_OF_ADDRESS = /\/(20\d{2})[/-](\d{2})[/-](\d{2})(?!\d)/;
const LEAST_APART = 31;

/** A source is named after its date, and many addresses hold theirs: one that is another is mistyped, unless a revision corrected it. */
export const sourcesAreOfTheirDate: Rule = (data) => {
  const corrected = new Set(
    data.revisions.filter(({ table, column }) => table === 'sources' && column === 'published').map(({ row }) => row),
  );
  return data.sources
    .filter(({ id, published }) => published !== null && !corrected.has(id))
    .flatMap((source): Objection[] => {
      const published = source.published!;
      const tell = (message: string) => [{ row: source as unknown as AnyRow, column: 'published', message }];
      const named = DATE_OF_ID.exec(source.id)?.[1];
      if (named !== undefined && !named.startsWith(published) && !published.startsWith(named))
        return tell(`is not the date that its id is named after (${named}); look which one is right`);
      const [, ...parts] = DATE_OF_ADDRESS.exec(source.url) ?? [];
      const addressed = parts.join('-');
      const isApart = published.length === 10 && Math.abs(daysBetween(addressed, published)) > LEAST_APART;
      return parts.length > 0 && isApart
        ? tell(`is far from the date in its address (${addressed}); look which one is right`)
        : [];
    });
};

/** Documents are read for a release; some were read well before the first one. */
const YEARS_BEFORE = 2;

/** Nobody read a document years before there was a site. */
export const documentsAreReadForTheSite: Rule = (data) => {
  const first = data.releases.reduce((year, { date }) => Math.min(year, Number(date.slice(0, 4))), Infinity);
  return data.sources
    .filter(({ read_on: day }) => day !== null && Number(day.slice(0, 4)) < first - YEARS_BEFORE)
    .map((row) => ({
      row: row as unknown as AnyRow,
      column: 'read_on',
      message: `is more than ${YEARS_BEFORE} years before the first release (${first}); correct it`,
    }));
};
