import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { rowOf } from '../data/dataset.ts';
import type { Language } from '../i18n/language.ts';
import { origin } from '../tables/table.ts';
import {
  calculated,
  countOf,
  forms,
  mention,
  monthOf,
  named,
  published,
  publishedDigits,
  publishedShort,
  quoted,
  yearOf,
} from './figure.ts';
import { count, day, name, print, rowName, percentTick, wordsIn, type Printable } from './printable.ts';
import { bare, isMarked, takeMarks } from './mark.ts';
import { plain } from './sentence.ts';

const row = rowOf(data, 'coverage', 'cov004');
const read = (language: Language, printable: Printable) => bare(print(language, printable));
const recordsOf = (text: string) => takeMarks(text).printed;

describe('a published figure is printed with the digits of its cell, and leads to it', () => {
  test('in the form of each language', () => {
    expect((['id', 'en'] as const).map((language) => read(language, published(row, 'rate_percent')))).toEqual([
      '50,00 persen',
      '50.00 percent',
    ]);
    expect(read('id', publishedShort(row, 'rate_percent'))).toBe('50,00%');
    expect(read('id', publishedDigits(row, 'rate_percent'))).toBe('50,00');
    expect(read('en', mention(row, 'date'))).toBe('10 June 2024');
    expect(read('en', monthOf(row, 'date'))).toBe('June 2024');
    expect(read('en', yearOf(row, 'date'))).toBe('2024');
  });
  test('with its row, its column and where it stands', () =>
    expect(
      recordsOf(
        print('en', published(row, 'rate_percent'), { message: 'label_published', slot: 'rate', linked: true }),
      ),
    ).toEqual([
      {
        kind: 'figure',
        language: 'en',
        message: 'label_published',
        slot: 'rate',
        linked: true,
        value: '50.00',
        rows: ['coverage:cov004'],
        column: 'rate_percent',
        printed: '50.00 percent',
      },
    ]));
  test('an empty cell publishes none', () => {
    const empty = Object.keys(row).find((column) => row[origin].cells[column] === '')!;
    expect(() => published(row, empty)).toThrow(`coverage:cov004 publishes no ${empty}`);
  });
});

test('a calculated figure records its method and every row that it comes from', () => {
  const rows = data.coverage.slice(0, 2);
  const figure = calculated(3.937, forms.tenth(3.937), rows, 'months-paid');
  expect(recordsOf(print('id', figure))).toEqual([
    {
      kind: 'calculated',
      language: 'id',
      value: 3.937,
      rows: rows.map(({ id }) => `coverage:${id}`),
      method: 'months-paid',
      printed: '3,9',
    },
  ]);
});

test('a figure whose form is a sentence keeps the records of that sentence alone', () => {
  const inner = { key: 'chart_source_more', slots: { count: count(2) } } as const;
  const figure = calculated(2, (language) => plain(language, inner), [row], 'months-paid');
  expect(print('en', figure)).toBe(plain('en', inner));
});

test('what is counted is read back to the very number, with the rows where rows are counted', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => {
      expect(recordsOf(print('id', count(value)))).toMatchObject([{ kind: 'count', value }]);
      expect(Number(read('id', count(value)).replaceAll('.', ''))).toBe(value);
    }),
  );
  expect(recordsOf(print('id', countOf([row])))).toMatchObject([{ value: 1, rows: ['coverage:cov004'] }]);
});

test('days, steps of a scale and names record what they are', () => {
  expect(recordsOf(print('id', day('2025-03')))).toMatchObject([
    { kind: 'day', value: '2025-03', printed: 'Maret 2025' },
  ]);
  expect(recordsOf(print('id', percentTick(100)))).toMatchObject([{ kind: 'tick', value: 100, printed: '100%' }]);
  expect(recordsOf(print('id', name('Rilis 2')))).toMatchObject([{ kind: 'name', printed: 'Rilis 2' }]);
  expect(recordsOf(rowName({ table: 'coverage', id: 'cov004' }))).toMatchObject([{ rows: ['coverage:cov004'] }]);
});

test('words without digits are printed as they are; a figure in words still leads to its row', () => {
  expect(print('id', name('Situs Contoh'))).toBe('Situs Contoh');
  expect(wordsIn('en', { id: 'pekerja', en: 'workers' })).toBe('workers');
  expect(recordsOf(print('en', named(row, { id: 'pekerja', en: 'workers' })))).toMatchObject([
    { kind: 'name', rows: ['coverage:cov004'], printed: 'workers' },
  ]);
});

test('a cell word for word is recorded where it has digits, whole or as the item that is shown of it', () => {
  expect(recordsOf(quoted(row, 'date'))).toEqual([
    { kind: 'cell', rows: ['coverage:cov004'], column: 'date', printed: '2024-06-10' },
  ]);
  expect(recordsOf(quoted(row, 'date', '2024'))).toMatchObject([{ kind: 'cell', printed: '2024' }]);
  expect(isMarked(quoted(row, 'basis'))).toBe(false);
  expect(bare(quoted(row, 'place'))).toBe(row.place);
  expect(quoted(row, 'no_such_column')).toBe('');
});
