import type { Dataset } from '../data/dataset.ts';
import { areasOfProvince, comparedPlace, placesElsewhere } from '../findings/comparison.ts';
import type { SiteSettings } from '../settings.ts';
import type { RowOf } from '../tables/tables.ts';

/** A dated rate of a place, or that none was found. */
export interface ComparedLine {
  readonly place: string;
  readonly row: RowOf<'coverage'> | null;
  /** Whether the place is of the province, or the province or the nation itself. */
  readonly isNear: boolean;
}

/** Places that are compared: regencies and cities of the province, the province, the nation. */
export const comparedPlaces = (data: Dataset, { place, province, country }: SiteSettings): readonly string[] => [
  ...areasOfProvince(data, province, place),
  province,
  country,
];

/** Every dated rate of those places, then of places elsewhere: place by place, newest first. */
export const comparedLines = (data: Dataset, settings: SiteSettings): readonly ComparedLine[] => {
  const near = comparedPlaces(data, settings);
  return [...near.map((place) => comparedPlace(data, place)), ...placesElsewhere(data, near)].flatMap(
    ({ place, points }): ComparedLine[] => {
      const isNear = near.includes(place);
      return points.length === 0
        ? [{ place, row: null, isNear }]
        : points.toReversed().map(({ rows: [row] }) => ({ place, row, isNear }));
    },
  );
};
