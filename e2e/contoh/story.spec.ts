import { expect, test } from '@playwright/test';

test('the story is told in dated steps, each with its figures and its source, to the silence at its end', async ({
  page,
}) => {
  await page.goto('/perjalanan/');
  const steps = page.locator('.steps > li');
  const told = (await steps.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  expect(told).toHaveLength(5);
  expect(told[0]).toContain('10 Juni 2024 Diluncurkan 20.000 pekerja rentan didaftarkan.');
  expect(told[1]).toContain('Tafsiran kami: Kenaikan itu diumumkan sebelum pesertanya ada.');
  // Rp1,344,000,000 ÷ (20,000 × Rp16,800) = 4 months from 10 June.
  expect(told[2]).toContain('selama sekitar 4 bulan, menurut hitungan kami: sampai kira-kira Oktober 2024');
  expect(told[3]).toContain('30 September 2025 Diterbitkan Cakupan disebut 40 persen.');
  expect(told[4]).toContain('Sesudah 15 Oktober 2025 kami tidak menemukan angka lain');
  await expect(steps.nth(1).getByRole('link', { name: '50,00 persen' })).toHaveAttribute('href', /#cov004$/);
  await expect(steps.nth(1).getByRole('link', { name: 'Pemerintah Kabupaten Contoh' })).toHaveAttribute(
    'href',
    /^https:/,
  );
});

test('the front page leads to the story, in English too', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('.steps > li')).toHaveCount(5);
  await page.getByRole('link', { name: 'The whole story, with its sources' }).click();
  await expect(page).toHaveURL('/en/story/');
  await expect(page.locator('.steps')).toContainText('Coverage was said to rise from 30.00 to 50.00 percent.');
});
