import { rowsNamed } from '../../tables/check-operands.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import { plus, rangeOf, shareOf } from '../range-of-row.ts';
import { overlap, type Range } from '../../tables/printed-range.ts';
import type { Objection, Rule } from './rule.ts';

/** Rows whose rate the ledger already compares with a count and a base: what does not fit there is told to the reader. */
const inTheLedger = (data: Dataset): ReadonlySet<string> =>
  new Set(
    data.checks
      .filter(({ kind }) => kind === 'rate')
      .flatMap(({ operands }) =>
        rowsNamed(operands)
          .filter(({ role }) => role === 'rate')
          .map(({ id }) => id),
      ),
  );

/** A source's own whole: its base, or without one the covered and the uncovered together. */
const wholeOf = (row: AnyRow, base: AnyRow | null): { range: Range; named: string; value: number } | null => {
  if (base) return { range: rangeOf(base, 'workers'), named: `its base ${base.id}`, value: base.workers as number };
  if (row.covered_workers === null || row.uncovered_workers === null) return null;
  const value = (row.covered_workers as number) + (row.uncovered_workers as number);
  return {
    range: plus(rangeOf(row, 'covered_workers'), rangeOf(row, 'uncovered_workers')),
    named: 'covered and uncovered together',
    value,
  };
};

const rateFault = (row: AnyRow, whole: NonNullable<ReturnType<typeof wholeOf>>): string | null => {
  const column = row.covered_workers === null ? 'uncovered_workers' : 'covered_workers';
  if (row.rate_percent === null || row[column] === null || whole.value === 0) return null;
  const share = shareOf(rangeOf(row, column), whole.range);
  const implied = column === 'covered_workers' ? share : { low: 100 - share.high, high: 100 - share.low };
  if (overlap(implied, rangeOf(row, 'rate_percent'))) return null;
  const exact = (100 * (row[column] as number)) / whole.value;
  const rate = (column === 'covered_workers' ? exact : 100 - exact).toFixed(2);
  return `does not fit ${column} ${String(row[column])} of ${whole.value} (${whole.named}), which makes ${rate}; correct one, or add a check of the kind rate`;
};

const faultsOf = (row: AnyRow, base: AnyRow | null, named: boolean): Objection[] => {
  const objection = (column: string, message: string) => [{ row, column, message }];
  if (base && base.place !== row.place)
    return objection('base', `is a number of workers in ${String(base.place)}; name one of ${String(row.place)}`);
  if (base && base.workers === null)
    return objection('base', 'holds a rate and no number of workers; name a row that does');
  const above = base
    ? ['covered_workers', 'uncovered_workers'].find(
        (column) => row[column] !== null && rangeOf(row, column).low > rangeOf(base, 'workers').high,
      )
    : undefined;
  if (base && above)
    return objection(above, `is more than its base ${base.id} (${String(base.workers)}); correct one of them`);
  if (base && row.covered_workers !== null && row.uncovered_workers !== null) {
    const together = plus(rangeOf(row, 'covered_workers'), rangeOf(row, 'uncovered_workers'));
    const word =
      together.low > rangeOf(base, 'workers').high
        ? 'more'
        : together.high < rangeOf(base, 'workers').low
          ? 'less'
          : null;
    if (word)
      return objection(
        'uncovered_workers',
        `and ${String(row.covered_workers)} covered are ${word} than the base ${base.id} (${String(base.workers)}); correct one of them`,
      );
  }
  const whole = wholeOf(row, base);
  const message = whole && !named ? rateFault(row, whole) : null;
  return message === null ? [] : objection('rate_percent', message);
};

/**
 * A figure has to fit the figures beside it, as sharply as they are printed. What a source itself prints wrong is a
 * finding: a check of the kind `rate` shows it to the reader, and is what lets it through.
 */
export const coverageFitsItsBase: Rule = (data) => {
  const bases = new Map(data.workforce.map((row) => [row.id, row as unknown as AnyRow]));
  const named = inTheLedger(data);
  return data.coverage.flatMap((row) =>
    faultsOf(row as unknown as AnyRow, row.base === null ? null : (bases.get(row.base) ?? null), named.has(row.id)),
  );
};
