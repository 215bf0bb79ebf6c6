import { budgetItems } from '../tables/budget-items.ts';
import type { Words } from '../tables/column.ts';
import { fundWords } from '../tables/shared-columns.ts';
import type { RowOf } from '../tables/tables.ts';
import { quotedWords } from './figure.ts';

/** A row that says which fund pays. */
export type Funded = (RowOf<'enrolment'> | RowOf<'funding'>) & { readonly fund: keyof typeof fundWords };

export const isFunded = <Row extends RowOf<'enrolment'> | RowOf<'funding'>>(row: Row): row is Row & Funded =>
  row.fund !== null;

/** What the fund of a row is called: by the row itself where the list of funds does not know it. */
export const fundOf = (row: Funded): Words =>
  row.fund_name_id === null ? fundWords[row.fund] : quotedWords(row, 'fund_name');

/** Likewise the item of a row of the budget. */
export const itemOf = (row: RowOf<'apbd'>): Words =>
  row.item_name_id === null ? budgetItems[row.item] : quotedWords(row, 'item_name');
