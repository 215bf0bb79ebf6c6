import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { tableNames, type TableName } from '../tables/tables.ts';
import { checkedDataset } from './read-dataset.ts';
import { toText } from '../../testing/mutations/damage-file.ts';
import { strictCsv } from '../../testing/mutations/strict-csv.ts';
import { ownPlaces } from '../../testing/contoh.ts';
import { parseCsv } from './parse-csv.ts';
import { BadData } from './problem.ts';

// Many rows are made and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const good = new Map(
  readdirSync('testing/cases/good').map((file) => [
    file.replace('.csv', ''),
    readFileSync(join('testing/cases/good', file)),
  ]),
);

/** `data/coverage.csv:14:rate_percent: "41,02" is not a number; write 41.02`, on one line, with nothing invisible in it. */
const LINE = /^data\/[a-z]+\.csv(:\d+)?(:[^\p{Cc}\p{Zl}\p{Zp}]+)?: [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{10,}$/u;

const isAnswered = (table: TableName, bytes: Uint8Array): void => {
  try {
    checkedDataset(
      (name) => (name === table ? bytes : good.get(name)!),
      (name) => `data/${name}.csv`,
      { ownPlaces },
    );
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
    const text = fc.string({
      unit: fc.constantFrom(
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '\r',
        ' ',
        '.',
        '-',
        '0',
        '1',
        'a',
        '=',
        '\u00A0',
        '\u2028',
        '\uFEFF',
        '\uD800',
      ),
      maxLength: 200,
    });
    fc.assert(
      fc.property(table, text, (name, rest) => isAnswered(name, Buffer.concat([header(name), Buffer.from(rest)]))),
      { numRuns: 200 },
    );
  });

  test('a good table with some bytes changed', () => {
    const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(table, changes, (name, each) => {
        const bytes = new Uint8Array(good.get(name)!);
        for (const [at, byte] of each) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        isAnswered(name, bytes);
      }),
      { numRuns: 200 },
    );
  });

  test('good tables whose cells were dealt out anew', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 })), {
          maxLength: 6,
        }),
        (name, swaps) => {
          const records = strictCsv(new TextDecoder().decode(good.get(name)), ',')!;
          for (const [row, column, otherRow, otherColumn] of swaps) {
            const [a, b] = [
              records[1 + (row % (records.length - 1))]!,
              records[1 + (otherRow % (records.length - 1))]!,
            ];
            const [i, j] = [column % a.length, otherColumn % b.length];
            [a[i], b[j]] = [b[j]!, a[i]!];
          }
          isAnswered(name, Buffer.from(toText(records)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('quotation marks are judged as a second reader judges them, and the cells are the same', () => {
  const text = fc
    .string({ unit: fc.constantFrom('"', '""', ',', '\n', 'a', 'b', ' '), minLength: 1, maxLength: 30 })
    .map((rest) => `id,place\n${rest}`);
  fc.assert(
    fc.property(text, (source) => {
      const trimmed = source.replace(/\n+$/, '');
      const records: string[][] = [];
      const faults = parseCsv(source, ['id', 'place'], (_, cells) => records.push(cells) > 0);
      const strict = strictCsv(trimmed, ',');
      expect(faults.length === 0).toBe(strict !== null);
      if (strict) expect(records).toEqual(strict);
    }),
    { numRuns: 3000 },
  );
});
