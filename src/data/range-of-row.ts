import { printedRange, type Range } from '../tables/printed-range.ts';
import { metaOf } from '../tables/column.ts';
import { origin, type Table } from '../tables/table.ts';
import { tables, type TableName } from '../tables/tables.ts';
import type { AnyRow } from './read-table.ts';

/** Most of a count that a source may leave off when it tells one digit alone: "8 billion" may be 8.4, not 9. */
const MOST_LEFT_OFF = 0.05;

/**
 * The numbers that a printed figure of a row may stand for, whether its source rounded it or left digits off: rules of the reading
 * refuse only what neither explains. Sources cut off percentages that they print to the last digit as well.
 */
export const rangeOf = (row: AnyRow, column: string): Range => {
  const { table, cells } = row[origin];
  const { unit = null } = metaOf((tables[table as TableName] as Table).columns[column]!);
  const says = String(row.precision ?? row.qualifier ?? 'rounded');
  const precision = unit === 'percent' && says === 'exact' ? 'rounded' : says;
  const value = row[column] as number;
  const { low, high, leftOff } = printedRange(value, cells[column]!, unit, precision);
  const isOneDigit = unit !== 'percent' && says !== 'exact' && /^[1-9]0+$/.test(cells[column]!);
  return {
    low: Math.max(0, low),
    high: Math.max(high, leftOff?.high ?? high, isOneDigit ? (1 + MOST_LEFT_OFF) * value : high),
  };
};

export const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high });

/** What percentage a part may be of a whole. */
export const shareOf = (part: Range, whole: Range): Range => ({
  low: (100 * part.low) / whole.high,
  high: whole.low === 0 ? Infinity : (100 * part.high) / whole.low,
});
