import { rowOf, type Dataset } from '../data/dataset.ts';
import { oldestFirst, spanOf } from '../data/in-time.ts';
import { partsOfPlace } from '../tables/place-kind.ts';
import type { RowOf } from '../tables/tables.ts';
import { coveragePoints, coverageRates, newestPoint, type CoveragePoint } from './coverage-history.ts';

type Coverage = RowOf<'coverage'>;

/** A place with its dated rates. */
export interface ComparedPlace {
  readonly place: string;
  /** Rates that were published, oldest first; none where nothing was published. */
  readonly points: readonly CoveragePoint[];
  /** The newest rate reported as a state reached. */
  readonly newest: CoveragePoint | null;
}

/** The rate that stands for a place: its newest, or the last one announced where none was reported as reached. */
export const standing = ({ newest, points }: ComparedPlace): CoveragePoint | null => newest ?? points.at(-1) ?? null;

/** By the name without its kind, so that regencies and cities stand in one alphabet in either language. */
export const byName = (a: string, b: string): number =>
  partsOfPlace(a).name.localeCompare(partsOfPlace(b).name, 'id') || a.localeCompare(b, 'id');

/** A regency or city, not what it is a part of. */
export const isLocal = (place: string): boolean => ['regency', 'city'].includes(partsOfPlace(place).kind ?? '');

/**
 * The regencies and cities of the site's province: those that a count of people working lists together with the
 * province and the site's own place. No table says what belongs to a province; these lists do.
 */
export const areasOfProvince = (data: Dataset, province: string, place: string): readonly string[] => {
  const counts = data.workforce.filter((row) => row.concept === 'working');
  const lists = Map.groupBy(counts, (row) => row.source).values();
  const ofProvince = [...lists]
    .map((rows) => rows.map((row) => row.place))
    .filter((places) => places.includes(province) && places.includes(place));
  return [...new Set([place, ...ofProvince.flat().filter(isLocal)])].sort(byName);
};

/** The dated rates of a place. */
export const comparedPlace = (data: Dataset, place: string): ComparedPlace => {
  const points = coveragePoints(data, coverageRates(data, place));
  return { place, points, newest: newestPoint(data, points) };
};

/** Places with a coverage rate that are not among those given, in alphabetical order. */
export const placesElsewhere = (data: Dataset, known: readonly string[]): readonly ComparedPlace[] =>
  [
    ...new Set(
      data.coverage
        .filter((row) => row.basis === 'ucj' && row.segment === 'all' && row.rate_percent !== null)
        .map((row) => row.place),
    ),
  ]
    .filter((place) => !known.includes(place))
    .sort(byName)
    .map((place) => comparedPlace(data, place));

/** The number of workers that a rate was published with, when its row names one. */
export const baseOf = (data: Dataset, row: Coverage): RowOf<'workforce'> | null => {
  const base = row.base === null ? null : rowOf(data, 'workforce', row.base);
  return base?.workers == null ? null : base;
};

/** Newest rates of other places before a claim to be the highest that are higher than the claimed rate. */
export const higherBefore = (
  data: Dataset,
  places: readonly ComparedPlace[],
  claim: Coverage,
): readonly CoveragePoint[] =>
  places
    .filter(({ place }) => place !== claim.place)
    .flatMap(({ points }) =>
      points
        .filter(({ stage, rows: [row] }) => stage === 'published' && spanOf(data, row).end <= spanOf(data, claim).start)
        .slice(-1),
    )
    .filter(({ rate }) => rate > claim.rate_percent!);

/** Counts of active participants from the last December that later months follow, oldest first; one row for each month. */
export const sinceLastDecember = (data: Dataset, place: string): readonly Coverage[] => {
  const counts = oldestFirst(
    data,
    data.coverage.filter(
      (row) =>
        row.place === place &&
        row.basis === 'active_participants' &&
        row.segment === 'all' &&
        row.covered_workers !== null &&
        row.date.length === 7,
    ),
  ).filter((row, i, all) => all.findIndex((other) => other.date === row.date) === i);
  const december = counts.findLastIndex((row, i) => row.date.endsWith('-12') && i < counts.length - 1);
  return december < 0 ? [] : counts.slice(december);
};
