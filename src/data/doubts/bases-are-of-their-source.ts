import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';

/** A rate is of the workers that its own source states, where it states any. */
export const basesAreOfTheirSource: Rule = (data) => {
  const known = new Map(data.workforce.map((row) => [row.id, row]));
  const stated = Map.groupBy(
    data.workforce.filter(({ concept }) => concept === 'stated_total' || concept === 'ucj_base'),
    ({ source, place }) => `${source}|${place}`,
  );
  return data.coverage.flatMap((row): Objection[] => {
    const base = row.base === null ? undefined : known.get(row.base);
    const own = stated.get(`${row.source}|${row.place}`);
    if (!base || !own || base.source === row.source) return [];
    const message = `is of another source (${base.source}), and its own states ${own.map(({ id }) => id).join(', ')}; look which one is meant`;
    return [{ row: row as unknown as AnyRow, column: 'base', message }];
  });
};
