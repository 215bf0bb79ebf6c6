import { expect, test } from '@playwright/test';

test('the methods page explains terms, marks, precision, limits, corrections and licence', async ({ page }) => {
  for (const [address, term, licence] of [
    ['/metode/', 'Dana bagi hasil sawit', 'lisensi CC BY 4.0'],
    ['/en/methods/', 'oil-palm revenue share', 'under CC BY 4.0'],
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
    ]) {
      await expect(page.locator(`section#${section} > h2`)).toHaveCount(1);
    }
    await expect(page.locator('#glossary dt')).toHaveCount(24);
    await expect(page.locator('#glossary')).toContainText(term);
    await expect(page.locator('#licence')).toContainText(licence);
  }
});
