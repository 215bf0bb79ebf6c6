import { expect, test, type Page } from '@playwright/test';
import { homes } from '../pages.ts';

const text = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();
const chart = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`);
const drawn = (page: Page, id: string) => chart(page, id).locator('svg[role=img]:visible').textContent();

test('a citizen reads the last published rate, what it means and how old it is', async ({ page }) => {
  await page.goto(homes.id);
  expect(await text(page, '.big')).toBe('40 dari 100');
  await expect(page.locator('.ten')).toHaveAttribute('aria-label', '4 dari 10 pekerja');
  // Whole months from 30 September 2025 to the newest release, 1 July 2026.
  expect(await text(page, 'main')).toContain(
    'Angka terakhir yang kami temukan, dari BPJS Ketenagakerjaan Cabang Contoh: 30 September 2025, 9 bulan sebelum rilis data ini.',
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
});

test('the same in English, reached by the language switch', async ({ page }) => {
  await page.goto(homes.id);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await text(page, '.big')).toBe('40 in 100');
  await expect(page.locator('.ten')).toHaveAttribute('aria-label', '4 in 10 workers');
});

test('a made-up place says so', async ({ page }) => {
  await page.goto(homes.id);
  await expect(page.locator('body')).toContainText('Kabupaten Contoh tidak ada.');
  await page.goto(homes.en);
  await expect(page.locator('body')).toContainText('There is no Contoh Regency.');
});

test('coverage progress shows every rate, the targets and the silence', async ({ page }) => {
  await page.goto('/cakupan/');
  const words = await drawn(page, 'coverage-progress');
  for (const each of [
    '30',
    '30,00',
    '50,00',
    '10 Juni 2024, diumumkan',
    '45',
    '40 persen',
    'Target 2025, pemerintah pusat',
    '62,50',
    'Target 2027, pemerintah daerah',
    '80',
    'Sesudah 30 September 2025, 9 bulan',
    'Tidak kami temukan angka baru',
  ])
    expect(words).toContain(each);
  const table = chart(page, 'coverage-progress').getByRole('table', { includeHidden: true });
  await expect(table.locator('tr', { hasText: 'sejak 30 September 2025' })).toContainText('tidak kami temukan');
});

/**
 * Six in ten workers farm: of 1,200,000 workers of the province half do, and nobody of the 200,000 in its capital. Informal are 80
 * percent of farmers and 40 percent of the others, as 60 percent of all are. Two figures of the province say who lacks cover, as
 * `sectors.spec.ts` works out: 0.6 × 1.0833 beside 0.4 × 0.9167 is 63.9 percent, 0.6 × 0.70 beside 0.4 × 0.50 is 67.7, and 65.8 midway.
 * Trade is two fifths of the others, manufacturing one fifth: 13.7 and 6.8 percent.
 */
test('uncovered by sector says that it is an estimate, and shows its range beside what is published', async ({
  page,
}) => {
  await page.goto('/sektor/');
  const section = chart(page, 'uncovered-by-sector');
  await expect(section.locator('h2')).toHaveText('Perkiraan: 5–8 dari 10 yang belum terlindungi di pertanian');
  const words = await drawn(page, 'uncovered-by-sector');
  for (const each of [
    'sedikitnya 5',
    'mungkin sampai 8',
    '66%, mungkin 50–82%',
    '14%, mungkin 0–33%',
    '7%, mungkin 0–17%',
    '50.000',
    '4.000',
  ])
    expect(words).toContain(each);
  // Five are sure, three possible, two work in other sectors.
  await expect(section.locator('svg[role=img] path:has(title)')).toHaveCount(10);
  await section.locator('summary').first().click();
  await expect(section.locator('tbody tr').first()).toContainText('50,0 persen sampai 82,4 persen, tengah 65,8 persen');
});

test('contribution funding tells months that are stated, calculated and planned apart', async ({ page }) => {
  await page.goto('/anggaran/');
  const words = await drawn(page, 'contribution-funding');
  for (const each of [
    'Rp1,344 miliar',
    'cukup untuk sekitar 4 bulan, hitungan kami',
    'Rencana Mar 2025 (sumber',
    'sedikitnya Rp10,08 miliar',
    'sekitar 10 bulan',
    // 28,000 workers without the 2,000 wage earners, Rp16,800, 12 months: Rp5,644,800,000.
    'sekitar Rp5,6 miliar, hitungan kami',
    'dibayar Nov 2025–Okt 2026, menurut sumber',
  ])
    expect(words).toContain(each);
  await expect(chart(page, 'contribution-funding')).toContainText('Tidak termasuk 2.000 penerima upah');
});

test('a figure leads to its row, which stands out and names its source', async ({ page }) => {
  await page.goto(homes.id);
  await page.locator('.big a').click();
  await expect(page).toHaveURL(/\/data\/coverage\/1\/#cov007$/);
  const row = page.locator('#cov007');
  await expect(row).toBeInViewport();
  await expect(row).toContainText('40 persen');
  const background = (locator: typeof row) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(row)).not.toBe(await background(page.locator('#cov006')));
  await expect(row).toContainText('BPJS Ketenagakerjaan Cabang Contoh');
  await expect(row.getByRole('link', { name: 'Paparan cakupan Kabupaten Contoh' })).toHaveAttribute('href', /^https:/);
});

test('the rate stands beside what was promised, and what came of it is not claimed', async ({ page }) => {
  await page.goto(homes.id);
  // The rate of 30 September 2025 is set against the targets due next after it.
  const bar = page.locator('.promise');
  await expect(bar).toHaveAttribute('aria-label', /^40%, September 2025; target 2025; 62,50% /);
  await expect(page.locator('main')).toContainText('Tercapai? Hasil akhir 2025 tidak kami temukan.');
});

test('three large links lead to what a reader can do', async ({ page }) => {
  for (const [name, address] of [
    ['Apakah saya terlindungi?', /\/hak-pekerja\//],
    [/^Rp16\.800 sebulan/, /\/hak-pekerja\//],
    ['Minta angka ke pemerintah', /\/belum-terbit\//],
  ] as const) {
    await page.goto(homes.id);
    await page.getByRole('list', { name: 'Yang bisa Anda lakukan' }).getByRole('link', { name }).click();
    await expect(page).toHaveURL(address);
  }
});

test('the finding of an estimate leads to its method', async ({ page }) => {
  await page.goto('/sektor/');
  const found = page.locator('h2#uncovered-by-sector a[href="/metode/#sector-estimate"]');
  await expect(found).toHaveText(['5', '8']);
});
