import { typed, type Dataset } from '../data/dataset.ts';
import type { RowOf } from '../tables/tables.ts';
import { newestRate } from './coverage-history.ts';
import { impliedBase } from '../tables/implied-base.ts';
import { costOf } from './months-paid.ts';

/**
 * One reading of how many workers are left to cover: from a total of all workers that was stated, from one that a target
 * implies, or a number of uncovered workers that was itself published.
 */
export type Remaining = { readonly workers: number } & (
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
const statedTotals = (data: Dataset, place: string): readonly RowOf<'workforce'>[] => {
  const stated = data.workforce
    .filter(
      (row) => row.place === place && row.concept === 'stated_total' && row.group === 'all' && row.workers !== null,
    )
    .sort((a, b) => Number(b.precision === 'exact') - Number(a.precision === 'exact') || a.id.localeCompare(b.id));
  return [...new Map(stated.toReversed().map((row) => [row.workers, row])).values()].sort(
    (a, b) => a.workers! - b.workers!,
  );
};

/** How many workers of a place are left to cover, under every total that was published or that a target implies. */
export const coveringCosts = (data: Dataset, place: string): CoveringCosts => {
  const rate = newestRate(data, place);
  const left = (total: number) => workersLeft(total, rate.rate_percent!);
  const stated = statedTotals(data, place).map((row): Remaining => ({
    kind: 'stated',
    row,
    total: row.workers!,
    workers: left(row.workers!),
  }));
  const implied = data.targets
    .filter((row) => row.place === place && row.family === 'ucj' && row.workers !== null && row.rate_percent !== null)
    .map((row): Remaining => {
      const total = impliedBase(row.workers!, typed(row, 'rate_percent')).centre;
      return { kind: 'implied', row, total, workers: left(total) };
    });
  const uncovered = data.coverage
    .filter((row) => row.place === place && row.industry === null && row.uncovered_workers !== null)
    .map((row): Remaining => ({ kind: 'uncovered', row, total: null, workers: row.uncovered_workers! }));
  return { rate, remaining: [...stated, ...implied, ...uncovered] };
};

/** Rupiah to cover those left for each number of months, when all of them pay the same contribution. */
export const costsOf = ({ workers }: Remaining, contribution: number, months: readonly number[]): readonly number[] =>
  months.map((count) => costOf(workers, contribution, count));
