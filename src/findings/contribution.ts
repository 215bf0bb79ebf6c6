import { newestRelease, type Dataset } from '../data/dataset.ts';
import { rowsInRole } from '../data/roles.ts';
import type { RowOf } from '../tables/tables.ts';
import { inForce } from './in-force.ts';

/** A contribution in rupiah a month for each worker. */
export type Contribution = RowOf<'rules'> & { readonly value: number };

/**
 * The contribution that a public budget pays for each worker, in force on the day of the newest release; null where the
 * tables name none.
 */
export const contributionOf = (data: Dataset): Contribution | null => {
  const { date } = newestRelease(data);
  const rows = rowsInRole(data, 'rules', 'contribution').filter((row) => inForce(row, date) === 'now');
  return rows.find((row): row is Contribution => row.value !== null) ?? null;
};
