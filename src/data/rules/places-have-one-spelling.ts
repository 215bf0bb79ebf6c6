import { tableNames } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** Kinds of areas that stand before their name. */
const KIND = /^(kabupaten|kota|provinsi) /i;

/** A spelling without what typing slips change: case, points, and the usual short forms. */
export const plainName = (place: string): string =>
  place
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^kab\.?\s/, 'kabupaten ')
    .replace(/^prov\.?\s/, 'provinsi ')
    .replace(/[^a-z]/g, '');

/** Two spellings of one place would be two places: each would lose the other's figures, and no contradiction would show. */
export const placesHaveOneSpelling: Rule = (data) => {
  const rows = tableNames.flatMap((name) =>
    (data[name] as unknown as readonly AnyRow[]).filter((row) => typeof row.place === 'string'),
  );
  const uses = Map.groupBy(rows, (row) => row.place as string);
  const spellings = Map.groupBy([...uses.keys()], plainName);
  return [...spellings.values()].flatMap((names) => {
    const [usual, ...others] = names.toSorted((a, b) => uses.get(b)!.length - uses.get(a)!.length);
    return others.flatMap((other) =>
      uses
        .get(other)!
        .map((row) => ({ row, column: 'place', message: `is spelt ${usual} elsewhere; write it the same way` })),
    );
  });
};

/** Whether one letter was lost, added, changed or swapped with the next. */
const oneSlipApart = (a: string, b: string): boolean => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''));
};

/** A name that stands once, a letter away from one that stands often, or without its kind, is that one with a slip. */
export const placesAreKnown: Rule = (data) => {
  const rows = tableNames.flatMap((name) =>
    (data[name] as unknown as readonly AnyRow[]).filter((row) => typeof row.place === 'string'),
  );
  const uses = Map.groupBy(rows, (row) => row.place as string);
  return [...uses].flatMap(([place, named]) => {
    const meant = [...uses.keys()].find(
      (other) =>
        other !== place &&
        plainName(other) !== plainName(place) &&
        ((KIND.test(other) && other.replace(KIND, '') === place) ||
          (named.length === 1 && uses.get(other)!.length > 2 && oneSlipApart(plainName(place), plainName(other)))),
    );
    return meant === undefined
      ? []
      : named.map((row) => ({
          row,
          column: 'place',
          message: `is nearly ${meant}; write that, or its own name in full`,
        }));
  });
};
