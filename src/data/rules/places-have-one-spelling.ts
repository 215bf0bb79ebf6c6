import { tableNames } from '../../tables/tables.ts';
import type { Rule } from '../across-rows.ts';
import type { AnyRow } from '../read-table.ts';

/** A spelling without what typing slips change: case, points, and the usual short forms. */
export const plainName = (place: string): string =>
  place
    .toLowerCase()
    .replace(/^kab\.?\s/, 'kabupaten ')
    .replace(/^prov\.?\s/, 'provinsi ')
    .replace(/[^a-z]/g, '');

/** Two spellings of one place would be two places: each would lose the other's figures, and no contradiction would show. */
export const placesHaveOneSpelling: Rule = (data) => {
  const rows = tableNames.flatMap((name) => (data[name] as unknown as readonly AnyRow[]).filter((row) => typeof row.place === 'string'));
  const uses = Map.groupBy(rows, (row) => row.place as string);
  const spellings = Map.groupBy([...uses.keys()], plainName);
  return [...spellings.values()].flatMap((names) => {
    const [usual, ...others] = names.toSorted((a, b) => uses.get(b)!.length - uses.get(a)!.length);
    return others.flatMap((other) => uses.get(other)!.map((row) => ({ row, column: 'place', message: `is spelt ${usual} elsewhere; write it the same way` })));
  });
};
