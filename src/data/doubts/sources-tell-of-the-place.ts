import { tableNames, type RowOf } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import { placesNamedIn, provinceOf } from '../places/named-places.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { noteTells } from './told.ts';

/** The places that a document names by its title or address, or because an office there keeps it. */
const namedBy = ({ url, title }: RowOf<'sources'>): readonly string[] => {
  const { host, pathname } = new URL(url);
  return placesNamedIn(`${host.endsWith('.go.id') ? host : ''} ${pathname} ${title ?? ''}`);
};

/** A paper of a place tells of its neighbours too. */
const alsoOf = ({ url, publisher, quoting }: RowOf<'sources'>): readonly string[] =>
  placesNamedIn(`${new URL(url).host} ${publisher} ${quoting ?? ''}`);

const rowsBySource = (data: Dataset): ReadonlyMap<string, readonly AnyRow[]> =>
  Map.groupBy(
    tableNames
      .flatMap((name) => data[name] as unknown as readonly AnyRow[])
      .filter((row) => typeof row.place === 'string' && typeof row.source === 'string'),
    (row) => row.source as string,
  );

/** A document about a province tells of its regencies, one about a regency of its province. */
const isIn = (place: string, named: string): boolean =>
  place === named || provinceOf(place) === named || place === provinceOf(named);

/**
 * Rows of a place that their document does not name, while it names another one: either the place or the source is that of
 * another row. A document that tells of several others compares them; of a country any may tell.
 */
export const sourcesTellOfThePlace: Rule = (data) => {
  const rows = rowsBySource(data);
  return data.sources.flatMap((source): Objection[] => {
    const named = namedBy(source);
    const told = [...named, ...alsoOf(source)];
    const cited = rows.get(source.id) ?? [];
    if (named.length === 0 || cited.length === 0) return [];
    const others = cited.filter(
      (row) => provinceOf(row.place as string) !== null && !told.some((each) => isIn(row.place as string, each)),
    );
    if (new Set(others.map(({ place }) => place)).size !== 1) return [];
    return others
      .filter((row) => !named.some((each) => noteTells(row, each.replace(/^\S+ /, ''))))
      .map((row) => ({
        row,
        column: 'place',
        message: `is not the place that its source names (${source.id}: ${named.join(', ')}); look whether place and source belong together; if they do, name the other place in the notes`,
      }));
  });
};
