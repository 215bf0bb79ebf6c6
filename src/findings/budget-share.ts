import type { Dataset } from '../data/dataset.ts';
import type { RowOf } from '../tables/tables.ts';

type Budget = RowOf<'apbd'>;

/** Stages of a budget from first draft to last revision; what was spent is not a budget. */
const STAGES: readonly Budget['stage'][] = ['rapbd', 'estimate', 'apbd', 'apbd_adjusted', 'apbd_p'];

/** The last known size of a place's budget for a year: its spending, or the whole where spending is not published. */
export const latestBudget = (data: Dataset, place: string, fiscalYear: string): Budget | null => {
  const rank = (row: Budget) => 2 * STAGES.indexOf(row.stage) + Number(row.item === 'spending');
  const sizes = data.apbd.filter(
    (row) =>
      row.place === place &&
      row.fiscal_year === fiscalYear &&
      (row.item === 'spending' || row.item === 'total') &&
      row.amount_idr !== null &&
      STAGES.includes(row.stage),
  );
  return sizes.reduce<Budget | null>((best, row) => (best === null || rank(row) > rank(best) ? row : best), null);
};

/** Rupiah out of every thousand rupiah of a budget. */
export const perThousand = (amount: number, budget: number): number => {
  if (!(budget > 0)) throw new RangeError('a share needs a budget above zero');
  return (1000 * amount) / budget;
};
