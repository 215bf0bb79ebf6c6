import { roundingOf, type Range } from './printed-range.ts';

/** A value with the lowest and highest that rounding of the printed figures allows. */
export interface Interval extends Range {
  readonly centre: number;
}

const baseFor = (workers: number, { low: fewest, high: most }: Range, percent: number, rounding: number): Interval => {
  const low = Math.round((100 * fewest) / (percent + rounding));
  return {
    low,
    // The largest whole number of workers of which the count is still at least the printed rate; where that is rounded below the interval, its start.
    centre: Math.max(low, Math.floor((100 * workers) / percent)),
    high: Math.round((100 * most) / (percent - rounding)),
  };
};

/**
 * The number of workers that a count and the rate printed with it imply.
 *
 * @param workers people counted
 * @param rate percentage as printed, such as `62.62`
 * @param range what the count may stand for, where its source rounds it
 */
export const impliedBase = (workers: number, rate: string, range: Range = { low: workers, high: workers }): Interval =>
  baseFor(workers, range, Number(rate), roundingOf(rate));

/** The number of workers that an addition implies when it is said to lift a rate from one percentage to another. */
export const impliedBaseOfStep = (
  added: number,
  before: string,
  after: string,
  range: Range = { low: added, high: added },
): Interval =>
  baseFor(added, range, Number((Number(after) - Number(before)).toFixed(6)), roundingOf(before) + roundingOf(after));
