import type { RowOf } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import { rangeOf, shareOf } from '../range-of-row.ts';
import { overlap } from '../../tables/printed-range.ts';
import type { Objection, Rule } from './rule.ts';

type Budget = RowOf<'apbd'>;

const asRow = (row: Budget) => row as unknown as AnyRow;

/** A percentage of a row that fits none of the amounts it can be a percentage of. Without such an amount nothing can be said. */
const faultOf = (row: Budget, column: 'share_percent' | 'realised_percent', wholes: readonly Budget[]): Objection[] => {
  if (row[column] === null || !row.amount_idr || wholes.length === 0) return [];
  const fits = wholes.some((whole) =>
    overlap(
      shareOf(rangeOf(asRow(row), 'amount_idr'), rangeOf(asRow(whole), 'amount_idr')),
      rangeOf(asRow(row), column),
    ),
  );
  const [whole] = wholes as [Budget, ...Budget[]];
  const implied = ((100 * row.amount_idr) / whole.amount_idr!).toFixed(2);
  return fits
    ? []
    : [
        {
          row: asRow(row),
          column,
          message: `does not fit ${row.amount_idr} of ${whole.amount_idr!} (${whole.id}), which makes ${implied}; correct one, or leave out the doubtful figure and say so in the note`,
        },
      ];
};

/** A share fits its amount and all spending of the same budget; what was realised fits its amount and the budget of the same item. */
export const budgetPercentagesFit: Rule = (data) => {
  const withAmount = data.apbd.filter(({ amount_idr: amount }) => amount);
  const keyOf = (row: Budget, of: string): string => [row.place, row.fiscal_year, of].join('|');
  const spending = Map.groupBy(
    withAmount.filter(({ item }) => item === 'spending'),
    (row) => keyOf(row, row.stage),
  );
  const budgets = Map.groupBy(
    withAmount.filter(({ stage }) => stage !== 'realisation'),
    (row) => keyOf(row, row.item),
  );
  return data.apbd.flatMap((row) => [
    ...faultOf(row, 'share_percent', spending.get(keyOf(row, row.stage)) ?? []),
    ...faultOf(row, 'realised_percent', budgets.get(keyOf(row, row.item)) ?? []),
  ]);
};

/** Nothing of a budget is spent or received before its year begins. */
export const realisedInItsYear: Rule = (data) =>
  data.apbd
    .filter(
      ({ stage, as_of: day, fiscal_year: year }) => stage === 'realisation' && day !== null && day.slice(0, 4) < year,
    )
    .map((row) => ({
      row: asRow(row),
      column: 'as_of',
      message: `is before the fiscal year ${row.fiscal_year} begins; correct one of them`,
    }));

/** How much of an item was realised is told of what was realised, and not of a plan. */
export const realisedOfWhatWasRealised: Rule = (data) =>
  data.apbd
    .filter(({ stage, realised_percent: realised }) => stage !== 'realisation' && realised !== null)
    .map((row) => ({
      row: asRow(row),
      column: 'realised_percent',
      message: `is told of the stage ${row.stage}, at which nothing is realised yet; write the stage realisation, or leave it empty`,
    }));
