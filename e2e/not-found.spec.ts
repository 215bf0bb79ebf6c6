import { expect, test } from '@playwright/test';

test('a wrong address is answered in both languages, Indonesian first, with the way on', async ({ page }) => {
  const response = await page.goto('/cakupn/');
  expect(response!.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Halaman tidak ditemukan');
  const english = page.locator('main section[lang=en]');
  await expect(english.locator('h2')).toHaveText('Page not found');
  await expect(page.locator('main section[lang=id] a[href="/cakupan/"]')).toBeVisible();
  await english.getByRole('link', { name: 'Coverage' }).click();
  await expect(page).toHaveURL(/\/en\/coverage\/$/);
});
