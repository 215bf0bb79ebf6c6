import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';

const addresses = { id: '/anggaran/', en: '/en/budget/' } as const;
const cost = { id: '/anggaran/biaya/', en: '/en/budget/cost/' } as const;
const wholeBudget = { id: '/anggaran/apbd/', en: '/en/budget/apbd/' } as const;

const table = (page: Page, id: string) => page.locator(`table[aria-labelledby="${id}"]`);
const rowTexts = async (page: Page, id: string) =>
  (await table(page, id).locator('tbody tr').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
const drawn = (page: Page, id: string) =>
  page.locator(`section[aria-labelledby=${id}] svg[role=img]:visible`).textContent();

test('the workers of a launch are told apart by the funds that pay, and the plan is not filled', async ({ page }) => {
  await page.goto('/cakupan/program/');
  for (const words of [
    '20.000',
    'APBD Perubahan',
    '60.000',
    'sumber dana tidak disebut',
    '26.000',
    '4.000',
    'dana zakat',
  ])
    expect(await drawn(page, 'enrolment-by-fund')).toContain(words);
  const section = page.locator('section[aria-labelledby=enrolment-by-fund]');
  // Of the launch of 2025, 24,000 and 2,000.
  await expect(section.locator('h2')).toContainText('26.000');
  await expect(section).toContainText('2.000 orang adalah penerima upah');
});

test('cost per worker: what is published, what follows, and that amounts at least stay so', async ({ page }) => {
  await page.goto('/anggaran/per-pekerja/');
  const rows = await rowTexts(page, 'budget_cost_table');
  expect(rows).toHaveLength(3);
  // Rp1,344,000,000 for 20,000 workers; Rp10,080,000,000 for 60,000; Rp2,016,000,000 for 10,000; Rp16,800 a month.
  expect(rows[0]).toContain('Kabupaten Contoh, 2024 Rp1,344 miliar 20.000 Rp67.200 Rp5.600 4 bulan');
  expect(rows[1]).toContain(
    'sedikitnya Rp10,08 miliar 60.000 sedikitnya Rp168.000 sedikitnya Rp14.000 sekitar 10 bulan atau lebih',
  );
  expect(rows[1]).toContain('sumber berselisih');
  expect(rows[2]).toContain('Kabupaten Umpama, 2025 Rp2,016 miliar 10.000 Rp201.600 Rp16.800 12 bulan');
});

test('covering the rest: every amount is marked as calculated, the published number is not', async ({ page }) => {
  await page.goto(cost.en);
  const rows = await rowTexts(page, 'budget_cover_table');
  // 60 percent of the 110,000 workers of the newest count are without cover; each costs Rp16,800 a month.
  expect(rows[0]).toContain(
    '110,000 workers who can take part, as BPJS counts them, 30 September 2025 66,000 Rp1.1 billion Rp6.7 billion Rp13.3 billion',
  );
  // What was stated before it is no longer calculated with.
  expect(rows).toHaveLength(1);
  const money = table(page, 'budget_cover_table').locator('td a', { hasText: 'Rp' });
  await expect(money).toHaveCount(3);
  for (const link of await money.all()) {
    await expect(link).toHaveClass(/\bcalculated\b/);
    await expect(link).toHaveAttribute('href', '/en/methods/#cost-of-covering');
  }
  await expect(table(page, 'budget_cover_table').getByRole('link', { name: '110,000' })).toHaveAttribute(
    'href',
    '/en/data/workforce/1/#wfc003',
  );
});

test('relief does not touch what a budget pays', async ({ page }) => {
  await page.goto(cost.id);
  await expect(
    page.getByRole('heading', { name: 'Iuran yang dibayar APBD tidak mendapat keringanan: tetap Rp16.800' }),
  ).toBeVisible();
  const main = page.locator('main');
  await expect(main).toContainText(
    'PP 50/2025 memberi keringanan iuran 50 persen kepada pekerja mandiri yang membayar sendiri; iurannya menjadi Rp8.400 sebulan',
  );
  await expect(main).toContainText('tidak berlaku bila iuran dibayar APBN atau APBD');
});

test('a year of the budget shows its first and its last figure, and one without a figure says so', async ({
  page,
  request,
}) => {
  await page.goto(wholeBudget.id);
  const text = await drawn(page, 'budget-by-stage');
  for (const words of ['Rp1 triliun', 'Rp1,2 triliun', 'Rp1,15 triliun', 'Rp1,25 triliun', 'tidak kami temukan'])
    expect(text).toContain(words);
  const { data } = Papa.parse<Record<string, string>>(
    (await (await request.get('/charts/budget-by-stage.csv')).text()).trim(),
    { header: true },
  );
  // Without the revenue, the shares and the village fund of the table.
  expect(data.map((row) => [row.fiscal_year, row.stage, row.amount_idr])).toEqual([
    ['2024', 'rapbd', '1000000000000'],
    ['2024', 'apbd', '1000000000000'],
    ['2024', 'apbd_p', '1200000000000'],
    ['2025', 'kua_ppas', '1150000000000'],
    ['2025', 'apbd', '1250000000000'],
    ['2026', '', ''],
  ]);
});

test('shares of spending stand in a list, and no share is called missing while one has a name of its own', async ({
  page,
}) => {
  await page.goto(wholeBudget.id);
  const section = page.locator('section[aria-labelledby=spending-shares]');
  for (const words of ['40 persen', '30 persen', '25 persen', '15 persen', 'jangan dijumlahkan'])
    await expect(section).toContainText(words);
  await expect(section).not.toContainText('tidak kami temukan');
});

test('what is unpublished about money leads to its row and to the page that tells how to ask', async ({ page }) => {
  await page.goto(addresses.id);
  await expect(page.locator('main a[href="/data/gaps/1/#gap006"]')).toHaveCount(1);
  await page.locator('main').getByRole('link', { name: 'Semua yang belum diumumkan, dan cara memintanya' }).click();
  await expect(page).toHaveURL(/\/belum-terbit\/$/);
});
