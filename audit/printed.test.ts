import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatMonth } from '../src/i18n/dates.ts';
import { languages, type Language } from '../src/i18n/language.ts';
import { formatNumber, formatPercent, formatRupiah, formatTenth } from '../src/i18n/numbers.ts';
import { isRoundingOf, printedIn, readPrinted } from './printed.ts';

const language = fc.constantFrom(...languages);
const said = (of: Language, text: string) => printedIn(of, text).map(({ kind, value }) => `${kind} ${value}`);

describe('the reader knows what each language prints', () => {
  test.each([
    [
      'id',
      'Rp1,8 miliar untuk 27.214 pekerja, 41,02 persen, 43–71%',
      ['rupiah 1800000000', 'number 27214', 'percent 41.02', 'number 43', 'percent 71'],
    ],
    [
      'en',
      'Rp1.8 billion for 27,214 workers, 41.02 percent, 43–71%',
      ['rupiah 1800000000', 'number 27214', 'percent 41.02', 'number 43', 'percent 71'],
    ],
    [
      'id',
      'sejak 16 Maret 2025 sampai Agu 2026, rilis 2026-11-22',
      ['date 2025-03-16', 'date 2026-08', 'date 2026-11-22'],
    ],
    ['en', 'from 16 March 2025 to Sept 2026', ['date 2025-03-16', 'date 2026-09']],
    ['id', '110 ribu atau 1,409 triliun', ['number 110000', 'number 1409000000000']],
    ['id', 'UU 14/2008, cov001, kabar18.com', ['number 14', 'number 2008']],
    ['id', '31 Februari 2025', ['date no such day']],
  ] as const)('%s: %s', (of, text, expected) => expect(said(of, text)).toEqual(expected));

  test.each([
    ['id', '1.80.000'],
    ['id', '41.02'],
    ['en', '1,2,345'],
    ['id', '27.214 '],
    ['id', ''],
    ['en', '16 Maret 2025'],
  ] as const)('%s: "%s" is no number', (of, text) => expect(readPrinted(of, text)).toBeNull());
});

describe('what is printed is read back', () => {
  test('numbers with up to three decimals, to the digit', () => {
    fc.assert(
      fc.property(
        language,
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.integer({ min: 0, max: 3 }),
        (of, digits, decimals) => {
          const value = Number(`${digits}e-${decimals}`);
          expect(readPrinted(of, formatNumber(of, value, decimals))).toMatchObject({ kind: 'number', value, decimals });
          expect(readPrinted(of, formatPercent(of, value, decimals))).toMatchObject({
            kind: 'percent',
            value,
            decimals,
          });
        },
      ),
    );
  });

  test('rupiah, whole to the last digit and rounded to the last printed one', () => {
    fc.assert(
      fc.property(
        language,
        fc.integer({ min: 0, max: 9 * 10 ** 14 }),
        fc.integer({ min: 0, max: 2 }),
        (of, amount, decimals) => {
          expect(readPrinted(of, formatRupiah(of, amount))).toMatchObject({ kind: 'rupiah', value: amount });
          expect(isRoundingOf(readPrinted(of, formatRupiah(of, amount, decimals))!, amount)).toBe(true);
        },
      ),
    );
  });

  test('numbers to a tenth', () => {
    fc.assert(
      fc.property(
        language,
        fc.oneof(
          fc.double({ min: 0, max: 1e6, noNaN: true }),
          fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
        ),
        (of, value) => {
          const printed = readPrinted(of, formatTenth(of, value))!;
          expect(isRoundingOf(printed, value)).toBe(true);
          expect(printed.decimals === 0 || !Number.isInteger(printed.value)).toBe(true);
        },
      ),
    );
  });

  test('days, months and years of three centuries', () => {
    fc.assert(
      fc.property(
        language,
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (of, date) => {
          const iso = date.toISOString().slice(0, 10);
          expect(readPrinted(of, formatDate(of, iso))?.value).toBe(iso);
          expect(readPrinted(of, formatDate(of, iso.slice(0, 7)))?.value).toBe(iso.slice(0, 7));
          expect(readPrinted(of, formatMonth(of, iso))?.value).toBe(iso.slice(0, 7));
          expect(formatDate(of, iso.slice(0, 4))).toBe(iso.slice(0, 4));
        },
      ),
    );
  });

  test('a figure off by one unit of its last digit is no rounding of the value', () => {
    fc.assert(
      fc.property(
        language,
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(-1, 1),
        (of, digits, decimals, off) => {
          const printed = readPrinted(of, formatNumber(of, Number(`${digits + off}e-${decimals}`), decimals))!;
          expect(isRoundingOf(printed, Number(`${digits}e-${decimals}`))).toBe(false);
        },
      ),
    );
  });

  test('numbers of one language are not taken for those of the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (value) => {
        expect(readPrinted('en', formatNumber('id', value))?.value).not.toBe(value);
        expect(readPrinted('id', formatNumber('en', value))?.value).not.toBe(value);
      }),
    );
  });
});
