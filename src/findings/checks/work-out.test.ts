import { describe, expect, test } from 'vitest';
import { bare } from '../../press/mark.ts';
import { plain, type Sentence } from '../../press/sentence.ts';
import { readDataset } from '../../data/read-dataset.ts';
import type { Language } from '../../i18n/language.ts';
import { workOutAll } from './work-out.ts';

const read = (language: Language, sentence: Sentence) => bare(plain(language, sentence));
const worked = new Map(workOutAll(readDataset('data')).map(({ check, outcome }) => [check.title_en, outcome]));
const outcome = (title: string) => {
  const found = worked.get(title);
  if (!found) throw new Error(`no check is called ${title}`);
  return { verdict: found.verdict, lines: found.lines.map((line) => read('id', line)) };
};

// The arithmetic as it was worked out by hand from the published figures.
describe('each contradiction has its arithmetic and its verdict', () => {
  test('41.02 percent and 27,214 of 136,619 are not 66.08 percent', () => {
    expect(outcome('Do 27,214 participants lift coverage from 41.02 to 66.08 percent?')).toEqual({
      verdict: 'does_not_fit',
      lines: [
        '41,02% + 27.214 ÷ 136.619 = 60,94%, bukan 66,08%',
        '41,02% + 27.214 ÷ 112.000 = 65,32%, bukan 66,08%',
        '41,02% + 27.214 ÷ 110.000 = 65,76%, bukan 66,08%',
        '41,02% + 27.214 ÷ 112.644 = 65,18%, bukan 66,08%',
      ],
    });
  });

  test('the step implies 108,595 workers, the central target 112,644', () => {
    expect(outcome('How many workers would make the rise of November 2024 right?').lines[0]).toBe(
      '27.214 ÷ (66,08% − 41,02%) = 108.595 pekerja (antara 108.552 dan 108.639 karena pembulatan)',
    );
    expect(outcome('How many workers stand behind the central target?').lines[0]).toBe(
      '70.538 ÷ 62,62% = 112.644 pekerja (antara 112.636 dan 112.654 karena pembulatan)',
    );
  });

  test('65,442 fits the time before the launch on 110 thousand, not the time after it on 136,619', () => {
    expect(outcome('65,442 without cover: counted before the launch?')).toEqual({
      verdict: 'fits',
      lines: ['100% − 65.442 ÷ 110.000 = 40,51%, cocok dengan 41,02%'],
    });
    expect(outcome('65,442 without cover: counted after the launch?')).toEqual({
      verdict: 'does_not_fit',
      lines: ['100% − 65.442 ÷ 136.619 = 52,10%, bukan 66,08%'],
    });
  });

  test('the difference of 66.08 and 52 percent cannot be decided', () => {
    expect(outcome('66.08 percent announced, then 52 percent: why do they differ?')).toEqual({
      verdict: 'undecided',
      lines: ['Dari 66,08% (6 November 2024) menjadi 52% (16 Maret 2025): selisih 14,08 poin persen'],
    });
  });

  test('64,709 fits a year of Rp13 billion, and not 52 percent', () => {
    expect(outcome('Does Rp13 billion pay for 64,709 workers for a year?')).toEqual({
      verdict: 'fits',
      lines: ['64.709 × Rp16.800 × 12 bulan = Rp13.045.334.400, cocok dengan Rp13 miliar'],
    });
    expect(outcome('Are 64,709 workers 52 percent?')).toEqual({
      verdict: 'does_not_fit',
      lines: ['64.709 ÷ 112.644 = 57,45%, bukan 52%'],
    });
  });

  test('Rp1.8 billion pays four months, not a year', () => {
    expect(outcome('Does Rp1.8 billion pay for 27,214 workers for a year?')).toEqual({
      verdict: 'does_not_fit',
      lines: ['27.214 × Rp16.800 × 12 bulan = Rp5.486.342.400, bukan Rp1,8 miliar'],
    });
    expect(outcome('Does Rp1.8 billion pay for 27,214 workers for four months?').verdict).toBe('fits');
  });

  test('49,788 more workers lead from 52 to 96.20 percent', () => {
    expect(outcome('Do 49,788 additional workers lead from 52 to 96.20 percent?')).toEqual({
      verdict: 'fits',
      lines: ['52% + 49.788 ÷ 112.644 = 96,20%, cocok dengan 96,20%'],
    });
  });

  test('the launch is 9,006 under the plan, and cannot all be additional', () => {
    expect(outcome('The plan of 2025 and what was launched').lines).toEqual([
      'Rencana 64.709, lalu 55.703: kurang 9.006 (86,1% dari rencana)',
    ]);
    expect(outcome('Can all 55,703 workers come on top of the 52 percent?')).toEqual({
      verdict: 'undecided',
      lines: [
        '52% + 55.703 ÷ 112.644 = 101,45%, lebih dari 100%',
        '52% + 55.703 ÷ 136.619 = 92,77%, tidak lebih dari 100%',
      ],
    });
  });

  test('“highest” at 52 percent stands beside Bungo’s 60.70 of another date', () => {
    expect(outcome('Is 52 percent the highest in Jambi Province?').verdict).toBe('undecided');
  });

  test('overlapping shares make 120.14 percent', () => {
    expect(outcome('Shares of mandatory spending in 2024').lines).toEqual([
      '23,90% + 21,54% + 41,11% + 33,59% = 120,14%, bukan 100%',
    ]);
  });

  test('a comparator fits to the rupiah', () => {
    expect(outcome('Comparator: Penajam Paser Utara 2025')).toEqual({
      verdict: 'fits',
      lines: ['15.000 × Rp16.800 × 12 bulan = Rp3.024.000.000, cocok dengan Rp3,024 miliar'],
    });
  });
});

test('both languages show the same digits in every line', () => {
  const digits = (text: string) =>
    text
      .replace(/[.,]/g, '')
      .match(/\d+/g)
      ?.filter((number) => number.length > 1);
  for (const { lines } of worked.values())
    for (const line of lines) expect(digits(read('en', line))).toEqual(digits(read('id', line)));
});
