/** Numbers from `low` to `high`, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a printed figure may stand for. */
export interface PrintedRange extends Range {
  /** What it may stand for when its source left digits off instead of rounding: 1.291 for 1.2915. */
  readonly leftOff?: Range;
}

/** Half a unit in the last printed digit: 0.005 for `66.08`. */
export const roundingOf = (printed: string): number => 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0);

/** Of a count, the first two digits are always meant: 110000 is told to ten thousand, and so is 300000. */
const DIGITS_MEANT = 2;

/** The size of the last digit that a rounded count tells: the zeros behind it hide what was rounded away. */
const lastToldOf = (count: number): number => {
  const digits = String(count);
  const zeros = /0*$/.exec(digits)![0].length;
  return 10 ** Math.max(0, Math.min(zeros, digits.length - DIGITS_MEANT));
};

/**
 * The numbers that a printed figure may stand for. A percentage is rounded at its last digit, always. A count is itself where its
 * source is exact, or tells each digit; otherwise it is rounded at the last digit that it tells, and `at_least` reaches up to the
 * next one.
 *
 * @param printed the value with its digits as they were printed
 * @param precision how the source states the figure
 */
export const printedRange = (value: number, printed: string, unit: string | null, precision: string): PrintedRange => {
  const isExact = precision === 'exact';
  const step = unit === 'percent' ? 2 * roundingOf(printed) : lastToldOf(value);
  if (unit !== 'percent' && (isExact || step === 1)) return { low: value, high: value };
  const upTo = { low: value, high: value + step };
  if (precision === 'at_least') return upTo;
  const rounded = { low: value - step / 2, high: value + step / 2 };
  return isExact ? rounded : { ...rounded, leftOff: upTo };
};

/** What a percentage that was spoken may stand for: half a unit of its last digit that is not zero, either way. */
export const spokenRange = (percent: number): Range => {
  const half = 10 ** /0*$/.exec(String(percent))![0].length / 2;
  return { low: Math.max(0, percent - half), high: Math.min(100, percent + half) };
};

/** What computing in binary adds to a number, or takes from it, is forgiven. */
const NOISE = 1e-9;

export const overlap = (a: Range, b: Range): boolean => {
  const slack = NOISE * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.low <= b.high + slack && b.low <= a.high + slack;
};
