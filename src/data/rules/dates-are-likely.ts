import { metaOf } from '../../tables/column.ts';
import { bounds } from '../../tables/date-span.ts';
import { tableNames, tables } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

/** A date that has passed when the data is released, and where it stands. */
interface PastDate {
  readonly row: AnyRow;
  readonly column: string;
  readonly date: string;
}

/** Every such date, one after the other: there may be millions. */
function* pastDates(data: Dataset): Generator<PastDate> {
  for (const name of tableNames)
    for (const [column, schema] of Object.entries(tables[name].columns)) {
      if (!metaOf(schema).past) continue;
      for (const row of data[name] as unknown as readonly AnyRow[]) {
        const date = row[column];
        if (typeof date === 'string') yield { row, column, date };
      }
    }
}

const newestReleaseDate = (data: Dataset): string =>
  data.releases.reduce((newest, { date }) => (date > newest ? date : newest), '');

/** The release date is the site's clock; what it calls past must have happened by then. */
export const pastIsPast: Rule = (data) => {
  const today = newestReleaseDate(data);
  return pastDates(data)
    .filter(({ date }) => bounds(date).start > today)
    .map(({ row, column }) => ({
      row,
      column,
      message: `is after the newest release (${today}); correct it, or add a release`,
    }))
    .toArray();
};

/** A document cannot report what had not happened when it came out. */
export const nothingBeforeItHappened: Rule = (data) => {
  const published = new Map(
    data.sources.map((source) => [source.id, { day: source.published, end: bounds(source.published ?? '9999').end }]),
  );
  const today = newestReleaseDate(data);
  return pastDates(data)
    .flatMap(({ row, column, date }): Objection[] => {
      const source = typeof row.source === 'string' ? published.get(row.source) : undefined;
      if (!source?.day) return [];
      const { start } = bounds(date);
      if (start <= source.end || start > today) return [];
      const message = `is after its source came out (${String(row.source)}, ${source.day}); correct one of them`;
      return [{ row, column, message }];
    })
    .toArray();
};

/** A release may come long after the last news, but not this long: a date so late is a slip that would let future figures pass. */
const YEARS_WITHOUT_NEWS = 2;

const yearsLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** The site's clock is believed only when it is one: each release has its own day and a name that fits it, and the newest lies near the newest fact. */
export const releasesAreDays: Rule = (data) => {
  const objection = (row: object, message: string): Objection => ({ row: row as AnyRow, column: 'date', message });
  const newestFact = pastDates(data)
    .map(({ date }) => bounds(date).start)
    .reduce((newest, day) => (day > newest ? day : newest), '');
  const newest = newestReleaseDate(data);
  const byDay = new Map<string, string>();
  return data.releases.flatMap((release, i) => {
    const above = data.releases[i - 1];
    const twin = byDay.get(release.date);
    if (twin === undefined) byDay.set(release.date, release.id);
    return [
      ...(twin
        ? [objection(release, `is the date of the release ${twin} too; each release has a day of its own`)]
        : []),
      ...(above !== undefined && twin === undefined && above.date > release.date
        ? [objection(release, `is before ${above.date}, the release above; the newest release comes last`)]
        : []),
      ...(/^\d{4}(-\d{2}){0,2}$/.test(release.id) && !release.date.startsWith(release.id)
        ? [objection(release, `is not in ${release.id}, which the release is named after; correct one of them`)]
        : []),
      ...(release.date === newest && newestFact !== '' && newest > yearsLater(newestFact, YEARS_WITHOUT_NEWS)
        ? [
            objection(
              release,
              `is more than ${YEARS_WITHOUT_NEWS} years after the newest date in the tables (${newestFact}); correct it`,
            ),
          ]
        : []),
    ];
  });
};

/** Tables and columns are named as the columns of the tables are. */
export const removedColumnsAreNamed: Rule = (data) =>
  data.releases
    .filter(
      ({ removed_columns: removed }) =>
        removed !== null && !removed.split(' ').every((each) => /^[a-z_]+\.[a-z_]+$/.test(each)),
    )
    .map((row) => ({
      row: row as unknown as AnyRow,
      column: 'removed_columns',
      message: 'is not of the form table.column table.column',
    }));
