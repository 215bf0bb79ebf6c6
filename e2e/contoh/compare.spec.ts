import { expect, test } from '@playwright/test';

const addresses = { id: '/perbandingan/', en: '/en/compare/' } as const;
const figures = { id: '/perbandingan/angka/', en: '/en/compare/figures/' } as const;
const targets = '/perbandingan/target/';

test('places stand in alphabetical order, each with the date of its figure or as not published', async ({ page }) => {
  await page.goto(addresses.id);
  const chart = page.locator('section[aria-labelledby=comparison]');
  const drawn = await chart.locator('svg[role=img]:visible').textContent();
  for (const words of ['Andai', 'tidak kami temukan', 'Sep 2025', '35,00', 'Des 2024']) expect(drawn).toContain(words);
  await chart.locator('summary').first().click();
  const rows = chart.locator('tbody tr');
  expect(await rows.locator('th').allInnerTexts()).toEqual([
    'Kabupaten Andai',
    'Kabupaten Contoh',
    'Kota Ibarat',
    'Kabupaten Umpama',
    'Provinsi Misal',
    'Negeri Dongeng',
  ]);
  const line = async (place: string) =>
    (await rows.filter({ has: page.locator('th', { hasText: place }) }).innerText()).replace(/\s+/g, ' ');
  expect(await line('Kabupaten Andai')).toContain('tidak kami temukan');
  expect(await line('Kabupaten Contoh')).toContain('40 persen 30 September 2025 tidak disebut sumbernya');
  expect(await line('Kota Ibarat')).toContain('35,00 persen 31 Desember 2024 tidak disebut sumbernya');
  expect(await line('Kabupaten Umpama')).toContain('52,00 persen 31 Desember 2024 100.000 dari 200.000');
  expect(await line('Provinsi Misal')).toContain('40,00 persen 31 Desember 2024 400.000 dari 1.000.000');
  expect(await line('Negeri Dongeng')).toContain('40,00 persen 15 Mei 2025 tidak disebut sumbernya');
  await expect(page.locator('section[aria-labelledby=comparison]')).toContainText('menurut abjad, bukan peringkat');
});

test('the area without any figure is named, and a programme is not taken for coverage', async ({ page }) => {
  await page.goto(addresses.en);
  const section = page.locator('section[aria-labelledby=missing]');
  await expect(section.locator('li')).toHaveCount(1);
  for (const words of ['Andai Regency', '3,000', 'not coverage']) await expect(section).toContainText(words);
});

test('the claim to be the highest stands with its date beside the higher figure of another place', async ({ page }) => {
  await page.goto(addresses.en);
  const section = page.locator('section[aria-labelledby=claim]');
  for (const words of [
    '45 percent on 31 March 2025',
    'Umpama Regency, 52.00 percent was published for 31 December 2024',
    'cannot be checked',
  ])
    await expect(section).toContainText(words);
});

test('the two families of targets stand in tables of their own', async ({ page }) => {
  await page.goto(targets);
  const ucj = page.locator('table[aria-labelledby=targets-ucj]');
  const plan = page.locator('table[aria-labelledby=targets-plan]');
  for (const words of ['62,50', '62.500', '80', '55', '550.000', '52,00']) await expect(ucj).toContainText(words);
  for (const words of ['32,00', '35,00', '99,00']) {
    await expect(plan).toContainText(words);
    await expect(ucj).not.toContainText(words);
  }
});

test('the national count is shown to fall after December', async ({ page }) => {
  await page.goto(addresses.id);
  await expect(page.locator('section[aria-labelledby=january]')).toContainText(
    '45.000.000 pada Desember 2024, lalu 42.000.000 pada Januari 2025',
  );
});

test('a place outside of the province stands apart, with the numbers of people that were published', async ({
  page,
}) => {
  await page.goto(figures.en);
  const rows = page.locator('section[aria-labelledby=elsewhere] tbody tr');
  await expect(rows).toHaveCount(1);
  for (const words of ['Seandainya Regency', '36.00 percent', '36,000 covered, 64,000 not'])
    await expect(rows).toContainText(words);
});

test('every dated figure of each place stands on a page of its own, the newest first', async ({ page }) => {
  await page.goto(figures.id);
  const own = page.locator('main table').first().locator('tbody tr', { hasText: 'Kabupaten Contoh' });
  expect(await own.count()).toBeGreaterThan(2);
  await expect(own.first()).toContainText('40 persen');
});
