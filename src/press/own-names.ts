import { budgetItems } from '../tables/budget-items.ts';
import type { Words } from '../tables/column.ts';
import { fundWords } from '../tables/shared-columns.ts';
import type { RowOf } from '../tables/tables.ts';
import { quotedWords } from './figure.ts';

/** A row that says which fund pays. */
export type Funded = (RowOf<'enrolment'> | RowOf<'funding'>) & { readonly fund: keyof typeof fundWords };

export const isFunded = <Row extends RowOf<'enrolment'> | RowOf<'funding'>>(row: Row): row is Row & Funded =>
  row.fund !== null;

/** Money from oil palm runs through the budget too: beside it, the rest of the budget is called so. */
const REST_OF_BUDGET: Words = { id: 'APBD selain DBH Sawit', en: 'budget (APBD) without DBH Sawit' };

/** What the fund of a row is called among the groups of its round: by the row itself where the list of funds does not know it. */
export const fundOf = (row: Funded, groups: readonly { readonly fund: string | null }[]): Words => {
  if (row.fund_name_id !== null) return quotedWords(row, 'fund_name');
  return row.fund === 'apbd' && groups.some(({ fund }) => fund === 'dbh_sawit') ? REST_OF_BUDGET : fundWords[row.fund];
};

/** Likewise the item of a row of the budget. */
export const itemOf = (row: RowOf<'apbd'>): Words =>
  row.item_name_id === null ? budgetItems[row.item] : quotedWords(row, 'item_name');
