import { expect, test } from '@playwright/test';

test('the methods page explains terms, marks, precision, limits, corrections and licence', async ({ page }) => {
  for (const [address, licence] of [
    ['/metode/', 'lisensi CC BY 4.0'],
    ['/en/methods/', 'under CC BY 4.0'],
  ] as const) {
    await page.goto(address);
    for (const section of [
      'age',
      'months-paid',
      'cost-of-period',
      'budget-share',
      'sector-estimate',
      'glossary',
      'marks',
      'precision',
      'limits',
      'independence',
      'corrections',
      'licence',
    ])
      await expect(page.locator(`section#${section} > h2`)).toHaveCount(1);
    await expect(page.locator('#glossary dt').filter({ hasText: /^JKK$/ })).toHaveCount(1);
    await expect(page.locator('#licence')).toContainText(licence);
  }
});

test('a method shows its sum with the figures of the place', async ({ page }) => {
  await page.goto('/metode/');
  // 20,000 × Rp16,800 × 4 = Rp1,344,000,000.
  await expect(page.locator('#months-paid')).toContainText(
    'Rp1,344 miliar dibagi 20.000 pekerja dan Rp16.800 sama dengan 4 bulan',
  );
});
