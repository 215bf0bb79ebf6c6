import { expect, test } from '@playwright/test';

test('every question stands under its topic and leads to its letter', async ({ page }) => {
  await page.goto('/belum-terbit/');
  await expect(page.locator('main li[id]')).toHaveCount(10);
  await expect(page.locator('main section > h2')).toHaveText([
    'Cakupan',
    'Jumlah pekerja',
    'Kepesertaan',
    'Lapangan usaha',
    'Manfaat',
    'Anggaran',
    'Target',
    'Peraturan',
    'Perbandingan',
    'Sudah dijawab',
  ]);
  await page.locator('#gap006').getByRole('link', { name: 'Berapa rupiah iuran untuk 30.000 pekerja' }).click();
  await expect(page).toHaveURL(/\/belum-terbit\/gap006\/$/);
  await expect(page.locator('main')).toContainText('Dinas Tenaga Kerja Kabupaten Contoh');
  await expect(page.locator('main')).toContainText('Biayanya belum kami temukan di dokumen mana pun.');
  await page.goto('/belum-terbit/#gap006');
  await expect(page.locator('#gap006')).toBeInViewport();
});

test('a question that has been answered says by which row, keeps its address and asks no more', async ({ page }) => {
  await page.goto('/belum-terbit/#gap010');
  await page.locator('#answered #gap010').getByRole('link').click();
  await expect(page).toHaveURL(/\/belum-terbit\/gap010\/$/);
  const main = page.locator('main');
  await expect(main).toContainText('Sudah dijawab, 1 Oktober 2025:');
  await expect(main).toContainText('40 persen, menurut BPJS Ketenagakerjaan');
  await expect(main.getByRole('link', { name: '40 persen' }).first()).toHaveAttribute(
    'href',
    '/data/coverage/1/#cov007',
  );
  await expect(page.locator('.letter')).toHaveCount(0);
  await page.goto('/');
  await expect(main).not.toContainText('yang terlindungi pada September 2025?');
});

test('a letter is whole but for its blanks, in Indonesian in both languages', async ({ page }) => {
  for (const address of ['/belum-terbit/gap006/', '/en/unpublished/gap006/']) {
    await page.goto(address);
    const letter = page.locator('.letter');
    await expect(letter).toHaveAttribute('lang', 'id');
    for (const words of [
      'Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
      '1. Dinas Tenaga Kerja Kabupaten Contoh',
      '2. Badan Keuangan Daerah Kabupaten Contoh',
      'Undang-Undang Nomor 14 Tahun 2008',
      'Berapa rupiah iuran untuk 30.000 pekerja sampai Oktober 2026?',
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
  await expect(page.locator('main')).toContainText(
    'How many rupiah are the contributions for 30,000 workers until October 2026?',
  );
  await expect(page.locator('main')).toContainText('within 10 working days of receiving the request');
});

test('a letter is named by its question, and is sent by WhatsApp as it stands, to nobody in particular', async ({
  page,
}) => {
  await page.goto('/en/unpublished/gap006/');
  await expect(page.locator('h1')).toHaveText(/^Letter: How many rupiah are the contributions/);
  const link = new URL((await page.locator('a[href^="https://wa.me/"]').getAttribute('href'))!);
  expect(link.pathname).toBe('/');
  const sent = link.searchParams.get('text')!.replace(/\s+/g, '');
  expect(sent).toBe((await page.locator('.letter').textContent())!.replace(/\s+/g, ''));
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
