import type { Dataset } from '../data/dataset.ts';
import { bounds } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';
import { contributionsFrom, type Contribution } from './contribution.ts';
import { costOfMonths, monthsPaid } from './months-paid.ts';

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
  /** Months that the published amount pays; null when no amount was published, or no contribution is known. */
  readonly months: number | null;
  /** Months and cost that follow from a published period when no amount was published. */
  readonly calculatedCost: {
    readonly rupiah: number;
    readonly months: number;
    readonly workers: number;
    readonly rows: readonly Enrolment[];
  } | null;
  /** The contributions in force in the months that are paid, by which months or cost are calculated. */
  readonly contributions: readonly Contribution[];
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

/** True for what was launched or carried out; a plan, a quota and what one source calls registered pay nobody for certain. */
export const isUnderWay = ({ status }: Enrolment): boolean => status === 'launched' || status === 'realised';

/** Months for which a source says that workers are paid: as it prints them, or from its first month to its last; null where it says neither. */
export const monthsStated = ({ months, paid_from, paid_to }: Enrolment): number | null =>
  months ?? (paid_from !== null && paid_to !== null ? monthsOfPeriod(paid_from, paid_to) : null);

/** What is calculated of a round that published no amount, or no period. */
type Calculated = Pick<FundingRound, 'months' | 'calculatedCost' | 'contributions'>;

const NOTHING: Calculated = { months: null, calculatedCost: null, contributions: [] };

/** Months that an amount pays from the first month paid on, or from the month in which the round was first spoken of. */
const monthsOfMoney = (data: Dataset, money: Funding, workers: Enrolment, date: string): Calculated => {
  const paid = monthsPaid(money.amount_idr, workers.workers, contributionsFrom(data, workers.paid_from ?? date));
  return paid ? { ...NOTHING, months: paid.months, contributions: paid.rules } : NOTHING;
};

/**
 * Cost of the groups whose contribution is the fixed own-account one. Wage earners pay a share of their wage, which is
 * not published, so they stay out.
 */
const costOfPeriod = (data: Dataset, groups: readonly Enrolment[]): Calculated => {
  const fixed = groups.filter(
    (row) => row.segment !== 'wage_earners' && row.paid_from !== null && row.paid_to !== null,
  );
  const first = fixed[0];
  if (!first) return NOTHING;
  const months = monthsOfPeriod(first.paid_from!, first.paid_to!);
  const workers = fixed.reduce((sum, row) => sum + row.workers, 0);
  const cost = costOfMonths(workers, contributionsFrom(data, first.paid_from!), months);
  if (!cost) return NOTHING;
  return {
    ...NOTHING,
    calculatedCost: { rupiah: cost.rupiah, months, workers, rows: fixed },
    contributions: cost.rules,
  };
};

/**
 * The rounds of a place in the order of their first date. Rounds that name no workers are not rounds of cover. Each is
 * calculated with the contributions in force in its own months; where none is known, no months and no cost follow.
 */
export const fundingRounds = (data: Dataset, place: string): readonly FundingRound[] => {
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
      const date = statements.map((row) => bounds(row.date).start).sort()[0]!;
      return {
        round,
        date,
        workers,
        statements,
        parts,
        sourcesDisagree: new Set(same.map((row) => row.status)).size > 1,
        money,
        moneyRows,
        ...(money
          ? monthsOfMoney(data, money, workers, date)
          : costOfPeriod(data, parts.length > 0 ? parts : [workers])),
      };
    })
    .filter((round) => round !== null)
    .sort((a, b) => a.date.localeCompare(b.date));
};
