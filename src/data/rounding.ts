import { origin } from '../tables/table.ts';
import type { AnyRow } from './read-table.ts';

/** A published figure and the numbers that it may stand for, given how it is printed. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Most of a count that its zeros at the end are believed to hide: 30000000 may be 31.4 million, not 39. */
const MOST_HIDDEN = 0.05;

/** One unit of the last digit that a number is printed with: 0.01 for `66.08`, 1 for `52`. */
export const lastDigit = (printed: string): number => 10 ** -(printed.split('.')[1]?.length ?? 0);

/** Sources round, to half a unit below, and they cut off, to a whole unit above. */
const printedTo = (value: number, unit: number): Range => ({ low: Math.max(0, value - unit / 2), high: value + unit });

/** Of a percentage: what may be printed with its last digit. */
export const percentRange = (row: AnyRow, column: string): Range =>
  printedTo(row[column] as number, lastDigit(row[origin].cells[column]!));

/** Of a count: itself where the source is exact, otherwise what may be printed with its last digit that is not zero. */
export const countRange = (row: AnyRow, column: string): Range => {
  const value = row[column] as number;
  if ((row.precision ?? row.qualifier) === 'exact') return { low: value, high: value };
  return printedTo(value, Math.min(10 ** /0*$/.exec(String(value))![0].length, MOST_HIDDEN * value));
};

export const overlap = (a: Range, b: Range): boolean => a.low <= b.high && b.low <= a.high;

export const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high });

/** What percentage a part may be of a whole. */
export const shareOf = (part: Range, whole: Range): Range => ({
  low: (100 * part.low) / whole.high,
  high: whole.low === 0 ? Infinity : (100 * part.high) / whole.low,
});
