import { tableNames, tables } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

const SIZES: Readonly<Record<string, number>> = {
  ribu: 3,
  thousand: 3,
  juta: 6,
  million: 6,
  miliar: 9,
  milyar: 9,
  billion: 9,
  triliun: 12,
  trillion: 12,
};

/** Digits with points and commas between them, and the word for their size; not those inside a name such as B2SA. */
const NUMBER = new RegExp(String.raw`(?<![\p{L}\d])\d+(?:[.,]\d+)*(?: ?(${Object.keys(SIZES).join('|')})\b)?`, 'giu');

/** A number in one form whatever language it was written in: `2,7 juta`, `2.7 million` and `2.700.000` are 2700000. */
const valueOf = (written: string, decimal: ',' | '.', size = 0): string => {
  const [whole, part = ''] = written.replaceAll(decimal === ',' ? '.' : ',', '').split(decimal) as [string, string?];
  const digits = `${whole}${part.padEnd(size, '0').slice(0, size)}`.replace(/^0+(?=\d)/, '');
  const rest = part.slice(size).replace(/0+$/, '');
  return rest === '' ? digits : `${digits}.${rest}`;
};

interface WrittenNumber {
  readonly written: string;
  /** In its own language, and as a quotation in the other one writes it. */
  readonly values: readonly string[];
}

const numbersIn = (text: string, decimal: ',' | '.'): WrittenNumber[] =>
  [...text.matchAll(NUMBER)].map(([written, word]) => {
    const size = word ? SIZES[word.toLowerCase()] : 0;
    const digits = /^[\d.,]+/.exec(written)![0];
    return { written, values: [valueOf(digits, decimal, size), valueOf(digits, decimal === ',' ? '.' : ',', size)] };
  });

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
