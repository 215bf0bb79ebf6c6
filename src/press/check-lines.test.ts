import { expect, test } from 'vitest';
import { data as example } from '../../testing/contoh.ts';
import { data as published } from '../../testing/published.ts';
import type { Dataset } from '../data/dataset.ts';
import { workOutAll } from '../findings/checks/work-out.ts';
import { languages, type Language } from '../i18n/language.ts';
import { checkLines } from './check-lines.ts';
import { bare } from './mark.ts';
import { plain } from './sentence.ts';

const linesOf = (data: Dataset, language: Language): ReadonlyMap<string, readonly string[]> =>
  new Map(
    workOutAll(data).map((worked) => [
      worked.check.id,
      checkLines(data, worked).map((line) => bare(plain(language, line))),
    ]),
  );

const lines = linesOf(example, 'id');

// Every kind of check with the arithmetic that follows by hand from the round figures.
test.each([
  [
    'chk001',
    [
      '30,00% + 20.000 ÷ 100.000 (95.000–105.000) = 50,00% (49,04%–51,06%), cocok dengan 50,00%',
      '30,00% + 20.000 ÷ 120.000 (115.000–125.000) = 46,67% (46,00%–47,40%), bukan 50,00%',
    ],
  ],
  [
    'chk002',
    [
      '45% + 30.000 ÷ 100.000 (95.000–105.000) = 75,00% (73,07%–77,08%), bukan 62,50%',
      '45% + 30.000 ÷ 120.000 (115.000–125.000) = 70,00% (68,50%–71,59%), bukan 62,50%',
    ],
  ],
  [
    'chk003',
    [
      '45% + 60.000 ÷ 100.000 (95.000–105.000) = 105,00% (101,64%–108,66%), lebih dari 100%',
      '45% + 60.000 ÷ 120.000 (115.000–125.000) = 95,00% (92,50%–97,67%), tidak lebih dari 100%',
    ],
  ],
  [
    'chk004',
    [
      '62.500 ÷ 62,50% = 100.000 (99.992–100.008) pekerja',
      'Yang terbit: 100.000 (95.000–105.000), selisih 0: cocok',
      'Yang terbit: 120.000 (115.000–125.000), selisih 14.992: tidak cocok',
    ],
  ],
  [
    'chk005',
    [
      '20.000 ÷ (50,00% − 30,00%) = 100.000 (99.950–100.050) pekerja',
      'Yang terbit: 120.000 (115.000–125.000), selisih 14.950: tidak cocok',
      'Yang terbit: 150.000, selisih 49.950: tidak cocok',
    ],
  ],
  [
    'chk006',
    ['100% − 50.000 (49.500–50.500) ÷ 100.000 (95.000–105.000) = 50,00% (46,84%–52,86%), cocok dengan 50,00%'],
  ],
  ['chk007', ['100.000 ÷ 200.000 = 50,00%, bukan 52,00%']],
  ['chk008', ['20.000 × Rp16.800 × 12 bulan = Rp4,032 miliar, bukan Rp1,344 miliar']],
  ['chk009', ['10.000 × Rp16.800 × 12 bulan = Rp2,016 miliar, cocok dengan Rp2,016 miliar']],
  ['chk010', ['24.000 + 4.000 + 2.000 = 30.000, cocok dengan 30.000']],
  ['chk011', ['25% + 15% + 30% + 40% = 110,00% (108,00%–112,00%), bukan 100%']],
  [
    'chk012',
    [
      'Rp100 miliar + Rp950 miliar + Rp50 miliar = Rp1,1 triliun (Rp1,0895 triliun–Rp1,1105 triliun), cocok dengan Rp1,1 triliun (Rp1,05 triliun–Rp1,15 triliun)',
    ],
  ],
  [
    'chk013',
    [
      'Kabar Contoh, 31 Januari 2024: 100.000 (95.000–105.000)',
      'Harian Misal, 2 Februari 2024: 120.000 (115.000–125.000)',
    ],
  ],
  ['chk014', ['Pemerintah Kabupaten Contoh: 10 Juni 2024', 'Kabar Contoh: 12 Juni 2024']],
  ['chk015', ['Pemerintah Kabupaten Contoh, 31 Maret 2025: rencana', 'Kabar Contoh, 2 April 2025: disebut terdaftar']],
  ['chk016', ['Kabupaten Contoh, 2025, Dana Desa: Rp50 miliar', 'Kabupaten Umpama, 2025, Dana Desa: Rp50 miliar']],
  ['chk017', ['45% pada 31 Maret 2025 disebut tertinggi; 52,00% sudah terbit untuk 31 Desember 2024']],
  ['chk018', ['Rencana 60.000, lalu 30.000: kurang 30.000 (50,0% dari rencana)']],
  ['chk019', ['Rencana Rp1 triliun, lalu Rp1,2 triliun: lebih Rp200 miliar (120,0% dari rencana)']],
  ['chk020', ['Dari 45% (31 Maret 2025) menjadi 40% (30 September 2025): selisih 5,00 (4,00–6,00) poin persen']],
  ['chk021', ['Dari 380.000 (31 Desember 2023) menjadi 400.000 (31 Desember 2024): naik 20.000']],
  [
    'chk022',
    [
      'Rp1,25 triliun (Rp1,245 triliun–Rp1,255 triliun) − Rp1,2 triliun = Rp50 miliar (Rp45 miliar–Rp55 miliar), cocok dengan potongan Rp50 miliar (Rp49,5 miliar–Rp50,5 miliar)',
    ],
  ],
  ['chk023', ['Dari 40% (30 September 2025) menjadi 40% (September 2025): naik 0,00 (0,00–1,00) poin persen']],
] as const)('%s', (id, told) => expect(lines.get(id)).toEqual(told));

test.each([
  ['data', published],
  ['the made-up regency', example],
])('every check of %s is told in each language with the same digits', (_, data) => {
  const digits = (text: string) =>
    text
      .replace(/[.,]/g, '')
      .match(/\d+/g)
      ?.filter((number) => number.length > 1);
  const [first, ...others] = languages.map((language) => linesOf(data, language));
  for (const [check, told] of first!) {
    expect(told, check).not.toEqual([]);
    for (const other of others) expect(other.get(check)!.map(digits), check).toEqual(told.map(digits));
  }
});
