import { expect, test } from '@playwright/test';
import { printedIn, type Printed } from '../audit/printed.ts';
import { sum } from './honest-rows.ts';
import { documentOf, tableRecords } from './honest-site.ts';

/** What stands in a line: its words with a letter for each number (N, P for percent, R for rupiah, D for a date), and the numbers. */
const skeletonOf = (line: string): { skeleton: string; numbers: readonly Printed[] } => {
  const numbers = printedIn('id', line);
  const skeleton = numbers.reduceRight(
    (text, { kind, start, end }) =>
      text.slice(0, start) + { number: 'N', percent: 'P', rupiah: 'R', date: 'D' }[kind] + text.slice(end),
    line,
  );
  return { skeleton, numbers };
};

type Arithmetic = (...numbers: number[]) => readonly [printed: number, expected: number][];
const FITS = '(?:cocok dengan|bukan)';

/** How each form of line is worked out again from the numbers that it prints. */
const forms: readonly (readonly [RegExp, Arithmetic])[] = [
  [
    new RegExp(`^P \\+ N ÷ N = P, (?:${FITS}|(?:tidak )?lebih dari) P$`),
    (rate, added, base, result) => [[result!, rate! + (100 * added!) / base!]],
  ],
  [
    new RegExp(`^P − N ÷ N = P, ${FITS} P$`),
    (whole, count, base, result) => [[result!, whole! - (100 * count!) / base!]],
  ],
  [new RegExp(`^N ÷ N = P, ${FITS} P$`), (count, base, result) => [[result!, (100 * count!) / base!]]],
  [
    /^N ÷ \(P − P\) = N pekerja \(antara N dan N karena pembulatan\)$/,
    (added, after, before, base, low, high) => [
      [base!, Math.floor((100 * added!) / (after! - before!) + 1e-9)],
      [low!, (100 * added!) / (after! - before! + 0.01)],
      [high!, (100 * added!) / (after! - before! - 0.01)],
    ],
  ],
  [
    /^N ÷ P = N pekerja \(antara N dan N karena pembulatan\)$/,
    (count, rate, base, low, high) => [
      [base!, Math.floor((100 * count!) / rate! + 1e-9)],
      [low!, (100 * count!) / (rate! + 0.005)],
      [high!, (100 * count!) / (rate! - 0.005)],
    ],
  ],
  [
    new RegExp(`^N × R × N bulan = R, ${FITS} R$`),
    (workers, contribution, months, cost) => [[cost!, workers! * contribution! * months!]],
  ],
  [new RegExp(`^([NRP])(?: \\+ \\1)+ = \\1, ${FITS} \\1$`), (...all) => [[all.at(-2)!, sum(all.slice(0, -2))]]],
  [
    /^Rencana ([NR]), lalu \1: (?:kurang|lebih) \1 \(P dari rencana\)$/,
    (plan, result, difference, share) => [
      [difference!, Math.abs(plan! - result!)],
      [share!, (100 * result!) / plan!],
    ],
  ],
  [
    /^Dari P \(D\) menjadi P \(D\): selisih N poin persen$/,
    (before, after, difference) => [[difference!, Math.abs(after! - before!)]],
  ],
  [
    /^Dari N \(D\) menjadi N \(D\): (?:turun|naik) N$/,
    (before, after, difference) => [[difference!, Math.abs(after! - before!)]],
  ],
];

const stepOf = (numbers: readonly Printed[], value: number) => numbers.find((each) => each.value === value)!.step;
const checkRows = new Map(tableRecords('checks').map((row) => [row.id!, row]));

test.describe('each line of the ledger is worked out again from the numbers it prints', () => {
  for (const article of documentOf('cek-angka/index.html').querySelectorAll('article[id]')) {
    test(article.id, () => {
      const tolerance = Number(checkRows.get(article.id)!.tolerance);
      const lines = [...article.querySelectorAll('ul.sums li')].map((item) =>
        item.textContent!.replace(/\s+/g, ' ').trim(),
      );
      expect(lines).not.toEqual([]);
      let interval: readonly number[] = [];
      const fits: boolean[] = [];
      for (const line of lines) {
        const { skeleton, numbers } = skeletonOf(line);
        const values = numbers.filter(({ kind }) => kind !== 'date').map(({ value }) => Number(value));
        const form = forms.find(([pattern]) => pattern.test(skeleton));
        if (form) {
          for (const [printed, expected] of form[1](...values))
            expect(Math.abs(printed - expected), `${line}: ${printed} for ${expected}`).toBeLessThanOrEqual(
              stepOf(numbers, printed) / 2 + 1e-6,
            );
          if (skeleton.includes('antara')) interval = values.slice(-2);
          if (/cocok dengan|bukan/.test(line)) {
            const [reached, stated] = values.slice(-2) as [number, number];
            const distance =
              checkRows.get(article.id)!.kind === 'cost'
                ? (100 * Math.abs(reached - stated)) / stated
                : Math.abs(reached - stated);
            fits.push(distance <= tolerance + 1e-9);
            expect(line.includes('cocok dengan'), `${line}, tolerance ${tolerance}`).toBe(fits.at(-1));
          }
        } else if (/^Yang terbit: N, selisih N: (tidak )?cocok$/.test(skeleton)) {
          const [base, gap] = values as [number, number];
          const [low, high] = interval as [number, number];
          expect(gap, line).toBe(Math.max(low - base, base - high, 0));
          fits.push(gap <= tolerance);
          expect(!line.includes('tidak cocok'), line).toBe(fits.at(-1));
        } else {
          // Statements side by side, and rates of two days, hold nothing that is worked out.
          expect(line, 'a form of arithmetic that this test does not know').not.toMatch(
            /[=÷×]|selisih|kurang|turun|naik/,
          );
        }
      }
      const verdict = article.querySelector('.verdict')!.className.replace('verdict ', '');
      if (fits.length > 0) expect(verdict).toBe(fits.some(Boolean) ? 'fits' : 'does_not_fit');
    });
  }
});
