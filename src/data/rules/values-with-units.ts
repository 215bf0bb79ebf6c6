import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** Units that come in whole numbers. */
const WHOLE: readonly string[] = ['idr', 'idr_per_month', 'months', 'years', 'workers'];

/** A value without a unit, a title without its origin, or the other way round, cannot be read. */
export const valuesWithUnits: Rule = (data) => [
  ...data.rules
    .filter(({ kind, value }) => kind === 'contribution' && value === 0)
    .map((row) => ({
      row: row as unknown as AnyRow,
      column: 'value',
      message: 'is a contribution of nothing; write the amount, or leave value and unit empty',
    })),
  ...pairs(data.rules, 'value', 'unit'),
  ...pairs(data.sources, 'title', 'title_from'),
  ...data.rules
    .filter(
      ({ value, unit }) =>
        value !== null &&
        ((unit === 'percent' && value > 100) || (unit !== null && WHOLE.includes(unit) && !Number.isInteger(value))),
    )
    .map((row) => ({
      row: row as unknown as AnyRow,
      column: 'value',
      message:
        row.unit === 'percent' ? 'is a percentage over 100; write 100 or less' : `is not a whole number of ${row.unit}`,
    })),
];

const pairs = (rows: readonly object[], first: string, second: string) =>
  (rows as readonly AnyRow[])
    .filter((row) => (row[first] === null) !== (row[second] === null))
    .map((row) => {
      const [column, filled] = row[first] === null ? [first, second] : [second, first];
      return { row, column, message: `is empty while ${filled} is not; fill both or none` };
    });
