import { expect, test } from '@playwright/test';

test('each question of a worker leads to its part, and each part to what to do', async ({ page }) => {
  await page.goto('/hak-pekerja/');
  const questions = await page
    .locator('.contents a')
    .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]));
  const parts = await page
    .locator('main h2')
    .evaluateAll((headings) => headings.map((heading) => [heading.textContent, `#${heading.id}`]));
  expect(questions).toHaveLength(7);
  expect(parts).toEqual(questions);
  await expect(page.locator('main')).toContainText('Ini bukan BPJS Kesehatan.');
});

test('while the relief holds, the reduced contribution and its end stand above all else', async ({ page }) => {
  await page.goto('/en/rights/');
  const offer = page.locator('.offer');
  await expect(offer).toContainText('Rp8,400 a month, not Rp16,800');
  // Transport workers have it until March 2027.
  await expect(offer).toContainText('At least until December 2026');
  const [notice, contents] = [await offer.boundingBox(), await page.locator('.contents').boundingBox()];
  expect(notice!.y).toBeLessThan(contents!.y);
});

test('each step with who states it; a weak one says so, and a number can be called', async ({ page }) => {
  await page.goto('/hak-pekerja/');
  const steps = page.locator('.todo li');
  await expect(steps.nth(0)).toContainText('Tanyakan di kantor cabang.');
  await expect(steps.nth(0)).toContainText('BPJS Ketenagakerjaan Cabang Contoh, 1 Oktober 2025');
  await expect(steps.nth(0)).not.toContainText('satu sumber saja');
  await expect(steps.nth(1).getByRole('link', { name: '175' })).toHaveAttribute('href', 'tel:175');
  await expect(steps.nth(1)).toContainText('(satu sumber saja)');
  await expect(steps.nth(2)).toContainText('Pemerintah Kabupaten Contoh');
  await expect(steps.nth(2)).toContainText('Kabar Contoh');
});

for (const address of ['/hak-pekerja/', '/en/rights/']) {
  test(`${address}: the message to the head of the village is sent in Indonesian, as it is shown`, async ({ page }) => {
    await page.goto(address);
    const shown = (await page.locator('blockquote').textContent())!.trim();
    const link = new URL((await page.locator('a[href^="https://wa.me/"]').getAttribute('href'))!);
    expect(link.pathname).toBe('/');
    const [message, more] = link.searchParams.get('text')!.split('\n\n');
    expect(message).toBe(shown);
    expect(message).toContain('Yth. Bapak/Ibu Kepala Desa.');
    expect(more).toMatch(/^Penjelasan: https:\/\/.*\/hak-pekerja\/$/);
  });
}

test('what a month buys is drawn, and its picture is told in words', async ({ page }) => {
  await page.goto('/hak-pekerja/');
  await expect(
    page.getByRole('img', {
      name: 'Keluarga menerima Rp42 juta: Rp20 juta sekaligus, Rp12 juta berkala, dan Rp10 juta untuk pemakaman. Dalam 3 bulan pertama keluarga menerima Rp10 juta.',
    }),
  ).toBeVisible();
  await expect(page.locator('#join + p + p')).toContainText(
    'Rp16.800 sebulan, untuk penghasilan terendah: Rp10.000 untuk jaminan kecelakaan kerja',
  );
});

test('bars of the death benefit are as long as the sums they stand for', async ({ page }) => {
  await page.goto('/en/rights/benefits/');
  const widths = await page
    .locator('svg.pays')
    .first()
    .locator('rect')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
  // Rp10 million, then Rp20, Rp12 and Rp10 million of Rp42 million.
  const million = 288 / 42;
  expect(widths.map((width) => Math.round(width / million))).toEqual([10, 20, 12, 10]);
});

test('a square for each wage that is paid, and the part of the wage that goes on', async ({ page }) => {
  await page.goto('/hak-pekerja/manfaat/');
  const main = page.locator('main');
  await expect(main).toContainText('Meninggal: 48 kali upah yang dilaporkan');
  const paths = await main.locator('svg.pays path').evaluateAll((all) => all.map((path) => path.getAttribute('d')!));
  expect(paths.map((path) => path.split('M').length - 1)).toEqual([48, 56]);
  await expect(main).toContainText('12 bulan pertama: 100 persen');
  await expect(main).toContainText('tanpa batas biaya');
  const school = page.getByRole('region', { name: 'Beasiswa anak', exact: true });
  await expect(school).toContainText('Rp174 juta');
});

test('the open question about benefits leads to where it is asked', async ({ page }) => {
  await page.goto('/en/rights/benefits/');
  await page.getByRole('link', { name: 'How many families of Contoh Regency lost a participant' }).click();
  await expect(page).toHaveURL(/\/en\/unpublished\/#gap005$/);
});

test('rates with their regulations, and the relief with its months', async ({ page }) => {
  await page.goto('/en/rights/rules/');
  const cells = (name: string) => page.getByRole('region', { name, exact: true }).locator('tbody tr');
  await expect(cells('What is paid each month')).toHaveText([/Rp10,000/, /Rp6,800/, /Rp16,800/]);
  const rows = cells('Paying for yourself: a reduced contribution');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText('January 2026 to March 2027; in force on the date of our data');
  await expect(rows.nth(1)).toContainText('April 2026 to December 2026; in force on the date of our data');
  await expect(page.locator('main')).toContainText('stays at Rp16,800 a month');
});
