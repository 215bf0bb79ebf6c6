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
