import type { Dataset } from '../data/dataset.ts';
import { bounds, mayBeSameDay, middle } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';

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
  data.coverage
    .filter((row) => row.place === place && row.basis === 'ucj' && row.segment === 'all' && row.rate_percent !== null)
    .filter((row) => bounds(row.date).end >= since)
    .sort((a, b) => middle(a.date) - middle(b.date) || a.id.localeCompare(b.id));

const SPOKEN_DAYS = 7;

/**
 * Joins rows into points. Rows belong together when rate, stage and precision are the same and their dates may be the
 * same day; spoken figures also when they are a week apart, because a sentence is repeated for some days.
 */
export const coveragePoints = (rates: readonly Coverage[]): readonly CoveragePoint[] => {
  const groups: [Coverage, ...Coverage[]][] = [];
  const sharpestFirst = [...rates].sort(
    (a, b) => b.date.length - a.date.length || a.date.localeCompare(b.date) || a.id.localeCompare(b.id),
  );
  const near = (a: Coverage, b: Coverage) =>
    mayBeSameDay(a.date, b.date) ||
    (a.precision === 'spoken' && Math.abs(middle(a.date) - middle(b.date)) <= SPOKEN_DAYS * 86_400_000);
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
      time: middle(rows[0].date),
      rows,
    }))
    .sort((a, b) => a.time - b.time || a.rate - b.rate);
};

/** The newest point that was reported as a state reached, not announced at a launch; null where there is none. Points stand oldest first. */
export const newestPoint = (points: readonly CoveragePoint[]): CoveragePoint | null =>
  points.findLast(({ stage }) => stage === 'published') ?? null;

/**
 * The highest point that was reported as a state reached after an announcement; null where nothing was. Points stand oldest
 * first.
 */
export const highestAfter = (points: readonly CoveragePoint[], announced: CoveragePoint): CoveragePoint | null =>
  points
    .filter(({ stage, rows: [row] }) => stage === 'published' && bounds(row.date).start > bounds(announced.date).end)
    .reduce<CoveragePoint | null>((highest, point) => (highest && highest.rate >= point.rate ? highest : point), null);

/** The row that stands for the newest rate reported as a state reached. Throws when the place has none. */
export const newestRate = (rates: readonly Coverage[]): Coverage => {
  const newest = newestPoint(coveragePoints(rates));
  if (!newest) throw new Error('no published coverage rate');
  return newest.rows[0];
};
