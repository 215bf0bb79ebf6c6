import type { Dataset } from '../data/dataset.ts';
import type { FundedPeriod } from '../findings/funded-periods.ts';
import type { Stretch } from '../findings/unknown-periods.ts';
import { bounds } from '../tables/date-span.ts';
import { calculatedCells, sourceCells } from './charted-sources.ts';

/** A stretch of time to the month: contributions are paid by the month, and what is calculated knows no day. */
export const monthsOfStretch = ({ from, to }: Stretch) => ({ date: from.slice(0, 7), date_end: to.slice(0, 7) });

/**
 * A period for which contributions are paid, in the files of a chart: the months that were published, or from the launch to the month
 * in which the money runs out by our calculation.
 */
export const periodCells = (data: Dataset, { round, from, to, published }: FundedPeriod) => {
  const { workers, money, months } = round;
  const first = round.statements.find(({ date }) => bounds(date).start === round.date) ?? workers;
  return published
    ? {
        date: workers.paid_from,
        date_end: workers.paid_to,
        workers: workers.workers,
        months: workers.months,
        ...sourceCells(data, workers),
      }
    : {
        ...monthsOfStretch({ from, to }),
        date: first.date,
        workers: workers.workers,
        months: Number(months!.toFixed(2)),
        ...calculatedCells([workers, first, ...(money ? [money] : []), ...round.contributions], {
          date_end: 'months-paid',
          months: 'months-paid',
        }),
      };
};
