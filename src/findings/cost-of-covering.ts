import { typed, type Dataset } from '../data/dataset.ts';
import type { RowOf } from '../tables/tables.ts';
import { newestRate } from './coverage-history.ts';
import { answersOf, mayAnswer, officialNow, saidSince, uncoveredNow, type Official } from './present.ts';
import { impliedBase } from '../tables/implied-base.ts';
import { costOf } from './months-paid.ts';

/**
 * One reading of how many workers are left to cover: from an official count of all workers, from a total that was stated, from
 * one that a target implies, or a number of uncovered workers that was itself published.
 */
export type Remaining = { readonly workers: number } & (
  | {
      readonly kind: 'official';
      readonly row: RowOf<'workforce'>;
      readonly total: number;
      /** The row that says how many of them are covered; null where the last published rate is taken. */
      readonly covered: RowOf<'coverage'> | null;
    }
  | { readonly kind: 'stated'; readonly row: RowOf<'workforce'>; readonly total: number }
  | { readonly kind: 'implied'; readonly row: RowOf<'targets'>; readonly total: number }
  | { readonly kind: 'uncovered'; readonly row: RowOf<'coverage'>; readonly total: null }
);

export interface CoveringCosts {
  /** The last published rate, by which totals are reduced. */
  readonly rate: RowOf<'coverage'>;
  readonly remaining: readonly Remaining[];
}

/**
 * Workers left when a share of them is covered, as a whole number.
 *
 * @param rate percent, from 0 to 100; anything else throws a RangeError
 */
export const workersLeft = (total: number, rate: number): number => {
  if (!(rate >= 0 && rate <= 100)) throw new RangeError(`not a percentage: ${rate}`);
  // In hundredths of a percent, so that 110,000 less 52 percent is 52,800 and not a hair below.
  return Math.round((total * (10_000 - Math.round(100 * rate))) / 10_000);
};

/** One row for each total that was stated: the one with the sharpest statement, then the oldest. */
const distinctTotals = (stated: readonly RowOf<'workforce'>[]): readonly RowOf<'workforce'>[] => {
  const inOrder = stated.toSorted(
    (a, b) => Number(b.precision === 'exact') - Number(a.precision === 'exact') || a.id.localeCompare(b.id),
  );
  return [...new Map(inOrder.toReversed().map((row) => [row.workers, row])).values()].sort(
    (a, b) => a.workers! - b.workers!,
  );
};

const officialReading = (official: Official, rate: number): Remaining => {
  if (official.kind === 'uncovered')
    return { kind: 'uncovered', row: official.row, total: null, workers: official.row.uncovered_workers! };
  const { row, covered } = official;
  const total = row.workers!;
  const workers =
    covered?.covered_workers == null
      ? workersLeft(total, covered?.rate_percent ?? rate)
      : total - covered.covered_workers;
  return { kind: 'official', row, total, covered, workers };
};

/**
 * How many workers of a place are left to cover: by the newest official count, and by every total that was stated, implied or
 * published since. Where there is no official count, all of them stand side by side.
 */
export const coveringCosts = (data: Dataset, place: string): CoveringCosts => {
  const rate = newestRate(data, place);
  const left = (total: number) => workersLeft(total, rate.rate_percent!);
  const official = officialNow(data, place);
  const isSince = saidSince(data, official);
  const stated = distinctTotals(answersOf(data.workforce, place, mayAnswer.stated).filter(isSince)).map(
    (row): Remaining => ({ kind: 'stated', row, total: row.workers!, workers: left(row.workers!) }),
  );
  const implied = data.targets
    .filter((row) => row.place === place && row.family === 'ucj' && row.workers !== null && row.rate_percent !== null)
    .filter(({ stated: date, source }) => isSince({ date, source }))
    .map((row): Remaining => {
      const total = impliedBase(row.workers!, typed(row, 'rate_percent')).centre;
      return { kind: 'implied', row, total, workers: left(total) };
    });
  const now = uncoveredNow(data, place);
  const uncovered =
    now && now.base === null && isSince(now.row)
      ? [{ kind: 'uncovered', row: now.row, total: null, workers: now.workers } satisfies Remaining]
      : [];
  return {
    rate,
    remaining: [
      ...(official ? [officialReading(official, rate.rate_percent!)] : []),
      ...stated,
      ...implied,
      ...uncovered,
    ],
  };
};

/** Rupiah to cover those left for each number of months, when all of them pay the same contribution. */
export const costsOf = ({ workers }: Remaining, contribution: number, months: readonly number[]): readonly number[] =>
  months.map((count) => costOf(workers, contribution, count));
