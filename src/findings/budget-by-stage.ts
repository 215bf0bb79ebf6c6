import type { Dataset } from '../data/dataset.ts';
import { tables, type RowOf } from '../tables/tables.ts';
import { metaOf } from '../tables/column.ts';

type Budget = RowOf<'apbd'>;

/** What was published of one year's budget, in the order of its stages. */
export interface BudgetYear {
  readonly year: string;
  /** Sizes in rupiah: never added, because each is the same budget at another stage. None when none was found. */
  readonly sizes: readonly Budget[];
}

/** Stages as the table lists them, from first plan to money spent. */
const STAGES = Object.keys(metaOf(tables.apbd.columns.stage).options!);

const isSize = (row: Budget) => row.amount_idr !== null && (row.item === 'spending' || row.item === 'total');

/**
 * The published sizes of a place's budget by year: its spending, or the whole. Years without any, up to the year of
 * `today`, are kept, because a missing year is news.
 */
export const budgetYears = (data: Dataset, place: string, today: string): readonly BudgetYear[] => {
  const sizes = data.apbd.filter((row) => row.place === place && isSize(row));
  const years = sizes.map((row) => Number(row.fiscal_year));
  if (years.length === 0) return [];
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year), Number(today.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).map((year) => ({
    year,
    sizes: sizes
      .filter((row) => row.fiscal_year === year)
      .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.id.localeCompare(b.id)),
  }));
};

/**
 * The first and the last figure of a year of one and the same thing: its spending or the whole, of which there are more
 * figures; one where there is no other. What was spent is no figure of the budget, and stands only where there is none.
 */
export const firstAndLast = ({ sizes }: BudgetYear): readonly Budget[] => {
  const planned = sizes.filter(({ stage }) => stage !== 'realisation');
  const things = Map.groupBy(planned.length > 0 ? planned : sizes, ({ item }) => item);
  const [spending = [], total = []] = [things.get('spending'), things.get('total')];
  const told = total.length > spending.length ? total : spending;
  return told.length > 1 ? [told[0]!, told.at(-1)!] : told;
};

/** Shares of spending of a place in the newest year that has a full set of them without amounts, largest first. */
export const spendingShares = (data: Dataset, place: string): readonly Budget[] => {
  const shares = data.apbd.filter(
    (row) => row.place === place && row.share_percent !== null && row.amount_idr === null,
  );
  const newest = shares
    .map((row) => row.fiscal_year)
    .sort()
    .at(-1);
  return shares.filter((row) => row.fiscal_year === newest).sort((a, b) => b.share_percent! - a.share_percent!);
};

/** The newest spending of a whole year of which only the percentage realised was published, and not the rupiah in any source. */
export const realisedWithoutAmount = (data: Dataset, place: string): Budget | null => {
  const spent = data.apbd.filter(
    (row) => row.place === place && row.stage === 'realisation' && row.item === 'spending' && row.as_of === null,
  );
  return (
    spent
      .filter((row) => row.amount_idr === null && row.realised_percent !== null)
      .filter((row) => !spent.some((other) => other.fiscal_year === row.fiscal_year && other.amount_idr !== null))
      .sort((a, b) => a.fiscal_year.localeCompare(b.fiscal_year))
      .at(-1) ?? null
  );
};
