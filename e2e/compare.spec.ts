import { expect, test } from '@playwright/test';

const pages = { id: '/perbandingan/', en: '/en/compare/' } as const;

test('places stand in alphabetical order, each with the date of its figure or as not published', async ({ page }) => {
  await page.goto(pages.id);
  const rows = page.locator('section[aria-labelledby=newest] tbody tr');
  expect(await rows.locator('th').allInnerTexts()).toEqual([
    'Kabupaten Batang Hari',
    'Kabupaten Bungo',
    'Kota Jambi',
    'Kabupaten Kerinci',
    'Kabupaten Merangin',
    'Kabupaten Muaro Jambi',
    'Kabupaten Sarolangun',
    'Kota Sungai Penuh',
    'Kabupaten Tanjung Jabung Barat',
    'Kabupaten Tanjung Jabung Timur',
    'Kabupaten Tebo',
    'Provinsi Jambi',
    'Indonesia',
  ]);
  const line = async (place: string) => (await rows.filter({ hasText: place }).innerText()).replace(/\s+/g, ' ');
  expect(await line('Batang Hari')).toContain('50,71 persen 12 Agustus 2024 49.803 dari 98.206');
  expect(await line('Bungo')).toContain('60,70 persen 31 Desember 2024 79.077 terlindungi, 51.186 belum');
  expect(await line('Kabupaten Sarolangun')).toContain('52 persen 16 Maret 2025 tidak dipublikasikan');
  expect(await line('Kerinci')).toContain('tidak kami temukan');
  expect(await line('Provinsi Jambi')).toContain('41,88 persen November 2025');
  await expect(page.locator('section[aria-labelledby=comparison]')).toContainText('menurut abjad, bukan peringkat');
});

test('the four areas without any figure are named, and a programme is not taken for coverage', async ({ page }) => {
  await page.goto(pages.en);
  const section = page.locator('section[aria-labelledby=missing]');
  await expect(section.locator('li')).toHaveCount(4);
  for (const words of [
    'Kerinci Regency',
    'Merangin Regency',
    'Muaro Jambi Regency',
    'Sungai Penuh City',
    '8,901',
    '2,500',
    '829',
    'not coverage',
  ])
    await expect(section).toContainText(words);
});

test('the claim to be the highest stands with its date beside the higher figure of Bungo', async ({ page }) => {
  await page.goto(pages.en);
  const section = page.locator('section[aria-labelledby=claim]');
  for (const words of [
    '52 percent on 16 March 2025',
    'Bungo Regency, 60.70 percent was published for 31 December 2024',
    'cannot be checked',
  ])
    await expect(section).toContainText(words);
});

test('the two families of targets stand in tables of their own', async ({ page }) => {
  await page.goto(pages.id);
  const ucj = page.locator('table[aria-labelledby=targets-ucj]');
  const plan = page.locator('table[aria-labelledby=targets-plan]');
  for (const words of ['52,15', '62,62', '96,20', '782.000', '674.000']) await expect(ucj).toContainText(words);
  for (const words of ['32,15', '34,99', '43,92', '99,5']) await expect(plan).toContainText(words);
  for (const words of ['32,15', '43,92']) await expect(ucj).not.toContainText(words);
});

test('the national count is shown to fall after December', async ({ page }) => {
  await page.goto(pages.id);
  await expect(page.locator('section[aria-labelledby=january]')).toContainText(
    '45.220.000 pada Desember 2024, lalu 42.660.000 pada Januari 2025',
  );
});

test('figures of one briefing that differ are all shown, with their notes', async ({ page }) => {
  await page.goto(pages.en);
  const section = page.locator('section[aria-labelledby=elsewhere]');
  for (const words of [
    '1,033,000',
    '1,300,000',
    'The outlet worked out the rate from 1.3 million',
    '103,079 of 213,582',
  ])
    await expect(section).toContainText(words);
});
