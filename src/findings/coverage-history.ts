import type { Dataset } from '../data/dataset.ts';
import { isSurelyAfter, newestOf, oldestFirst, timeOf } from '../data/in-time.ts';
import { mayBeSameDay } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';
import { answersOf, mayAnswer } from './present.ts';

type Coverage = RowOf<'coverage'>;

/** Rows of several sources that print the same rate for what may be the same day. */
export interface CoveragePoint {
  readonly rate: number;
  readonly stage: Coverage['stage'];
  readonly precision: Coverage['precision'];
  /** The sharpest date among the rows, and the day at which to draw it. */
  readonly date: string;
  readonly time: number;
  /** The rows, sharpest date first; the first stands for the point. */
  readonly rows: readonly [Coverage, ...Coverage[]];
}

/** Every published coverage rate of a place since a day, oldest first. */
export const coverageRates = (data: Dataset, place: string, since = ''): readonly Coverage[] =>
  oldestFirst(
    data,
    answersOf(data.coverage, place, mayAnswer.rate).filter(
      (row) => since === '' || timeOf(data, row) >= Date.parse(since),
    ),
  );

const SPOKEN_DAYS = 7;

/**
 * Joins rows into points. Rows belong together when rate, stage and precision are the same and they report one event, or
 * their dates may be the same day; spoken figures also when they are a week apart, because a sentence is repeated for some days.
 */
export const coveragePoints = (data: Dataset, rates: readonly Coverage[]): readonly CoveragePoint[] => {
  const groups: [Coverage, ...Coverage[]][] = [];
  const sharpestFirst = [...rates].sort(
    (a, b) => b.date.length - a.date.length || a.date.localeCompare(b.date) || a.id.localeCompare(b.id),
  );
  const near = (a: Coverage, b: Coverage) =>
    (a.event !== null && a.event === b.event) ||
    mayBeSameDay(a.date, b.date) ||
    (a.precision === 'spoken' && Math.abs(timeOf(data, a) - timeOf(data, b)) <= SPOKEN_DAYS * 86_400_000);
  for (const row of sharpestFirst) {
    const group = groups.find(
      ([first]) =>
        first.rate_percent === row.rate_percent &&
        first.stage === row.stage &&
        first.precision === row.precision &&
        near(first, row),
    );
    if (group) group.push(row);
    else groups.push([row]);
  }
  return groups
    .map((rows) => ({
      rate: rows[0].rate_percent!,
      stage: rows[0].stage,
      precision: rows[0].precision,
      date: rows[0].date,
      time: timeOf(data, rows[0]),
      rows,
    }))
    .sort((a, b) => a.time - b.time || a.rate - b.rate);
};

/** The newest point that was reported as a state reached, not announced at a launch; null where there is none. */
export const newestPoint = (data: Dataset, points: readonly CoveragePoint[]): CoveragePoint | null => {
  const reported = points.filter(({ stage }) => stage === 'published');
  const newest = newestOf(
    data,
    reported.map(({ rows: [row] }) => row),
  );
  return reported.find(({ rows: [row] }) => row === newest) ?? null;
};

/** The highest point that was reported as a state reached after an announcement; null where nothing was. */
export const highestAfter = (
  data: Dataset,
  points: readonly CoveragePoint[],
  announced: CoveragePoint,
): CoveragePoint | null =>
  points
    .filter(({ stage, rows: [row] }) => stage === 'published' && isSurelyAfter(data, row, announced.rows[0]))
    .reduce<CoveragePoint | null>((highest, point) => (highest && highest.rate >= point.rate ? highest : point), null);

/** The row that stands for the newest rate of a place that was reported as a state reached. Throws when the place has none. */
export const newestRate = (data: Dataset, place: string): Coverage => {
  const newest = newestPoint(data, coveragePoints(data, coverageRates(data, place)));
  if (!newest) throw new Error('no published coverage rate');
  return newest.rows[0];
};
