import type { Dataset } from '../../data/dataset.ts';
import type { CheckKindName } from '../../tables/check-kinds.ts';
import type { ComparedRow, Quantity, Tested, Verdict } from '../../tables/check-kinds/define-check.ts';
import { origin } from '../../tables/table.ts';
import { findingOf, testedBy, type Finding } from './ledger.ts';
import { workOutAll } from './work-out.ts';

/** One number of a check's outcome. */
export interface OutcomeRow {
  /** Id of the check, its kind, and the statement that it tests with others. */
  readonly check: string;
  readonly kind: CheckKindName;
  readonly statement: string | null;
  /** What it tests, and what it comes to. */
  readonly tests: Tested;
  readonly finding: Finding;
  /** What the whole check finds. */
  readonly verdict: Verdict;
  /** The line of arithmetic in which it stands, from 1, and how that line turned out. */
  readonly line: number;
  readonly form: string;
  readonly quantity: string;
  /** A number; a day or a choice where that is what the rows are compared in. */
  readonly value: number | string;
  readonly unit: string | null;
  /** From the lowest to the highest that rounding leaves it; both the value where nothing is rounded, null for a text. */
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
  low: typeof value === 'number' ? (low ?? value) : null,
  high: typeof value === 'number' ? (high ?? value) : null,
  rows: rows.map(keyOf),
  column: column ?? null,
});

/** The outcome of every check as numbers, in the order of the table: one row for each quantity of each line. */
export const checkOutcomes = (data: Dataset): readonly OutcomeRow[] =>
  workOutAll(data).flatMap((worked) => {
    const { check, outcome } = worked;
    const of = {
      check: check.id,
      kind: check.kind,
      statement: check.statement,
      tests: testedBy(worked),
      finding: findingOf(worked),
      verdict: outcome.verdict,
    };
    return outcome.lines.flatMap(({ form, quantities }, i) =>
      Object.entries(quantities).flatMap(([quantity, named]) =>
        [named]
          .flat()
          .map((each: Quantity): OutcomeRow => ({ ...of, line: i + 1, form, quantity, ...numbersOf(each) })),
      ),
    );
  });
