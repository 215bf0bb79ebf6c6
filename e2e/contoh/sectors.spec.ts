import { expect, test, type Page } from '@playwright/test';

const addresses = { id: '/sektor/', en: '/en/sectors/' } as const;
const rowTexts = async (page: Page, id: string) =>
  (await page.locator(`table[aria-labelledby="${id}"] tbody tr`).allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );

test('people are counted only against the number that was stated, rounded, with its doubt', async ({ page }) => {
  await page.goto(addresses.id);
  const main = page.locator('main');
  // 65.8 percent of 50,000, and 50.0 to 82.4 percent; the rest of each.
  await expect(main).toContainText(
    'Bila bagian itu diterapkan pada 50.000 pekerja rentan yang disebut belum terlindungi (Juni 2024): sekitar 33.000 orang di pertanian, kehutanan, dan perikanan, antara 25.000 dan 41.000. Di luar itu sekitar 17.000, antara 9.000 dan 25.000',
  );
  await expect(main).toContainText('tidak menjelaskan apakah 20.000 orang yang didaftarkan sudah dikurangkan');
  await expect(page.getByRole('link', { name: '33.000' })).toHaveAttribute('href', '/metode/#sector-estimate');
});

/**
 * A cell is a ÷ (a + b). Of farmers 0.8 are informal, of others 0.4, and with a share s of farmers, a = s × (0.8 × i + 0.2 × f) and
 * b = (1 − s) × (0.4 × i + 0.6 × f), where i of the informal and f of the formal are without cover: 1 and 0; 0.825 and 0.2; 0.8 and 0.4;
 * 1 and 1. So farmers count 0.80, 0.70, 0.72 and 1, others 0.40, 0.45, 0.56 and 1. Of the province itself: 70 percent of those without
 * cover informal, 0.7 ÷ 0.6 and 0.3 ÷ 0.4, farmers 1.0833, others 0.9167; and 70 percent of formal, 40 of all workers covered,
 * (0.6 − 0.4 × 0.3) ÷ 0.6 = 0.8 and 0.3, farmers 0.70, others 0.50.
 */
test('the grid holds all scenarios', async ({ page }) => {
  await page.goto('/en/sectors/method/');
  expect(await rowTexts(page, 'method_sector_grid')).toEqual([
    'only informal workers lack cover 66.7 75.0 82.4',
    '70 percent of those without cover informal (Misal Province, June 2024) 54.2 63.9 73.4',
    '70.00 percent of formal and 40.00 percent of all workers covered (Misal Province, 31 December 2024) 58.3 67.7 76.6',
    'as in Seberang Province 60.9 70.0 78.4',
    'as in Seandainya Regency 56.3 65.9 75.0',
    'everyone has the same chance 50.0 60.0 70.0',
  ]);
});

test('the figures that went in lead to their rows', async ({ page }) => {
  await page.goto('/sektor/angka/');
  const rows = page.locator('table[aria-labelledby=sectors_inputs] tbody tr');
  await expect(rows).toHaveCount(15);
  for (const [words, row] of [
    ['50,00 persen', 'emp002'],
    ['60,00 persen', 'emp001'],
    ['1.200.000', 'wfc008'],
    ['17,50 persen', 'cov018'],
  ] as const)
    await expect(rows.getByRole('link', { name: words, exact: true }).first()).toHaveAttribute(
      'href',
      new RegExp(`#${row}$`),
    );
});

test('assumptions stand in the order of their weight', async ({ page }) => {
  await page.goto('/sektor/anggapan/');
  const items = (await page.locator('main ol li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  // The row and the column of the central reading; informal work among farmers, and so among others, of another year; farmers in the
  // capital; what a spoken 70 may stand for.
  expect(items[0]).toContain('Antara 56,3 persen dan 75,0 persen: 18,7 poin');
  expect(items[1]).toContain('Antara 60,0 persen dan 75,0 persen: 15,0 poin');
  expect(items[2]).toContain('Dengan angka 2021, 90,00 persen, angka tengah menjadi 68,6 persen: 2,8 poin');
  expect(items.slice(3, 5).join(' ')).toContain('angka tengah menjadi 64,0 persen: 1,9 poin');
  expect(items.slice(3, 5).join(' ')).toContain(
    '65 persen sampai 75 persen; angka tengah lalu berada antara 64,9 persen dan 66,8 persen: 1,9 poin',
  );
  expect(items.join(' ')).toContain('30.000');
});

test('rounds of the survey are kept apart, and what was not found is said', async ({ page }) => {
  await page.goto('/sektor/angkatan-kerja/');
  expect(await rowTexts(page, 'sectors_labour_place')).toEqual([
    'Survei Agustus',
    'Agustus 2022 tumbuh 2,00 persen dalam setahun tidak kami temukan tidak kami temukan',
    'Agustus 2023 150.000 70,00 persen 5,00 persen',
  ]);
  expect((await rowTexts(page, 'sectors_informality')).map((row) => row.replace('tidak kami temukan', '–'))).toEqual([
    'Survei Agustus',
    'Agustus 2024 60,00 persen informal –',
    'Survei Februari',
    'Februari 2023 38,00 persen formal –',
    'Bulan survei tidak disebut',
    '2021 – 90,00 persen informal',
    '2022 – 80,00 persen informal Dari salinan tabel BPS; perlu dicocokkan.',
  ]);
});
