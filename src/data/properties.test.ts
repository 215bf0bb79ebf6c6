import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { metaOf } from '../tables/column.ts';
import { readCount, readDecimal } from '../tables/cell-number.ts';
import { origin, type Table } from '../tables/table.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import { checkedDataset } from './dataset.ts';
import { strictCsv } from './mutations/strict-csv.ts';
import { parseCsv } from './parse-csv.ts';
import { BadData } from './problem.ts';
import { readTable } from './read-table.ts';

// Many rows are made and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const digits = (count: number) => fc.integer({ min: 0, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));
const date = fc.tuple(fc.integer({ min: 1945, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, day, parts]) => [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].slice(0, parts).join('-'));
const words = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.stringMatching(/^[a-z ",;'<>=&\\-]{1,20}$/), fc.constantFrom('null', 'constructor', 'a "b", c;d'));
const key = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6})?$/);

/** Texts of the kind that a column holds. Some it refuses, which is for the column to say. */
const cellOf = (column: Table['columns'][string]): fc.Arbitrary<string> => {
  const { type, options, required } = metaOf(column);
  const filled: Record<string, fc.Arbitrary<string>> = {
    key,
    reference: key,
    text: words,
    option: fc.constantFrom(...Object.keys(options ?? { none: null })),
    count: fc.nat({ max: 9_000_000 }).map(String),
    decimal: fc.tuple(fc.nat({ max: 99 }), fc.option(digits(2))).map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}`)),
    date,
    address: fc.webUrl(),
  };
  const right = filled[type]!.filter((cell) => column.safeParse(cell).success);
  return required ? right : fc.oneof(fc.constant(''), right);
};

const rowOf = (table: Table) =>
  fc.record(Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, cellOf(column)]))).filter((row) => !table.needsOneOf || table.needsOneOf.some((name) => row[name] !== ''));

const dialect = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8 with its mark', 'utf-16le', 'utf-16be'),
  linesBelow: fc.nat({ max: 3 }),
});

/** A writer of CSV that shares nothing with the reader. */
const written = (records: readonly (readonly string[])[], { separator, lineEnd, quoteAll, encoding, linesBelow }: typeof dialect extends fc.Arbitrary<infer D> ? D : never): Uint8Array => {
  const cellText = (cell: string) => (quoteAll || [separator, '"', '\n', '\r'].some((each) => cell.includes(each)) ? `"${cell.replaceAll('"', '""')}"` : cell);
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
        const { rows: read, problems } = readTable(table, written([names, ...rows.map((row) => names.map((column) => row[column]!))], style), 'x.csv');
        expect(problems).toEqual([]);
        expect(read.map((row) => row[origin].cells)).toEqual(rows);
        for (const [i, row] of rows.entries()) {
          for (const [column, cell] of Object.entries(row)) {
            const value = read[i]![column];
            expect(value === null ? '' : typeof value === 'number' ? value : String(value)).toEqual(typeof value === 'number' ? Number(cell) : cell);
          }
        }
      }),
      { numRuns: 40 }
    );
  });
});

const good = new Map(readdirSync('src/data/cases/good').map((file) => [file.replace('.csv', ''), readFileSync(join('src/data/cases/good', file))]));

/** `data/coverage.csv:14:rate_percent: "41,02" is not a number; write 41.02`, on one line, with nothing invisible in it. */
const LINE = /^data\/[a-z]+\.csv(:\d+)?(:[^\p{Cc}\p{Zl}\p{Zp}]+)?: [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{10,}$/u;

const isAnswered = (table: TableName, bytes: Uint8Array): void => {
  try {
    checkedDataset((name) => (name === table ? bytes : good.get(name)!), (name) => `data/${name}.csv`);
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    expect(error.message.split('\n').filter((line) => !LINE.test(line))).toEqual([]);
  }
};

describe('whatever the bytes are, the tables are read or lines say why not', () => {
  const table = fc.constantFrom(...tableNames);
  const header = (name: TableName) => good.get(name)!.subarray(0, good.get(name)!.indexOf(10) + 1);

  test('bytes without any sense', () => {
    fc.assert(fc.property(table, fc.uint8Array({ maxLength: 400 }), isAnswered), { numRuns: 150 });
  });

  test('a right header above text of the letters that mean something in a CSV', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', ' ', '.', '-', '0', '1', 'a', '=', '\u00A0', '\u2028', '\uFEFF', '\uD800'), maxLength: 200 });
    fc.assert(fc.property(table, text, (name, rest) => isAnswered(name, Buffer.concat([header(name), Buffer.from(rest)]))), { numRuns: 200 });
  });

  test('a good table with some bytes changed', () => {
    const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, changes, (name, each) => {
        const bytes = new Uint8Array(good.get(name)!);
        for (const [at, byte] of each) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        isAnswered(name, bytes);
      }),
      { numRuns: 200 }
    );
  });

  test('good tables whose cells were dealt out anew', () => {
    fc.assert(
      fc.property(table, fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 })), { maxLength: 6 }), (name, swaps) => {
        const records = strictCsv(new TextDecoder().decode(good.get(name)), ',')!;
        for (const [row, column, otherRow, otherColumn] of swaps) {
          const [a, b] = [records[1 + (row % (records.length - 1))]!, records[1 + (otherRow % (records.length - 1))]!];
          const [i, j] = [column % a.length, otherColumn % b.length];
          [a[i], b[j]] = [b[j]!, a[i]!];
        }
        isAnswered(name, written(records, { separator: ',', lineEnd: '\n', quoteAll: false, encoding: 'utf-8', linesBelow: 1 }));
      }),
      { numRuns: 300 }
    );
  });
});

test('quotation marks are judged as a second reader judges them, and the cells are the same', () => {
  const text = fc.string({ unit: fc.constantFrom('"', '""', ',', '\n', 'a', 'b', ' '), minLength: 1, maxLength: 30 }).map((rest) => `id,place\n${rest}`);
  fc.assert(
    fc.property(text, (source) => {
      const trimmed = source.replace(/\n+$/, '');
      const { header, records, faults } = parseCsv(source, ['id', 'place']);
      const strict = strictCsv(trimmed, ',');
      expect(faults.length === 0).toBe(strict !== null);
      if (strict) expect([header!, ...records].map(({ cells }) => cells)).toEqual(strict);
    }),
    { numRuns: 3000 }
  );
});

describe('a number is exactly what its cell says', () => {
  const refuse = (message: string): never => {
    throw new RangeError(message);
  };
  const cell = fc.oneof(fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', '+', ',', 'e', ' '), maxLength: 18 }), fc.nat().map(String), fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(String));
  const accepted = (read: () => number): number | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return null;
    }
  };

  test('counts and decimals print as they were typed', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const count = accepted(() => readCount(text, refuse));
        if (count !== null) expect(String(BigInt(count))).toBe(text);
        const decimal = accepted(() => readDecimal(text, { min: -1e9, max: 1e9 }, refuse));
        if (decimal !== null) expect(decimal.toFixed(text.split('.')[1]?.length ?? 0)).toBe(text);
      }),
      { numRuns: 3000 }
    );
  });
});
