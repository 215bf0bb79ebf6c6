import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { workOutAll } from '../findings/checks/work-out.ts';
import { languages, type Language } from '../i18n/language.ts';
import { checkLines } from './check-lines.ts';
import { bare } from './mark.ts';
import { plain } from './sentence.ts';

const linesOf = (folder: string, language: Language): ReadonlyMap<string, readonly string[]> => {
  const data = readDataset(folder);
  return new Map(
    workOutAll(data).map((worked) => [
      worked.check.id,
      checkLines(data, worked).map((line) => bare(plain(language, line))),
    ]),
  );
};

const lines = linesOf('examples/contoh/data', 'en');

test.each([
  ['a number of workers that was published', 'chk001', '30.00% + 20,000 ÷ 100,000 = 50.00%, which fits 50.00%'],
  [
    'a limit of what was worked out',
    'chk004',
    '62,500 ÷ 62.50% = 100,000 workers (between 99,992 and 100,008 because of rounding)',
  ],
  [
    'what the check itself sets',
    'chk009',
    '10,000 × Rp16,800 × 12 months = Rp2.016 billion, which fits Rp2.016 billion',
  ],
  ['several rows in one place', 'chk010', '24,000 + 4,000 + 2,000 = 30,000, which fits 30,000'],
  ['shares without a whole', 'chk011', '25% + 15% + 30% + 40% = 110.00%, not 100%'],
  ['who says so, and when', 'chk013', 'Kabar Contoh, 31 January 2024: 100,000'],
  ['a day', 'chk014', 'Pemerintah Kabupaten Contoh: 10 June 2024'],
  ['a choice in its words', 'chk015', 'Pemerintah Kabupaten Contoh, 31 March 2025: planned'],
  ['the place and the item of a row', 'chk016', 'Contoh Regency, 2025, village fund: Rp50 billion'],
  [
    'the dates of two rows',
    'chk020',
    'From 45% (31 March 2025) to 40% (30 September 2025): 5.00 percentage points apart',
  ],
])('%s stands in a sentence', (_, check, sentence) => expect(lines.get(check)![0]).toBe(sentence));

test.each(['data', 'examples/contoh/data'])(
  'every check of %s is told in each language with the same digits',
  (folder) => {
    const digits = (text: string) =>
      text
        .replace(/[.,]/g, '')
        .match(/\d+/g)
        ?.filter((number) => number.length > 1);
    const [first, ...others] = languages.map((language) => linesOf(folder, language));
    for (const [check, told] of first!) {
      expect(told, check).not.toEqual([]);
      for (const other of others) expect(other.get(check)!.map(digits), check).toEqual(told.map(digits));
    }
  },
);
