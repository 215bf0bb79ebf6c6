import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { metaOf, Refusal } from '../tables/column.ts';
import { origin, type Table } from '../tables/table.ts';
import { tableNames, tables } from '../tables/tables.ts';
import { readTable } from './read-table.ts';

// Many rows are made and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));
const date = fc
  .tuple(
    fc.integer({ min: 1945, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].slice(0, parts).join('-'),
  );
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.stringMatching(/^[a-z ",;'<>=&\\-]{1,20}$/),
  fc.constantFrom('null', 'constructor', 'a "b", c;d'),
);
const key = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6})?$/);
/** Texts of the forms that some columns ask for. */
const locators = fc.nat({ max: 300 }).map((page) => `page ${page + 1}`);
const copies = fc
  .tuple(fc.integer({ min: 2000, max: 2025 }), fc.webUrl())
  .map(([year, url]) => `https://web.archive.org/web/${year}0316080000/${url}`);

const isRead = ({ read }: Table['columns'][string], cell: string): boolean => {
  try {
    read(cell);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
};

/** Texts of the kind that a column holds. Some it refuses, which is for the column to say. */
const cellOf = (column: Table['columns'][string]): fc.Arbitrary<string> => {
  const { type, options, empty } = metaOf(column);
  const filled: Record<string, fc.Arbitrary<string>> = {
    key,
    reference: key,
    text: fc.oneof(words, locators),
    option: fc.constantFrom(...Object.keys(options ?? { none: null })),
    count: fc.nat({ max: 9_000_000 }).map(String),
    decimal: fc
      .tuple(fc.nat({ max: 99 }), fc.option(digits(2)))
      .map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}`)),
    date,
    address: fc.oneof(fc.webUrl(), copies),
  };
  const right = filled[type]!.filter((cell) => isRead(column, cell));
  return empty === null ? right : fc.oneof(fc.constant(''), right);
};

const rowOf = (table: Table) =>
  fc
    .record(Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, cellOf(column)])))
    .filter((row) => !table.needsOneOf || table.needsOneOf.some((name) => row[name] !== ''));

const dialect = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8 with its mark', 'utf-16le', 'utf-16be'),
  linesBelow: fc.nat({ max: 3 }),
});

/** A writer of CSV that shares nothing with the reader. */
const written = (
  records: readonly (readonly string[])[],
  { separator, lineEnd, quoteAll, encoding, linesBelow }: typeof dialect extends fc.Arbitrary<infer D> ? D : never,
): Uint8Array => {
  const cellText = (cell: string) =>
    quoteAll || [separator, '"', '\n', '\r'].some((each) => cell.includes(each))
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const text = records.map((record) => record.map(cellText).join(separator)).join(lineEnd) + lineEnd.repeat(linesBelow);
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8 with its mark') return Buffer.from(`\uFEFF${text}`);
  const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16le' ? wide : wide.swap16();
};

describe.each(tableNames)('%s', (name) => {
  const table = tables[name] as Table;
  const columns = Object.keys(table.columns);

  test('rows that are right are read back as they were written, in every dialect and order of columns', () => {
    const order = fc.shuffledSubarray(columns, { minLength: columns.length });
    fc.assert(
      fc.property(fc.array(rowOf(table), { minLength: 1, maxLength: 3 }), order, dialect, (rows, names, style) => {
        const { rows: read, problems } = readTable(
          table,
          written([names, ...rows.map((row) => names.map((column) => row[column]!))], style),
          'x.csv',
        );
        expect(problems).toEqual([]);
        expect(read.map((row) => row[origin].cells)).toEqual(rows);
        for (const [i, row] of rows.entries()) {
          for (const [column, cell] of Object.entries(row)) {
            const value = read[i]![column];
            expect(value === null ? '' : typeof value === 'number' ? value : String(value)).toEqual(
              typeof value === 'number' ? Number(cell) : cell,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
