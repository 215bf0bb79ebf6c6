import type { Dataset } from '../data/dataset.ts';
import { bounds } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';
import { costOf, monthsPaid } from './months-paid.ts';

type Enrolment = RowOf<'enrolment'>;
type Funding = RowOf<'funding'>;

/** One round of a programme: the workers it names, the money it names, and what follows. */
export interface FundingRound {
  readonly round: string;
  /** First day on which the round was spoken of. */
  readonly date: string;
  /** The row that holds the round's whole number of workers. */
  readonly workers: Enrolment;
  /** All rows that hold the whole, one for each source. */
  readonly statements: readonly Enrolment[];
  /** The groups that the whole is made of, where they are published. */
  readonly parts: readonly Enrolment[];
  /** True when the sources call the same number of workers different things. */
  readonly sourcesDisagree: boolean;
  /** The row that holds the money, when an amount was published. */
  readonly money: Funding | null;
  readonly moneyRows: readonly Funding[];
  /** Months that the published amount pays; null when no amount was published. */
  readonly months: number | null;
  /** Months and cost that follow from a published period when no amount was published. */
  readonly calculatedCost: {
    readonly rupiah: number;
    readonly months: number;
    readonly workers: number;
    readonly rows: readonly Enrolment[];
  } | null;
}

/** Whole rows first the exact ones, then the oldest. */
const byStanding = (a: Enrolment, b: Enrolment) =>
  Number(b.precision === 'exact') - Number(a.precision === 'exact') ||
  bounds(a.date).start.localeCompare(bounds(b.date).start) ||
  a.id.localeCompare(b.id);

/** Months from the first to the last month paid, both included. */
export const monthsOfPeriod = (from: string, to: string): number => {
  const [fromYear, fromMonth] = from.split('-').map(Number) as [number, number];
  const [toYear, toMonth] = to.split('-').map(Number) as [number, number];
  return (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
};

/**
 * Cost of the groups whose contribution is the fixed own-account one. Wage earners pay a share of their wage, which is
 * not published, so they stay out.
 */
const costOfPeriod = (groups: readonly Enrolment[], contribution: number): FundingRound['calculatedCost'] => {
  const fixed = groups.filter(
    (row) => row.segment !== 'wage_earners' && row.paid_from !== null && row.paid_to !== null,
  );
  const first = fixed[0];
  if (!first) return null;
  const months = monthsOfPeriod(first.paid_from!, first.paid_to!);
  const workers = fixed.reduce((sum, row) => sum + row.workers, 0);
  return { rupiah: costOf(workers, contribution, months), months, workers, rows: fixed };
};

/**
 * The rounds of a place in the order of their first date. Rounds that name no workers are not rounds of cover.
 *
 * @param contribution rupiah a month for each worker; null where none is known, and then no months and no cost follow
 */
export const fundingRounds = (data: Dataset, place: string, contribution: number | null): readonly FundingRound[] => {
  const enrolled = data.enrolment.filter((row) => row.place === place);
  const names = [...new Set(enrolled.map((row) => row.round))];
  return names
    .map((round): FundingRound | null => {
      const rows = enrolled.filter((row) => row.round === round);
      const statements = rows.filter((row) => row.part_of === null).sort(byStanding);
      const workers = statements[0];
      if (!workers) return null;
      const parts = rows.filter((row) => row.part_of === workers.id);
      const moneyRows = data.funding.filter((row) => row.place === place && row.round === round);
      const money = moneyRows[0] ?? null;
      const same = statements.filter((row) => row.workers === workers.workers);
      return {
        round,
        date: statements.map((row) => bounds(row.date).start).sort()[0]!,
        workers,
        statements,
        parts,
        sourcesDisagree: new Set(same.map((row) => row.status)).size > 1,
        money,
        moneyRows,
        months: money && contribution ? monthsPaid(money.amount_idr, workers.workers, contribution) : null,
        calculatedCost:
          money || !contribution ? null : costOfPeriod(parts.length > 0 ? parts : [workers], contribution),
      };
    })
    .filter((round) => round !== null)
    .sort((a, b) => a.date.localeCompare(b.date));
};
