import type { Rule } from '../across-rows.ts';
import type { AnyRow } from '../read-table.ts';

/** A value without a unit, a title without its origin, or the other way round, cannot be read. */
export const valuesWithUnits: Rule = (data) => [
  ...pairs(data.rules, 'value', 'unit'),
  ...pairs(data.sources, 'title', 'title_from'),
];

const pairs = (rows: readonly object[], first: string, second: string) =>
  (rows as readonly AnyRow[])
    .filter((row) => (row[first] === null) !== (row[second] === null))
    .map((row) => {
      const [column, filled] = row[first] === null ? [first, second] : [second, first];
      return { row, column, message: `is empty while ${filled} is not; fill both or none` };
    });
