import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatMonth } from './dates.ts';
import { inTen } from '../press/in-ten.ts';
import { bare } from '../press/mark.ts';
import { plain } from '../press/sentence.ts';
import { formatNumber, formatPercent, formatRupiah, formatTenth } from './numbers.ts';
import { formatPlace } from './places.ts';

describe('numbers stand in each language’s own form', () => {
  test.each([
    [formatPercent('id', 41.02, 2), '41,02 persen'],
    [formatPercent('en', 41.02, 2), '41.02 percent'],
    [formatPercent('id', 96.2, 2), '96,20 persen'],
    [formatNumber('id', 136_619), '136.619'],
    [formatNumber('en', 136_619), '136,619'],
    [formatRupiah('id', 1_800_000_000), 'Rp1,8 miliar'],
    [formatRupiah('en', 1_800_000_000), 'Rp1.8 billion'],
    [formatRupiah('id', 13_000_000_000), 'Rp13 miliar'],
    [formatRupiah('id', 1_409_000_000_000), 'Rp1,409 triliun'],
    [formatRupiah('id', 1_276_050_516_753), 'Rp1.276.050.516.753'],
    [formatRupiah('id', 16_800), 'Rp16.800'],
    [formatRupiah('en', 16_800), 'Rp16,800'],
    [formatRupiah('id', 11_119_449_600, 1), 'Rp11,1 miliar'],
    [formatTenth('id', 3.937), '3,9'],
    [formatTenth('id', 11.958), '12'],
  ])('%s', (shown, expected) => expect(shown).toBe(expected));
});

test('rupiah without rounding can be read back to the very amount', () => {
  const scales = { juta: 1e6, miliar: 1e9, triliun: 1e12 } as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (amount) => {
      const [, digits, scale] = /^Rp([\d.,]+)(?: (\w+))?$/.exec(formatRupiah('id', amount))!;
      const value =
        Number(digits!.replaceAll('.', '').replace(',', '.')) * (scale ? scales[scale as keyof typeof scales] : 1);
      expect(Math.round(value)).toBe(amount);
    }),
  );
});

describe('dates stand in each language’s own form, no sharper than they are', () => {
  test.each([
    [formatDate('id', '2025-03-16'), '16 Maret 2025'],
    [formatDate('en', '2025-03-16'), '16 March 2025'],
    [formatDate('id', '2025-03'), 'Maret 2025'],
    [formatDate('id', '2025'), '2025'],
    [formatMonth('id', '2026-08-31'), 'Agu 2026'],
  ])('%s', (shown, expected) => expect(shown).toBe(expected));
});

describe('a percentage in words keeps its meaning', () => {
  test.each([
    [0, 'tidak seorang pun dari 10 pekerja'],
    [0.4, 'kurang dari 1 dari 10 pekerja'],
    [41.02, 'sekitar 4 dari 10 pekerja'],
    [50, '5 dari 10 pekerja'],
    [52, 'sekitar 5 dari 10 pekerja'],
    [66.08, 'sekitar 7 dari 10 pekerja'],
    [96.2, 'lebih dari 9 dari 10 pekerja'],
    [100, 'semua pekerja'],
  ])('%s percent', (percent, words) => expect(bare(plain('id', inTen(percent)))).toBe(words));

  test('only 0 is none, only 100 is all, and what is said is within half a tenth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        const words = bare(plain('en', inTen(percent)));
        expect(words === 'all workers').toBe(percent === 100);
        expect(words.startsWith('none')).toBe(percent === 0);
        const said = /^(?:about )?(\d+) in 10/.exec(words)?.[1];
        if (said) expect(Math.abs(Number(said) * 10 - percent)).toBeLessThanOrEqual(5);
      }),
    );
  });

  test.each([-1, 101, NaN])('%s is no percentage', (percent) =>
    expect(() => bare(plain('id', inTen(percent)))).toThrow(RangeError),
  );
});

test('places have an English form', () => {
  expect(
    ['Kabupaten Bungo', 'Kota Jambi', 'Provinsi Jambi', 'Indonesia'].map((place) => formatPlace('en', place)),
  ).toEqual(['Bungo Regency', 'Jambi City', 'Jambi Province', 'Indonesia']);
});
