import { origin } from '../../tables/table.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from '../rules/rule.ts';

/** A round that is named after a year is paid for in that year: `apbdp-2024` from the budget of 2024. */
export const roundsAreOfTheirYear: Rule = (data) =>
  (data.funding as unknown as readonly AnyRow[]).flatMap((row) => {
    const named = /(?:^|-)(20\d\d)$/.exec(String(row.round))?.[1];
    const cell = row[origin].cells.fiscal_year!;
    return named === undefined || named === cell
      ? []
      : [
          {
            row,
            column: 'fiscal_year',
            message: `is not the year of its round ${String(row.round)}; correct one of them`,
          },
        ];
  });

/** A budget is drafted a year before its year, changed in it, and accounted for in the next. */
const YEARS_APART = 2;

/** What is said of a budget long before or after its year is of another one, or another day. */
export const budgetsAreOfTheirYear: Rule = (data) =>
  data.apbd
    .filter(
      ({ as_of: day, fiscal_year: year }) =>
        day !== null && Math.abs(Number(day.slice(0, 4)) - Number(year)) > YEARS_APART,
    )
    .map((row) => ({
      row: row as unknown as AnyRow,
      column: 'as_of',
      message: `is more than ${YEARS_APART} years from its fiscal year ${row.fiscal_year}; look which one is right`,
    }));
