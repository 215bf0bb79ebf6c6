import { expect, test } from '@playwright/test';

test('the methods page explains each calculation, and its pages terms, marks, precision, limits, corrections and licence', async ({
  page,
}) => {
  for (const [address, glossary, reading, licence] of [
    ['/metode/', 'istilah/', 'membaca/', 'lisensi CC BY 4.0'],
    ['/en/methods/', 'glossary/', 'reading/', 'under CC BY 4.0'],
  ] as const) {
    await page.goto(address);
    for (const section of ['age', 'months-paid', 'cost-of-period', 'budget-share', 'sector-estimate'])
      await expect(page.locator(`section#${section} > h2`)).toHaveCount(1);
    await page.goto(address + glossary);
    await expect(page.locator('dt').filter({ hasText: /^JKK$/ })).toHaveCount(1);
    await page.goto(address + reading);
    for (const section of ['marks', 'precision', 'limits', 'independence', 'corrections', 'licence'])
      await expect(page.locator(`section#${section} > h2`)).toHaveCount(1);
    await expect(page.locator('#licence')).toContainText(licence);
  }
});

test('what once stood on the methods page is still found under its old address', async ({ page }) => {
  for (const [anchor, leads] of [
    ['term-jkk', /\/metode\/istilah\/#term-jkk$/],
    ['corrections', /\/metode\/membaca\/#corrections$/],
  ] as const) {
    await page.goto(`/metode/#${anchor}`);
    await page.locator(`#${anchor} a`).click();
    await expect(page).toHaveURL(leads);
    await expect(page.locator(':target')).toBeInViewport();
  }
});

test('a method shows its sum with the figures of the place', async ({ page }) => {
  await page.goto('/metode/');
  // 20,000 × Rp16,800 × 4 = Rp1,344,000,000.
  await expect(page.locator('#months-paid')).toContainText(
    'Rp1,344 miliar dibagi 20.000 pekerja dan Rp16.800 sama dengan 4 bulan',
  );
});
