import type { Dataset } from '../../data/dataset.ts';
import type { ComparedRow, Quantity, Verdict } from '../../tables/check-kinds/define-check.ts';
import { origin } from '../../tables/table.ts';
import { workOutAll } from './work-out.ts';

/** One number of a check's outcome. */
export interface OutcomeRow {
  /** Id of the check. */
  readonly check: string;
  /** What the whole check finds. */
  readonly verdict: Verdict;
  /** The line of arithmetic in which it stands, from 1, and how that line turned out. */
  readonly line: number;
  readonly form: string;
  readonly quantity: string;
  /** A number; a day or a choice where that is what the rows are compared in. */
  readonly value: number | string;
  readonly unit: string | null;
  /** Limits that rounding leaves it; null for what was published, and for what is worked out from exact figures. */
  readonly low: number | null;
  readonly high: number | null;
  /** Rows that publish it or that it was worked out from, as `table:id`. */
  readonly rows: readonly string[];
  /** The column of its row, when it is published; null when it was worked out or set by the check. */
  readonly column: string | null;
}

const keyOf = (row: ComparedRow) => `${row[origin].table}:${row.id}`;

const numbersOf = ({ value, unit, low, high, rows, column }: Quantity) => ({
  value,
  unit,
  low: low ?? null,
  high: high ?? null,
  rows: rows.map(keyOf),
  column: column ?? null,
});

/** The outcome of every check as numbers, in the order of the table: one row for each quantity of each line. */
export const checkOutcomes = (data: Dataset): readonly OutcomeRow[] =>
  workOutAll(data).flatMap(({ check, outcome: { verdict, lines } }) =>
    lines.flatMap(({ form, quantities }, i) =>
      Object.entries(quantities).flatMap(([quantity, of]) =>
        [of].flat().map((each: Quantity) => ({
          check: check.id,
          verdict,
          line: i + 1,
          form,
          quantity,
          ...numbersOf(each),
        })),
      ),
    ),
  );
