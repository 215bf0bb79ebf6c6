import { tableNames, tables } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import { numbersIn, type WrittenNumber } from '../written-numbers.ts';
import type { Objection, Rule } from './rule.ts';

/** The first number that the other language does not have. */
const lacking = (numbers: readonly WrittenNumber[], others: readonly WrittenNumber[]): string | undefined => {
  const there = new Set(others.flatMap(({ values }) => values));
  return numbers.find(({ values }) => !values.some((value) => there.has(value)))?.written;
};

const pairsOf = Object.fromEntries(
  tableNames.map((name) => [
    name,
    Object.keys(tables[name].columns).flatMap((column) => {
      const english = column.replace(/_id$/, '_en');
      return english !== column && english in tables[name].columns ? [[column, english] as const] : [];
    }),
  ]),
);

const faultOf = (row: AnyRow, indonesian: string, english: string): Objection[] => {
  const [a, b] = [row[indonesian], row[english]];
  if (typeof a !== 'string' || typeof b !== 'string') return [];
  const [first, second] = [numbersIn(a, ','), numbersIn(b, '.')];
  const [onlyFirst, onlySecond] = [lacking(first, second), lacking(second, first)];
  const tell = (column: string, message: string) => [{ row, column, message }];
  if (onlyFirst !== undefined && onlySecond !== undefined)
    return tell(english, `has ${onlySecond} where ${indonesian} has ${onlyFirst}; correct one of them`);
  const advice = 'write the same numbers in both languages, in digits';
  if (onlyFirst !== undefined) return tell(english, `lacks ${onlyFirst}, which ${indonesian} has; ${advice}`);
  if (onlySecond !== undefined) return tell(indonesian, `lacks ${onlySecond}, which ${english} has; ${advice}`);
  return [];
};

/** A number that only one language has, or has otherwise, is a slip in one of them: each reader believes their own. */
export const languagesTellTheSameNumbers: Rule = (data) =>
  tableNames.flatMap((name) =>
    (data[name] as unknown as readonly AnyRow[]).flatMap((row) =>
      pairsOf[name]!.flatMap(([indonesian, english]) => faultOf(row, indonesian, english)),
    ),
  );
