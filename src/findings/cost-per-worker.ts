import type { Dataset } from '../data/dataset.ts';
import { bounds } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';
import { fundingRounds, isUnderWay, monthsStated } from './funding-rounds.ts';
import { contributionsFrom, type Contribution } from './contribution.ts';
import { monthsPaid } from './months-paid.ts';

const MONTHS_A_YEAR = 12;

/** What a published amount comes to for each worker of its round. */
export interface WorkerCost {
  readonly money: RowOf<'funding'>;
  readonly workers: RowOf<'enrolment'>;
  /** True when the sources call the workers different things. */
  readonly disputed: boolean;
  /** Rupiah for each worker, for as long as the money lasts. */
  readonly perWorker: number;
  /** Rupiah for each worker and month, if the money had to last a year. */
  readonly perMonthOfYear: number;
  /** Months for which a source says that the workers are paid; null where none does. */
  readonly stated: number | null;
  /** Months that the money pays, and the contributions that these are worked out with. */
  readonly months: number;
  readonly rules: readonly Contribution[];
}

/**
 * Every round, in any place, with both a published amount and a published number of workers, in whose months a
 * contribution is known. The places in `first` come first, in that order; the others follow by the year of their budget.
 *
 * Where a round's sources print different numbers of workers, the amount is divided by the number of its own source.
 */
export const workerCosts = (data: Dataset, first: readonly string[]): readonly WorkerCost[] => {
  const rank = (place: string) => (first.includes(place) ? first.indexOf(place) : first.length);
  return [...new Set(data.funding.map((row) => row.place))]
    .flatMap((place) => fundingRounds(data, place))
    .flatMap(({ money, date, statements, sourcesDisagree, workers: standing }): WorkerCost[] => {
      if (!money) return [];
      const workers = statements.find((row) => row.source === money.source) ?? standing;
      const stretches = contributionsFrom(data, workers.paid_from ?? date);
      const paid = monthsPaid(money.amount_idr, workers.workers, stretches);
      if (!paid) return [];
      const perWorker = money.amount_idr / workers.workers;
      return [
        {
          money,
          workers,
          disputed: sourcesDisagree,
          perWorker,
          perMonthOfYear: perWorker / MONTHS_A_YEAR,
          stated: monthsStated(workers),
          ...paid,
        },
      ];
    })
    .sort(
      (a, b) =>
        rank(a.money.place) - rank(b.money.place) ||
        a.money.fiscal_year.localeCompare(b.money.fiscal_year) ||
        a.money.id.localeCompare(b.money.id),
    );
};

/** The newest round of a place that was launched or carried out; null where none was. */
export const newestLaunched = (costs: readonly WorkerCost[], place: string): WorkerCost | null =>
  costs
    .filter(({ money, workers }) => money.place === place && isUnderWay(workers))
    .reduce<WorkerCost | null>(
      (newest, cost) => (newest && bounds(newest.workers.date).start > bounds(cost.workers.date).start ? newest : cost),
      null,
    );
