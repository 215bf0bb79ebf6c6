import { expect, test } from '@playwright/test';

test('the overview counts what was read whole and leads to each publisher', async ({ page }) => {
  await page.goto('/sumber/');
  await expect(page.locator('main')).toContainText(
    'Ada 39 dokumen: 20 kami baca utuh, 6 kami baca sebagian, dan untuk 13',
  );
  await expect(
    page.locator('section', { has: page.getByRole('heading', { name: 'Pemerintah Kabupaten Contoh' }) }).locator('li'),
  ).toHaveText(/^Pemerintah Kabupaten Contoh 5 dokumen, 23 angka$/);
  await page.getByRole('link', { name: 'K', exact: true }).click();
  await expect(page).toHaveURL(/\/sumber\/press\/k\/$/);
  await expect(page.locator('#p-kabar-contoh')).toBeVisible();
});

test('a source tells its date, how much was read, and every row taken from it', async ({ page }) => {
  await page.goto('/en/sources/regency-government/');
  const source = page.locator('#pemkab-2025-03-31');
  await expect(source).toContainText('31 March 2025');
  await expect(source).toContainText('whole');
  for (const [id, table] of [
    ['cov006', 'coverage'],
    ['tgt003', 'targets'],
    ['enr003', 'enrolment'],
    ['fun002', 'funding'],
    ['rul003', 'rules'],
  ] as const)
    await expect(source.getByRole('link', { name: id })).toHaveAttribute('href', `/en/data/${table}/1/#${id}`);
});
