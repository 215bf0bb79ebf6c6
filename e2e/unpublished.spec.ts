import { expect, test } from '@playwright/test';
import { tableRecords } from './honest-site.ts';

test('every question stands under its topic with whom to ask, why it matters and its letter', async ({ page }) => {
  await page.goto('/belum-terbit/');
  await expect(page.locator('main article')).toHaveCount(tableRecords('gaps').length);
  await expect(page.locator('main section > h2')).toHaveText([
    'cakupan',
    'jumlah pekerja',
    'kepesertaan',
    'lapangan usaha',
    'manfaat',
    'anggaran',
    'target',
    'peraturan',
    'perbandingan',
  ]);
  const gap = page.locator('#gap011');
  await expect(gap).toContainText('setelah Agustus 2026');
  await expect(gap).toContainText('Dinas Tenaga Kerja dan Transmigrasi Sarolangun');
  await expect(gap).toContainText('perlindungan mereka bisa berhenti');
  await gap.getByRole('link', { name: 'Buka surat siap kirim (gap011)' }).click();
  await expect(page).toHaveURL(/\/belum-terbit\/gap011\/$/);
  await page.getByRole('link', { name: 'Kembali ke daftar' }).click();
  await expect(page).toHaveURL(/\/belum-terbit\/#gap011$/);
  await expect(page.locator('#gap011')).toBeInViewport();
});

test('a letter is whole but for its blanks, in Indonesian in both languages', async ({ page }) => {
  for (const address of ['/belum-terbit/gap019/', '/en/unpublished/gap019/']) {
    await page.goto(address);
    const letter = page.locator('.letter');
    await expect(letter).toHaveAttribute('lang', 'id');
    for (const words of [
      'Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
      '1. Dinas Tenaga Kerja dan Transmigrasi Sarolangun',
      '2. Badan Pengelola Keuangan dan Aset Daerah Sarolangun',
      'Undang-Undang Nomor 14 Tahun 2008',
      'Berapa rupiah iuran untuk 55.703 pekerja dari September 2025 sampai Agustus 2026',
      'Pasal 22 ayat (7)',
      '10 hari kerja',
      'ayat (8)',
      '7 hari kerja',
    ]) {
      await expect(letter).toContainText(words);
    }
    await expect(letter.locator('mark')).toHaveText([
      '[tempat dan tanggal]',
      '[nama lengkap]',
      '[alamat lengkap]',
      '[nomor telepon atau email]',
      '[tanda tangan]',
      '[nama lengkap]',
    ]);
  }
  await expect(page.locator('main')).toContainText('How many rupiah are the contributions for 55,703 workers');
  await expect(page.locator('main')).toContainText('within 10 working days of receiving the request');
});

test('only the letter is printed, on one sheet', async ({ page }) => {
  await page.goto('/en/unpublished/gap012/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.letter')).toBeVisible();
  for (const other of ['header', 'footer', 'h1', 'ol', 'main > section'])
    await expect(page.locator(other)).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe('copying', () => {
  // Reading the selection takes a script; the page itself has none.
  test.use({ javaScriptEnabled: true });
  test('one tap selects the whole letter and nothing else', async ({ page }) => {
    await page.goto('/belum-terbit/gap001/');
    await page.locator('.letter p').first().click();
    const selected = await page.evaluate(() => getSelection()!.toString().trim());
    expect(selected).toMatch(/^\[tempat dan tanggal\]/);
    expect(selected).toMatch(/\[nama lengkap\]$/);
  });
});
