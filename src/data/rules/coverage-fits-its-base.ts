import { typed, type Dataset } from '../dataset.ts';
import type { Rule } from '../across-rows.ts';
import type { AnyRow } from '../read-table.ts';

/** Half a unit in the last printed digit of a percentage, such as 0.005 for 66.08. */
const roundingOf = (printed: string) => 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0);

/**
 * A rate must lie near its own numerator over its own denominator. Sources do print rates that do not divide exactly,
 * and a spoken base is rounded, so the rule only objects when the two are more than a tenth apart: a slip of digits
 * or of units, not a contradiction for the ledger.
 */
const TOLERANCE = 0.1;

export const coverageFitsItsBase: Rule = (data: Dataset) => {
  const workers = new Map(data.workforce.map((row) => [row.id, row.workers]));
  return data.coverage.flatMap((row) => {
    const base = row.base === null ? null : (workers.get(row.base) ?? null);
    const objection = (column: string, message: string) => ({ row: row as unknown as AnyRow, column, message });
    if (base !== null && row.covered_workers !== null && row.covered_workers > base) {
      return [objection('covered_workers', `is more than its base ${row.base} (${base}); correct one of them`)];
    }
    if (base !== null && row.uncovered_workers !== null && row.uncovered_workers > base) {
      return [objection('uncovered_workers', `is more than its base ${row.base} (${base}); correct one of them`)];
    }
    if (base !== null && (row.covered_workers ?? 0) + (row.uncovered_workers ?? 0) > base) {
      return [objection('uncovered_workers', `and ${row.covered_workers} covered are more than the base ${row.base} (${base}); correct one of them`)];
    }
    if (base === null || base === 0 || row.covered_workers === null || row.rate_percent === null) return [];
    const implied = (100 * row.covered_workers) / base;
    const slack = TOLERANCE * implied + roundingOf(typed(row, 'rate_percent'));
    return Math.abs(implied - row.rate_percent) <= slack
      ? []
      : [objection('rate_percent', `does not fit ${row.covered_workers} of ${base}, which is ${implied.toFixed(2)}; correct one of them`)];
  });
};
