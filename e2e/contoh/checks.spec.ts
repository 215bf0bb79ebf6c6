import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';

const ledgers = { id: '/cek-angka/', en: '/en/checks/' } as const;

/** The checks of the made-up regency: their verdicts are written by hand beside their explanations. */
const checks = Papa.parse<{ verdict: string }>(readFileSync('examples/contoh/data/checks.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const written = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;

/** One line of each kind of check that works something out, from the figures that its row names. */
const lines = [
  '30,00% + 20.000 ÷ 100.000 (95.000–105.000) = 50,00% (49,04%–51,06%), cocok dengan 50,00%',
  '45% + 30.000 ÷ 120.000 (115.000–125.000) = 70,00% (68,50%–71,59%), bukan 62,50%',
  '45% + 60.000 ÷ 100.000 (95.000–105.000) = 105,00% (101,64%–108,66%), lebih dari 100%',
  '45% + 60.000 ÷ 120.000 (115.000–125.000) = 95,00% (92,50%–97,67%), tidak lebih dari 100%',
  '62.500 ÷ 62,50% = 100.000 (99.992–100.008) pekerja',
  'Yang terbit: 120.000 (115.000–125.000), selisih 14.992: tidak cocok',
  '20.000 ÷ (50,00% − 30,00%) = 100.000 (99.950–100.050) pekerja',
  '100% − 50.000 (49.500–50.500) ÷ 100.000 (95.000–105.000) = 50,00% (46,84%–52,86%), cocok dengan 50,00%',
  '100.000 ÷ 200.000 = 50,00%, bukan 52,00%',
  '20.000 × Rp16.800 × 12 bulan = Rp4,032 miliar, bukan Rp1,344 miliar',
  '24.000 + 4.000 + 2.000 = 30.000, cocok dengan 30.000',
  '25% + 15% + 30% + 40% = 110,00% (108,00%–112,00%), bukan 100%',
  'Rp100 miliar + Rp950 miliar + Rp50 miliar = Rp1,1 triliun (Rp1,0895 triliun–Rp1,1105 triliun), cocok dengan Rp1,1 triliun (Rp1,05 triliun–Rp1,15 triliun)',
  '45% pada 31 Maret 2025 disebut tertinggi; 52,00% sudah terbit untuk 31 Desember 2024',
  'Rencana 60.000, lalu 30.000: kurang 30.000 (50,0% dari rencana)',
  'Dari 45% (31 Maret 2025) menjadi 40% (30 September 2025): selisih 5,00 (4,00–6,00) poin persen',
  'Dari 380.000 (31 Desember 2023) menjadi 400.000 (31 Desember 2024): naik 20.000',
];

test('the ledger prints each sum so that a reader can redo it', async ({ page }) => {
  await page.goto(ledgers.id);
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const line of lines) expect(text).toContain(line);
});

test('the verdicts are counted, for all figures on the page and for those of the place on the front page', async ({
  page,
}) => {
  await page.goto(ledgers.en);
  const verdicts = await page.locator('article .verdict').allInnerTexts();
  const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
  const [wrong, undecided, right] = [written('does_not_fit'), written('undecided'), written('fits')];
  expect([count('does not fit'), count('cannot be decided'), count('fits')]).toEqual([wrong, undecided, right]);
  await expect(page.locator('main')).toContainText(
    `${wrong} checks found figures that do not fit, ${undecided} cannot be decided, ${right} fit`,
  );
  // Three are about other places: chk007 does not fit, chk009 and chk021 do.
  await page.goto('/');
  await expect(page.locator('main')).toContainText(
    `${checks.length - 3} kali: ${wrong - 1} kali tidak cocok, ${undecided} kali tidak dapat diputuskan`,
  );
});

test('hypotheses are called that', async ({ page }) => {
  await page.goto(ledgers.en);
  await expect(page.locator('#chk016')).toContainText('Possible reasons (our hypotheses): It may be chance');
  await expect(page.locator('#chk001')).not.toContainText('hypotheses');
});

test('a figure in a sum leads to its row, a calculated one to its method', async ({ page }) => {
  await page.goto(ledgers.id);
  await page.locator('#chk001').getByRole('link', { name: '120.000' }).click();
  await expect(page).toHaveURL(/\/data\/workforce\/1\/#wfc002$/);
  await expect(page.locator('article:target')).toContainText('120.000');
  await page.goto(ledgers.id);
  await page.locator('#chk001').getByRole('link', { name: '46,67%' }).click();
  await expect(page).toHaveURL(/\/metode\/#check-arithmetic$/);
});
