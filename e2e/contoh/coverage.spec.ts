import { expect, test, type Page } from '@playwright/test';

const addresses = { id: '/cakupan/', en: '/en/coverage/' } as const;
const workers = '/cakupan/jumlah-pekerja/';
const programme = '/cakupan/program/';
const all = '/en/coverage/figures/';
const section = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`);

test('a reader sees the numbers of workers that rates are divided by, the implied ones marked as calculated', async ({
  page,
}) => {
  await page.goto(workers);
  const denominators = section(page, 'denominators');
  const drawn = await denominators.locator('svg[role=img]:visible').textContent();
  for (const words of [
    '100.000',
    '110.000',
    '120.000',
    '150.000',
    'sekitar 100 ribu pekerja',
    'BPJS, Sep 2025',
    'hitungan: 62.500 = 62,50%',
    'hitungan: dari 30,00% ke 50,00%',
  ])
    expect(drawn).toContain(words);
  await expect(denominators.locator('h2')).toContainText('110.000 pekerja dapat menjadi peserta, 30 September 2025');
  await denominators.locator('summary').first().click();
  for (const words of ['antara 99.992 dan 100.008', 'antara 99.950 dan 100.050'])
    await expect(denominators.locator('table')).toContainText(words);
  const implied = denominators.locator('a.calculated[href="/metode/#implied-base"]', { hasText: '100.000' });
  await expect(implied).toHaveCount(2);
  await expect(page.locator('main')).toContainText(
    'tanpa menjelaskan siapa yang dihitung: dari 100.000 sampai 120.000',
  );
});

test('the calculated numbers lead to their method, with its sums', async ({ page }) => {
  await page.goto('/metode/#implied-base');
  const method = page.locator('#implied-base');
  await expect(method).toContainText('62.500 dibagi 62,50 persen menghasilkan 100.000, antara 99.992 dan 100.008');
  await expect(method).toContainText(
    '20.000 dibagi selisih 50,00 persen dan 30,00 persen menghasilkan 100.000, antara 99.950 dan 100.050',
  );
});

test('a reader sees for which months nobody is known to be paid', async ({ page, request }) => {
  await page.goto(addresses.en);
  const periods = section(page, 'funded-periods');
  const drawn = await periods.locator('svg[role=img]:visible').textContent();
  for (const words of [
    'Jun 2024, ± 4 months',
    '20,000 workers, our calculation',
    '± Oct 2024–Oct 2025',
    'not known',
    'Nov 2025–Oct 2026',
    '30,000 workers, says the source',
    'this release',
  ])
    expect(drawn).toContain(words);
  await expect(periods).toContainText('The plan for 60,000 workers');
  const { rows } = (await (await request.get('/charts/funded-periods.json')).json()) as {
    rows: { mark: string; date: string; date_end: string }[];
  };
  // The release of 1 July 2026 falls into the months that are paid, so that no silence follows them.
  expect(rows.map(({ mark, date, date_end }) => [mark, date, date_end])).toEqual([
    ['calculated', '2024-06-10', '2024-10'],
    ['unpublished', '2024-10', '2025-10'],
    ['paid', '2025-11', '2026-10'],
  ]);
});

test('the plan of 2025 stands beside the launch, with its caution', async ({ page }) => {
  await page.goto(programme);
  for (const words of [
    'Per 31 Maret 2025 disebut angka 60.000 pekerja',
    '30.000',
    '50,0 persen',
    '24.000',
    '4.000',
    '2.000',
    'Sumber berselisih',
    'belum tentu menghitung kelompok yang sama',
  ])
    await expect(section(page, 'plan-and-launch')).toContainText(words);
});

test('every coverage figure and target of the place has a link to its row', async ({ page }) => {
  await page.goto(all);
  const [figures, targets] = [page.locator('main > section').first(), section(page, 'all-targets')];
  const linked = async (from: typeof figures) =>
    new Set(
      await from
        .locator('a.figure')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.replace(/^.*#/, ''))),
    );
  expect([...(await linked(figures))].sort()).toEqual([
    'cov001',
    'cov002',
    'cov003',
    'cov004',
    'cov005',
    'cov006',
    'cov007',
    'cov008',
  ]);
  expect([...(await linked(targets))].sort()).toEqual(['tgt001', 'tgt002', 'tgt003', 'tgt004']);
  await expect(figures).toContainText('50.00 percent, announced');
  await expect(figures).toContainText('50,000 vulnerable workers without cover');
});

test('old addresses of parts lead to the pages where they stand now', async ({ page }) => {
  for (const [anchor, address] of [
    ['denominators', workers],
    ['enrolment-by-fund', programme],
    ['all-figures', '/cakupan/angka/'],
    ['all-targets', '/cakupan/angka/'],
  ] as const) {
    await page.goto(`${addresses.id}#${anchor}`);
    await page
      .locator('li', { has: page.locator(`#${anchor}`) })
      .getByRole('link')
      .click();
    await expect(page).toHaveURL(address);
  }
});
