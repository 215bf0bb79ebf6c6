import { tableNames } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import { knownPlaces } from '../places/known-places.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

const rowsByPlace = (data: Dataset): ReadonlyMap<string, readonly AnyRow[]> =>
  Map.groupBy(
    tableNames
      .flatMap((name) => data[name] as unknown as readonly AnyRow[])
      .filter((row) => typeof row.place === 'string'),
    (row) => row.place as string,
  );

const objections = (rows: readonly AnyRow[], message: string): Objection[] =>
  rows.map((row) => ({ row, column: 'place', message }));

/** Two spellings of one place would be two places: each would lose the other's figures, and no contradiction would show. */
export const placesAreKnown = (own: readonly string[]): Rule => {
  const faultOf = knownPlaces(own);
  return (data) => {
    const byPlace = [...rowsByPlace(data)];
    const faults = new Map(byPlace.map(([place]) => [place, faultOf(place)]));
    // A country has many right names, of which the one that stands most often is used.
    const spellings = Map.groupBy(
      byPlace.filter(([place]) => faults.get(place) === null),
      ([place]) => place.toLowerCase().replace(/[^a-z]/g, ''),
    );
    const rare = [...spellings.values()].flatMap((names) => {
      const [usual, ...others] = names.toSorted(([, a], [, b]) => b.length - a.length);
      return others.flatMap(([, rows]) => objections(rows, `is spelt ${usual![0]} elsewhere; write it the same way`));
    });
    return [
      ...byPlace.flatMap(([place, rows]) => {
        const fault = faults.get(place)!;
        return fault === null ? [] : objections(rows, fault);
      }),
      ...rare,
    ];
  };
};
