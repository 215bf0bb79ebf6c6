import type { Dataset } from '../data/dataset.ts';
import { oldestFirst } from '../data/in-time.ts';
import { memoised } from '../memoised.ts';
import type { RowOf } from '../tables/tables.ts';

type Benefit = RowOf<'benefits'>;

/** One statement of benefits paid, with the rows of all sources that report it. */
export interface BenefitLine {
  readonly row: Benefit;
  readonly rows: readonly Benefit[];
}

/** What makes two rows of one event the same statement: its day may be told more sharply by one source than by another. */
const statementOf = (row: Benefit): string =>
  row.event === null
    ? row.id
    : [row.event, row.place, row.programme, row.scope, row.group, row.amount_idr, row.cases, row.persons].join('|');

/** All statements, newest first. */
export const benefitLines = memoised((data: Dataset): readonly BenefitLine[] => {
  const newestFirst = oldestFirst(data, data.benefits).toReversed();
  return [...Map.groupBy(newestFirst, statementOf).values()].map((rows) => ({ row: rows[0]!, rows }));
});

/** What a source says that came back for what it says was paid in. */
export interface Returned extends BenefitLine {
  readonly row: Benefit & { readonly amount_idr: number; readonly contributions_idr: number };
}

const hasBoth = (line: BenefitLine): line is Returned =>
  line.row.amount_idr !== null && line.row.contributions_idr !== null;

/** Statements of benefits beside the contributions of the same participants in the same time, newest first. */
export const returnedBenefits = (data: Dataset): readonly Returned[] => benefitLines(data).filter(hasBoth);

/** Statements about a place: all that was paid there, and single payments. */
export const benefitsIn = (
  data: Dataset,
  place: string,
): { readonly totals: readonly BenefitLine[]; readonly singles: readonly BenefitLine[] } => {
  const lines = benefitLines(data).filter(({ row }) => row.place === place);
  return {
    totals: lines.filter(({ row }) => row.scope === 'total'),
    singles: lines.filter(({ row }) => row.scope === 'single'),
  };
};
