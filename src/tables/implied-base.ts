/** A value with the lowest and highest that rounding of the printed figures allows. */
export interface Interval {
  readonly low: number;
  readonly centre: number;
  readonly high: number;
}

/** Half a unit in the last printed digit: 0.005 for `66.08`. */
export const roundingOf = (printed: string): number => 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0);

const baseFor = (workers: number, percent: number, rounding: number): Interval => {
  const low = Math.round((100 * workers) / (percent + rounding));
  return {
    low,
    // The largest whole number of workers of which the count is still at least the printed rate; where that is rounded below the interval, its start.
    centre: Math.max(low, Math.floor((100 * workers) / percent)),
    high: Math.round((100 * workers) / (percent - rounding)),
  };
};

/**
 * The number of workers that a count and the rate printed with it imply.
 *
 * @param workers people counted
 * @param rate percentage as printed, such as `62.62`
 */
export const impliedBase = (workers: number, rate: string): Interval =>
  baseFor(workers, Number(rate), roundingOf(rate));

/** The number of workers that an addition implies when it is said to lift a rate from one percentage to another. */
export const impliedBaseOfStep = (added: number, before: string, after: string): Interval =>
  baseFor(added, Number((Number(after) - Number(before)).toFixed(6)), roundingOf(before) + roundingOf(after));
