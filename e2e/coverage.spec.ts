import { expect, test } from '@playwright/test';

const pages = { id: '/cakupan/', en: '/en/coverage/' } as const;

test('a reader sees the numbers of workers that rates are divided by, the implied ones marked as calculated', async ({
  page,
}) => {
  await page.goto(pages.id);
  const section = page.locator('section[aria-labelledby=denominators]');
  const drawn = (await section.locator('svg[role=img]:visible').textContent())!;
  for (const words of [
    '110.000',
    '112.000',
    '136.619',
    '134.967',
    '137.204',
    '141.752',
    '± 108.595',
    '± 112.644',
    'antara 108.552 dan 108.639',
    'antara 112.636 dan 112.654',
  ]) {
    expect(drawn).toContain(words);
  }
  await expect(section.locator('h2')).toContainText('110.000 sampai 136.619');
  await section.locator('summary').first().click();
  await expect(section.locator('a.c', { hasText: '108.595' })).toHaveAttribute('href', '/metode/#implied-base');
  const main = page.locator('main');
  await expect(main).toContainText(
    '52 persen dari 110.000 pekerja adalah 57.200 orang, tetapi dari 136.619 pekerja 71.042 orang',
  );
  await expect(main).toContainText('Kemungkinan 136.619 adalah orang bekerja');
});

test('the calculated numbers lead to their method, with its sums', async ({ page }) => {
  await page.goto('/metode/#implied-base');
  await expect(page.locator('#implied-base')).toContainText(
    '70.538 dibagi 62,62 persen menghasilkan 112.644, antara 112.636 dan 112.654',
  );
  await expect(page.locator('#implied-base')).toContainText(
    '27.214 dibagi selisih 66,08 persen dan 41,02 persen menghasilkan 108.595',
  );
});

test('a reader sees for which months nobody is known to be paid', async ({ page, request }) => {
  await page.goto(pages.en);
  const section = page.locator('section[aria-labelledby=funded-periods]');
  await expect(section.locator('h2')).toContainText('After August 2026 we found no word');
  const drawn = (await section.locator('svg[role=img]:visible').textContent())!;
  for (const words of [
    '27,214 workers, launched 6 November 2024',
    '± 3.9 months',
    '55,703 workers, launched 28 October 2025',
    '12 months',
    'Not known whose contributions are paid',
  ]) {
    expect(drawn).toContain(words);
  }
  await expect(section).toContainText('The plan for 64,709 workers');
  const { rows } = (await (await request.get('/charts/funded-periods.json')).json()) as {
    rows: { mark: string; date: string; date_end: string }[];
  };
  expect(rows.map(({ mark }) => mark)).toEqual(['calculated', 'unpublished', 'paid', 'unpublished']);
  expect(rows.at(-2)).toMatchObject({ date: '2025-09-01', date_end: '2026-08-31' });
  expect(rows.at(-1)).toMatchObject({ date: '2026-09-01', date_end: '2026-11-22' });
});

test('the plan of 2025 stands beside the launch, with its caution', async ({ page }) => {
  await page.goto(pages.id);
  const section = page.locator('section[aria-labelledby=plan-and-launch]');
  for (const words of [
    '64.709',
    '55.703',
    '86,1 persen',
    '9.006',
    '51.608',
    '3.548',
    '547',
    'Sumber berselisih',
    'belum tentu menghitung kelompok yang sama',
  ]) {
    await expect(section).toContainText(words);
  }
});

test('every coverage figure and target of the place has a link to its row', async ({ page }) => {
  await page.goto(pages.en);
  const links = await page
    .locator('section[aria-labelledby=all-figures] a.f, section[aria-labelledby=all-targets] a.f')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  for (let i = 1; i <= 17; i++) expect(links).toContain(`/en/data/coverage/1/#cov${String(i).padStart(3, '0')}`);
  for (let i = 1; i <= 19; i++) expect(links).toContain(`/en/data/targets/1/#tgt${String(i).padStart(3, '0')}`);
  await expect(page.locator('section[aria-labelledby=all-figures]')).toContainText('66.08 percent, announced');
  await expect(page.locator('section[aria-labelledby=all-figures]')).toContainText(
    '65,442 vulnerable workers without cover',
  );
});
