import { expect, test } from 'vitest';
import { data } from '../../../testing/contoh.ts';
import type { Language } from '../../i18n/language.ts';
import { bare } from '../../press/mark.ts';
import { plain, type Sentence } from '../../press/sentence.ts';
import { workOutAll } from './work-out.ts';

const read = (language: Language, sentence: Sentence) => bare(plain(language, sentence));
const worked = workOutAll(data);

// Every kind of check with the arithmetic and the verdict that follow by hand from the round figures.
test.each([
  [
    'chk001',
    'fits',
    ['30,00% + 20.000 ÷ 100.000 = 50,00%, cocok dengan 50,00%', '30,00% + 20.000 ÷ 120.000 = 46,67%, bukan 50,00%'],
  ],
  [
    'chk002',
    'does_not_fit',
    ['45% + 30.000 ÷ 100.000 = 75,00%, bukan 62,50%', '45% + 30.000 ÷ 120.000 = 70,00%, bukan 62,50%'],
  ],
  [
    'chk003',
    'undecided',
    ['45% + 60.000 ÷ 100.000 = 105,00%, lebih dari 100%', '45% + 60.000 ÷ 120.000 = 95,00%, tidak lebih dari 100%'],
  ],
  [
    'chk004',
    'fits',
    [
      '62.500 ÷ 62,50% = 100.000 pekerja (antara 99.992 dan 100.008 karena pembulatan)',
      'Yang terbit: 100.000, selisih 0: cocok',
      'Yang terbit: 120.000, selisih 19.992: tidak cocok',
    ],
  ],
  [
    'chk005',
    'does_not_fit',
    [
      '20.000 ÷ (50,00% − 30,00%) = 100.000 pekerja (antara 99.950 dan 100.050 karena pembulatan)',
      'Yang terbit: 120.000, selisih 19.950: tidak cocok',
      'Yang terbit: 150.000, selisih 49.950: tidak cocok',
    ],
  ],
  ['chk006', 'fits', ['100% − 50.000 ÷ 100.000 = 50,00%, cocok dengan 50,00%']],
  ['chk007', 'does_not_fit', ['100.000 ÷ 200.000 = 50,00%, bukan 52,00%']],
  ['chk008', 'does_not_fit', ['20.000 × Rp16.800 × 12 bulan = Rp4.032.000.000, bukan Rp1,344 miliar']],
  ['chk009', 'fits', ['10.000 × Rp16.800 × 12 bulan = Rp2.016.000.000, cocok dengan Rp2,016 miliar']],
  ['chk010', 'fits', ['24.000 + 4.000 + 2.000 = 30.000, cocok dengan 30.000']],
  ['chk011', 'does_not_fit', ['25% + 15% + 30% + 40% = 110,00%, bukan 100%']],
  ['chk012', 'fits', ['Rp100 miliar + Rp950 miliar + Rp50 miliar = Rp1,1 triliun, cocok dengan Rp1,1 triliun']],
  ['chk013', 'does_not_fit', ['Kabar Contoh, 31 Januari 2024: 100.000', 'Harian Misal, 2 Februari 2024: 120.000']],
  ['chk014', 'does_not_fit', ['Pemerintah Kabupaten Contoh: 10 Juni 2024', 'Kabar Contoh: 12 Juni 2024']],
  [
    'chk015',
    'does_not_fit',
    ['Pemerintah Kabupaten Contoh, 31 Maret 2025: rencana', 'Kabar Contoh, 2 April 2025: disebut terdaftar'],
  ],
  [
    'chk016',
    'undecided',
    ['Kabupaten Contoh, 2025, Dana Desa: Rp50 miliar', 'Kabupaten Umpama, 2025, Dana Desa: Rp50 miliar'],
  ],
  ['chk017', 'undecided', ['45% pada 31 Maret 2025 disebut tertinggi; 52,00% sudah terbit untuk 31 Desember 2024']],
  ['chk018', 'does_not_fit', ['Rencana 60.000, lalu 30.000: kurang 30.000 (50,0% dari rencana)']],
  ['chk019', 'does_not_fit', ['Rencana Rp1 triliun, lalu Rp1,2 triliun: lebih Rp200 miliar (120,0% dari rencana)']],
  ['chk020', 'undecided', ['Dari 45% (31 Maret 2025) menjadi 40% (30 September 2025): selisih 5,00 poin persen']],
  ['chk021', 'fits', ['Dari 380.000 (31 Desember 2023) menjadi 400.000 (31 Desember 2024): naik 20.000']],
] as const)('%s %s', (id, verdict, lines) => {
  const { outcome } = worked.find(({ check }) => check.id === id)!;
  expect({ verdict: outcome.verdict, lines: outcome.lines.map((line) => read('id', line)) }).toEqual({
    verdict,
    lines,
  });
});

test('no check of the made-up regency goes without a known answer', () => {
  expect(worked).toHaveLength(21);
});

test('both languages show the same digits in every line', () => {
  const digits = (text: string) =>
    text
      .replace(/[.,]/g, '')
      .match(/\d+/g)
      ?.filter((number) => number.length > 1);
  for (const { outcome } of worked)
    for (const line of outcome.lines) expect(digits(read('en', line))).toEqual(digits(read('id', line)));
});
