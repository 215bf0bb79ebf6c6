import { expect, test } from '@playwright/test';

test('contributions and benefits in plain words, each with its regulation', async ({ page }) => {
  await page.goto('/hak-pekerja/');
  const main = page.locator('main');
  for (const words of [
    'Dengan iuran Rp16.800 sebulan',
    'Keluarga menerima Rp42 juta: Rp20 juta sekaligus, Rp12 juta santunan berkala, dan Rp10 juta untuk pemakaman, menurut PP 82/2019.',
    '48 kali upah yang dilaporkan',
    'menerima 56 kali',
    'PP 50/2025, diundangkan 22 Desember 2025, memberi keringanan 50 persen',
    'tetap Rp16.800 sebulan',
  ]) {
    await expect(main).toContainText(words);
  }
  const cells = (name: string) => page.getByRole('region', { name, exact: true }).locator('tbody tr').allInnerTexts();
  expect((await cells('Yang dibayar tiap bulan')).map((text) => /Rp[\d.]+/.exec(text.split('\t')[1]!)![0])).toEqual([
    'Rp10.000',
    'Rp6.800',
    'Rp16.800',
  ]);
  expect((await cells('Beasiswa anak')).join()).toContain('Rp174 juta');
});

test('relief for those who pay alone, with its months', async ({ page }) => {
  await page.goto('/en/rights/');
  const rows = page.getByRole('region', { name: 'Paying for yourself: a reduced contribution' }).locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText('Rp8,400 a month');
  await expect(rows.nth(0)).toContainText('January 2026 to March 2027; in force on the date of our data');
  await expect(rows.nth(1)).toContainText('April 2026 to December 2026; in force on the date of our data');
});

test('three months for the full death benefit, with the regulation that says so and what is paid before', async ({
  page,
}) => {
  await page.goto('/en/rights/');
  const main = page.locator('main');
  await expect(main).toContainText('The full benefit needs 3 months of membership (Permenaker 1/2025).');
  await expect(main).toContainText('Before that the family receives Rp10 million.');
  await page.getByRole('link', { name: 'How many families of Contoh Regency lost a participant' }).click();
  await expect(page).toHaveURL(/\/en\/unpublished\/#gap005$/);
});

test('what to do stands first, each step with who states it; a weak one says so', async ({ page }) => {
  await page.goto('/hak-pekerja/');
  const steps = page.locator('main ol').first().locator('li');
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(0)).toContainText('Tanyakan di kantor cabang.');
  await expect(steps.nth(0)).toContainText('BPJS Ketenagakerjaan Cabang Contoh, 1 Oktober 2025');
  await expect(steps.nth(0)).not.toContainText('Hanya satu sumber');
  await expect(steps.nth(1)).toContainText('175');
  await expect(steps.nth(1)).toContainText('Hanya satu sumber yang kami temukan menyebutnya.');
  await expect(steps.nth(2)).toContainText('Pemerintah Kabupaten Contoh');
  await expect(steps.nth(2)).toContainText('Kabar Contoh');
});
