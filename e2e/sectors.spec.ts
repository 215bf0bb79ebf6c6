import { expect, test, type Page } from '@playwright/test';

const addresses = { id: '/sektor/', en: '/en/sectors/' } as const;
const rowTexts = async (page: Page, name: string) =>
  (await page.getByRole('table', { name }).locator('tbody tr').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );

test('people are counted only against the number that was stated, rounded, with its doubt', async ({ page }) => {
  await page.goto(addresses.id);
  const main = page.locator('main');
  await expect(main).toContainText(
    'Bila bagian itu diterapkan pada 65.442 pekerja rentan yang disebut belum terlindungi (November 2024): sekitar 39.000 orang di pertanian, kehutanan, dan perikanan, antara 28.000 dan 46.000',
  );
  await expect(main).toContainText('tidak dijelaskan apakah sebelum atau sesudah 27.214 orang didaftarkan');
  await expect(page.getByRole('link', { name: '39.000' })).toHaveAttribute('href', '/metode/#sector-estimate');
});

test('the grid holds all scenarios, on this page and on the methods page', async ({ page }) => {
  for (const address of [addresses.en, '/en/methods/']) {
    await page.goto(address);
    const rows = await rowTexts(page, 'Agriculture’s share of the workers without cover, in percent');
    expect(rows).toEqual([
      'Jambi Province: 43.36 percent 57.9 52.6 47.3 43.4',
      'the province without its capital: 50 percent 64.3 59.2 54.0 50.0',
      'Muara Enim Regency: 57.1 percent 70.5 65.9 60.9 57.1',
    ]);
  }
});

test('the figures that went in lead to their rows', async ({ page }) => {
  await page.goto(addresses.id);
  const rows = page.getByRole('table', { name: 'Angka yang dipakai' }).locator('tbody tr');
  await expect(rows).toHaveCount(12);
  for (const [words, row] of [
    ['43,36 persen', 'emp029'],
    ['76,50 persen', 'emp017'],
    ['42,73 persen', 'emp028'],
    ['1.746.840', 'wfc042'],
  ] as const) {
    await expect(rows.getByRole('link', { name: words, exact: true })).toHaveAttribute('href', new RegExp(`#${row}$`));
  }
});

test('assumptions stand in the order of their weight', async ({ page }) => {
  await page.goto(addresses.id);
  const items = (await page.locator('main ol li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  expect(items[0]).toContain('Antara 50,0 persen dan 64,3 persen: 14,3 poin');
  expect(items[1]).toContain('Antara 52,6 persen dan 65,9 persen: 13,3 poin');
  expect(items[2]).toContain('Dengan angka 2021, 80,93 persen');
  expect(items.join(' ')).toContain('55.703');
});

test('wage earners can be the larger group without cover', async ({ page }) => {
  await page.goto(addresses.id);
  await expect(page.locator('main')).toContainText(
    'Di Kota Pangkalpinang (Mei 2025), 22.724 penerima upah (karyawan) belum terlindungi',
  );
});

test('rounds of the survey are kept apart, and what was not found is said', async ({ page }) => {
  await page.goto(addresses.id);
  expect(await rowTexts(page, 'Angkatan kerja kabupaten')).toEqual([
    'Survei Agustus',
    'Agustus 2021 137.204 64,86 persen 5,52 persen',
    'Agustus 2022 tumbuh 4,92 persen dalam setahun 66,74 persen 5,22 persen',
    'Bulan survei tidak disebut',
    '2019 134.967 tidak kami temukan tidak kami temukan',
    '2020 141.752 tidak kami temukan tidak kami temukan',
    '2023 tidak kami temukan tidak kami temukan 5,09 persen',
  ]);
  const informality = await rowTexts(page, 'Kerja informal di provinsi');
  const february = informality.indexOf('Survei Februari');
  expect(informality.slice(0, february).join(' ')).not.toContain('Februari');
  expect(informality[february + 1]).toContain('Februari 2019 57,59 persen informal');
});
