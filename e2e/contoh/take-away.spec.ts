import { expect, test } from '@playwright/test';
import { homes } from '../pages.ts';
import { readSpreadsheet } from '../read-spreadsheet.ts';

test('a journalist finds sentence, citations and embed line under the first chart', async ({ page }) => {
  await page.goto(homes.id);
  const section = page.locator('section[aria-labelledby=coverage-progress]');
  await section.getByRole('link', { name: 'Bagikan' }).click();
  await expect(page).toHaveURL(/\/cakupan\/#take-coverage-progress$/);
  await expect(section.locator('.copy').first()).toBeVisible();
  for (const words of [
    '40 persen pekerja, per 30 September 2025. Sampai 1 Juli 2026 kami tidak menemukan angka yang lebih baru. Sumber: BPJS Ketenagakerjaan Cabang Contoh',
    '“Paparan cakupan Kabupaten Contoh”. 1 Oktober 2025. https://',
    '<iframe src="https://contoh-terlindungi.example/embed/coverage-progress/"',
  ])
    await expect(section).toContainText(words);
});

test('the spreadsheet of a table holds numbers as numbers and days as days', async ({ request }) => {
  const [sheet] = readSpreadsheet(await (await request.get('/data/coverage.xlsx')).body());
  const [header, ...rows] = sheet!.rows;
  expect(rows).toHaveLength(23);
  const row = rows.find(([id]) => id === 'cov004')!;
  const cell = (name: string) => row[header!.indexOf(name)];
  expect(cell('rate_percent')).toBe(50);
  expect(cell('date')).toBe('2024-06-10');
  expect(cell('date_last')).toEqual({ day: '2024-06-10' });
  expect(cell('stage')).toBe('announced');
});
