import { expect, test } from '@playwright/test';

test('what came back for what was paid in, and what was paid here', async ({ page }) => {
  await page.goto('/santunan/');
  const main = page.locator('main');
  await expect(main).toContainText(
    'Di Kabupaten Umpama, Januari 2023 sampai Desember 2024, iurannya Rp1 miliar. Santunan yang dibayar Rp900 juta.',
  );
  // Bars on one scale.
  const bars = await main.locator('svg.pays rect').evaluateAll((all) => all.map((bar) => bar.getAttribute('width')));
  expect(Number(bars[1]) / Number(bars[0])).toBeCloseTo(0.9, 2);
  const here = page.getByRole('region', { name: 'Di Kabupaten Contoh' }).locator('tbody tr');
  await expect(here).toHaveCount(1);
  await expect(here).toContainText('Rp640 juta');
  await expect(here).toContainText('30 kasus');
});

test('sources of one event stand behind one line', async ({ page }) => {
  await page.goto('/en/benefits/');
  const list = page.getByRole('region', { name: 'All that was announced, newest first' }).locator('tbody tr');
  await expect(list).toHaveCount(5);
  await expect(list.filter({ hasText: 'Rp42 million' })).toContainText(/Pemerintah Kabupaten Contoh|Kabar Contoh/);
});
