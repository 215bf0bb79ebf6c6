import { expect, test, type Page } from '@playwright/test';
import { frontPageCharts, homes } from './pages.ts';

const text = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();

test('a citizen reads the last published rate, what it means and how old it is', async ({ page }) => {
  await page.goto(homes.id);
  expect(await text(page, 'h1')).toBe(
    'Pekerja Kabupaten Sarolangun yang disebut peserta BPJS Ketenagakerjaan, angka terakhir yang terbit',
  );
  expect(await text(page, '.big')).toBe('52 persen');
  const main = await text(page, 'main');
  expect(main).toContain('sekitar 5 dari 10 pekerja');
  expect(main).toContain('16 Maret 2025');
  expect(main).toContain('berumur 20 bulan');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
});

test('the same in English, reached by the language switch', async ({ page }) => {
  await page.goto(homes.id);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await text(page, '.big')).toBe('52 percent');
  expect(await text(page, 'main')).toContain('about 5 in 10 workers');
});

test('each chart has its finding, measure, picture in words, source, limits, table and files', async ({ page }) => {
  for (const home of Object.values(homes)) {
    await page.goto(home);
    for (const id of frontPageCharts) {
      const chart = page.locator(`section[aria-labelledby="${id}"]`);
      await expect(chart.locator('h2')).toHaveAttribute('id', id);
      expect((await chart.locator('svg[role=img]:visible').getAttribute('aria-label'))!.length).toBeGreaterThan(80);
      await expect(chart.locator('figcaption')).toContainText(home === '/' ? 'Sumber' : 'Source');
      await expect(chart.locator('figcaption a')).not.toHaveCount(0);
      await chart.locator('summary').first().click();
      await expect(chart.locator('table')).toBeVisible();
      await expect(chart.locator(`a[href="/charts/${id}.csv"]`)).toBeVisible();
      await expect(chart.locator(`a[href="/charts/${id}.json"]`)).toBeVisible();
    }
  }
});

test('coverage progress shows every rate, the targets, the periods paid and the silence', async ({ page }) => {
  await page.goto(homes.id);
  const drawn = (await page.locator('section[aria-labelledby=coverage-progress] svg[role=img]:visible').textContent())!;
  for (const words of [
    '43 (lisan)',
    '40 (lisan)',
    '41,02',
    '66,08 diumumkan',
    '52 persen',
    'target 2024: 65',
    'target 2025: 100',
    'target 2025: 96,20',
    'target 2025: 62,62',
    'Tidak kami temukan',
    'Sep 2025–Agu 2026',
    'sekitar 3,9 bulan',
  ]) {
    expect(drawn).toContain(words);
  }
});

test('uncovered by sector says that it is an estimate, and shows its range beside what is published', async ({
  page,
}) => {
  await page.goto(homes.id);
  const section = page.locator('section[aria-labelledby=uncovered-by-sector]');
  await expect(section.locator('h2')).toContainText('Perkiraan kami');
  await expect(section).toContainText('bukan data BPS atau BPJS');
  const drawn = await section.locator('svg[role=img]:visible').innerHTML();
  for (const words of ['43–71%', '0–29%', '0–10%', '2–42%', '65.442', '3.548']) expect(drawn).toContain(words);
  await section.locator('summary').first().click();
  await expect(section.locator('tbody tr').first()).toContainText('43,4 persen sampai 70,5 persen, tengah 59,2 persen');
});

test('contribution funding tells published, at least and calculated money apart', async ({ page }) => {
  await page.goto(homes.id);
  const section = page.locator('section[aria-labelledby=contribution-funding]');
  const drawn = await section.locator('svg[role=img]:visible').innerHTML();
  for (const words of [
    'Rp1,8 miliar',
    'min. Rp13 miliar',
    '± Rp11,1 miliar',
    'sekitar 3,9 bulan',
    'sekitar 12 bulan',
    'Rp1,3',
    'min. Rp9,7',
  ])
    expect(drawn).toContain(words);
  await expect(section).toContainText('Tidak termasuk 547 penerima upah');
});

test('a figure leads to its row, which stands out and names its source', async ({ page }) => {
  await page.goto(homes.id);
  await page.locator('.big a').click();
  await expect(page).toHaveURL(/\/data\/coverage\/1\/#cov016$/);
  const row = page.locator('#cov016');
  await expect(row).toBeInViewport();
  await expect(row).toContainText('52 persen');
  const plainRow = page.locator('#cov015');
  const background = (locator: typeof row) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(row)).not.toBe(await background(plainRow));
  await row.getByRole('link', { name: 'Pemerintah Kabupaten Sarolangun' }).click();
  await expect(page.locator('article:target')).toContainText('sarolangunkab.go.id');
});

test('a finding of a chart that is told among the answers leads to its method, like in its title', async ({ page }) => {
  await page.goto(homes.id);
  const method = '/metode/#sector-estimate';
  const told = await page.locator(`.brief a[href="${method}"]`).innerText();
  expect(told).toMatch(/\d/);
  await expect(page.locator(`h2#uncovered-by-sector a[href="${method}"]`)).toHaveText(told);
});
