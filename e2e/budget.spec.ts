import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';

const addresses = { id: '/anggaran/', en: '/en/budget/' } as const;
const wholeBudget = { id: '/anggaran/apbd/', en: '/en/budget/apbd/' } as const;

const table = (page: Page, name: string) => page.getByRole('table', { name });
const rowTexts = async (page: Page, name: string) =>
  (await table(page, name).locator('tbody tr').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
const drawn = (page: Page, id: string) =>
  page.locator(`section[aria-labelledby=${id}] svg[role=img]:visible`).textContent();

test('the workers of October 2025 are told apart by the funds that pay, and the plan is not filled', async ({
  page,
}) => {
  await page.goto(addresses.id);
  for (const words of [
    '51.608',
    '3.548',
    '547',
    '27.214',
    '64.709',
    'sumber dana: DBH Sawit',
    'sumber dana tidak disebut',
  ])
    expect(await drawn(page, 'enrolment-by-fund')).toContain(words);
  await expect(page.locator('section[aria-labelledby=enrolment-by-fund]')).toContainText(
    '547 orang adalah penerima upah',
  );
});

test('cost per worker: what is published, what follows, and that amounts at least stay so', async ({ page }) => {
  await page.goto(addresses.id);
  const rows = await rowTexts(page, 'Uang dan pekerja tiap program, dan biaya untuk tiap pekerja');
  expect(rows).toHaveLength(10);
  expect(rows[0]).toContain('Kabupaten Sarolangun, 2024 Rp1,8 miliar 27.214 Rp66.142 Rp5.512 3,9 bulan');
  expect(rows[1]).toContain('sedikitnya Rp13 miliar 64.709 sedikitnya Rp200.899');
  expect(rows[1]).toContain('sumber berselisih');
  expect(rows[2]).toContain('Provinsi Jambi, 2022 Rp15,4 miliar 76.016 Rp202.589 Rp16.882 12,1 bulan');
  expect(rows.find((row) => row.includes('Penajam'))).toContain('Rp3,024 miliar 15.000 Rp201.600 Rp16.800 12 bulan');
});

test('covering the rest: every amount is marked as calculated, the published number is not', async ({ page }) => {
  await page.goto(addresses.en);
  const name = 'Cost of covering the workers without cover, by the total of workers used';
  const rows = await rowTexts(page, name);
  expect(rows[0]).toBe(
    '110,000 workers, stated 13 October 2024 52,800 Rp887 million Rp5.3 billion Rp10.6 billion spoken, rounded',
  );
  expect(rows[1]).toContain('53,760 Rp903 million Rp5.4 billion Rp10.8 billion');
  expect(rows[2]).toContain('65,577 Rp1.1 billion Rp6.6 billion Rp13.2 billion');
  expect(rows[3]).toContain('54,069 Rp908 million Rp5.5 billion Rp10.9 billion');
  expect(rows[4]).toContain('65,442 Rp1.1 billion Rp6.6 billion Rp13.2 billion');
  const money = table(page, name).locator('td a', { hasText: 'Rp' });
  await expect(money).toHaveCount(15);
  for (const link of await money.all()) {
    await expect(link).toHaveClass(/\bc\b/);
    await expect(link).toHaveAttribute('href', '/en/methods/#cost-of-covering');
  }
  await expect(table(page, name).getByRole('link', { name: '65,442' })).toHaveAttribute(
    'href',
    /\/en\/data\/coverage\/1\/#cov015$/,
  );
});

test('relief does not touch what a budget pays', async ({ page }) => {
  await page.goto(addresses.id);
  await expect(
    page.getByRole('heading', { name: 'Iuran yang dibayar APBD tidak mendapat keringanan: tetap Rp16.800' }),
  ).toBeVisible();
  const main = page.locator('main');
  await expect(main).toContainText(
    'PP 50/2025 memberi keringanan iuran 50 persen kepada pekerja mandiri yang membayar sendiri; iurannya menjadi Rp8.400 sebulan',
  );
  await expect(main).toContainText('tidak berlaku bila iuran dibayar APBN atau APBD');
});

test('stages of a budget are bars of their own, and figures that must not be used are absent', async ({
  page,
  request,
}) => {
  await page.goto(wholeBudget.id);
  const text = (await drawn(page, 'budget-by-stage'))!;
  for (const words of [
    'Rp1,409 triliun',
    'Rp1,276 triliun',
    'Rp1,457 triliun',
    'Rp1,339 triliun',
    'min. Rp1,34 triliun',
    'kami tidak menemukan angkanya',
  ])
    expect(text).toContain(words);
  for (const words of ['424', '79,3']) expect(text).not.toContain(words);
  const { data } = Papa.parse<Record<string, string>>(
    (await (await request.get('/charts/budget-by-stage.csv')).text()).trim(),
    { header: true },
  );
  expect(data.filter((row) => row.fiscal_year === '2025').map((row) => [row.stage, row.amount_idr])).toEqual([
    ['estimate', '1423000000000'],
    ['apbd', '1457000000000'],
    ['apbd_adjusted', '1339000000000'],
  ]);
  expect(data.find((row) => row.fiscal_year === '2026')).toMatchObject({ mark: 'unpublished', amount_idr: '' });
  for (const id of ['bud036', 'bud073']) expect(data.map((row) => row.row)).not.toContain(id);
});

test('shares of spending overlap, and it is said', async ({ page }) => {
  await page.goto(wholeBudget.id);
  const section = page.locator('section[aria-labelledby=spending-shares]');
  await expect(section.locator('h2')).toContainText('tumpang tindih');
  for (const words of ['41,11 persen', '33,59 persen', '23,90 persen', '21,54 persen'])
    expect(await drawn(page, 'spending-shares')).toContain(words);
});

test('what is unpublished about money leads to its rows and to the page that tells how to ask', async ({ page }) => {
  await page.goto(addresses.id);
  for (const id of ['gap019', 'gap020', 'gap021', 'gap022'])
    await expect(page.locator(`main a[href="/data/gaps/1/#${id}"]`)).toHaveCount(1);
  await page.locator('main').getByRole('link', { name: 'Semua yang belum terbit, dan cara memintanya' }).click();
  await expect(page).toHaveURL(/\/belum-terbit\/$/);
});
