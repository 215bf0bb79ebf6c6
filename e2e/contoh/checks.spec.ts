import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';

const ledgers = { id: '/cek-angka/', en: '/en/checks/' } as const;

/** The checks of the made-up regency. */
const checks = Papa.parse<{ id: string }>(readFileSync('examples/contoh/data/checks.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

/** One line of each kind of check that works something out, from the figures that its row names. */
const lines = [
  '30,00% + 20.000 ÷ 100.000 (95.000–105.000) = 50,00% (49,04%–51,06%), cocok dengan 50,00%',
  '45% + 30.000 ÷ 120.000 (115.000–125.000) = 70,00% (68,50%–71,59%), bukan 62,50%',
  '45% + 60.000 ÷ 100.000 (95.000–105.000) = 105,00% (101,64%–108,66%), lebih dari 100%',
  '45% + 60.000 ÷ 120.000 (115.000–125.000) = 95,00% (92,50%–97,67%), tidak lebih dari 100%',
  '62.500 ÷ 62,50% = 100.000 (99.992–100.008) pekerja',
  'Yang terbit: 120.000 (115.000–125.000), selisih 14.992: tidak cocok',
  '20.000 ÷ (50,00% − 30,00%) = 100.000 (99.950–100.050) pekerja',
  '100% − 50.000 (49.500–50.500) ÷ 100.000 (95.000–105.000) = 50,00% (46,84%–52,86%), cocok dengan 50,00%',
  '20.000 × Rp16.800 × 12 bulan = Rp4,032 miliar, bukan Rp1,344 miliar',
  '24.000 + 4.000 + 2.000 = 30.000, cocok dengan 30.000',
  '25% + 15% + 30% + 40% = 110,00% (108,00%–112,00%), bukan 100%',
  'Rp100 miliar + Rp950 miliar + Rp50 miliar = Rp1,1 triliun (Rp1,0895 triliun–Rp1,1105 triliun), cocok dengan Rp1,1 triliun (Rp1,05 triliun–Rp1,15 triliun)',
  '45% pada 31 Maret 2025 disebut tertinggi; 52,00% sudah terbit untuk 31 Desember 2024',
  'Rencana 60.000, lalu 30.000: kurang 30.000 (50,0% dari rencana)',
  'Dari 45% (31 Maret 2025) menjadi 40% (30 September 2025): selisih 5,00 (4,00–6,00) poin persen',
  'Rp1,25 triliun (Rp1,245 triliun–Rp1,255 triliun) − Rp1,2 triliun = Rp50 miliar (Rp45 miliar–Rp55 miliar), cocok dengan potongan Rp50 miliar (Rp49,5 miliar–Rp50,5 miliar)',
];

test('the ledger prints each sum so that a reader can redo it', async ({ page }) => {
  let text = '';
  for (const { id } of checks) {
    await page.goto(`${ledgers.id}${id}/`);
    text += `${await page.locator('.sums').innerText()}\n`;
  }
  text = text.replace(/[^\S\n]+/g, ' ');
  for (const line of lines) expect(text).toContain(line);
});

// By hand. Of the place: chk013, chk014 and chk015 contradict; chk016, chk017, chk020 cannot be decided; chk002, chk018 and chk019
// are plans; chk003, chk004, chk006, chk008, chk011, chk022 and the statement of chk001 with chk005 are readings of ours; chk010,
// chk012 and chk023 fit. Of elsewhere: chk007, chk009, chk021.
test('checks are told apart before they are counted, and those of one statement count once', async ({ page }) => {
  await page.goto(ledgers.en);
  await expect(page.locator('main')).toContainText('Among the figures on Contoh Regency there are 3 contradictions.');
  await expect(page.locator('main nav a')).toHaveText([
    'Contradictions (3)',
    'Cannot be decided (3)',
    'Plans or targets that changed (3)',
    'Guesses of ours, tested (7)',
    'Figures that fit (3)',
  ]);
  const sections = await page.locator('main section:has(li[id])').evaluateAll((all) =>
    all.map((section) => ({
      title: section.querySelector('h2')!.textContent!.trim(),
      checks: [...section.querySelectorAll('li[id]')].map(({ id }) => id),
    })),
  );
  expect(sections).toEqual([
    { title: 'Contradictions', checks: ['chk013', 'chk015', 'chk014'] },
    { title: 'Cannot be decided', checks: ['chk016', 'chk017', 'chk020'] },
    { title: 'Plans or targets that changed', checks: ['chk002', 'chk018', 'chk019'] },
    {
      title: 'Guesses of ours, tested',
      checks: ['chk005', 'chk001', 'chk003', 'chk004', 'chk006', 'chk008', 'chk011', 'chk022'],
    },
    { title: 'Figures that fit', checks: ['chk010', 'chk012', 'chk023'] },
    { title: 'Checks of the province, the nation and comparators', checks: ['chk007', 'chk009', 'chk021'] },
  ]);
  await page.goto('/');
  await expect(page.locator('main')).toContainText('Ada 3 pertentangan antarangka tentang Kabupaten Contoh.');
});

test('the old addresses of checks open their line, which leads to the page of each', async ({ page }) => {
  // Of the place; of a test of ours, in a list that is closed; of another place.
  for (const [id, verdict, line] of [
    ['chk013', 'does not fit', null],
    ['chk005', 'does not fit', null],
    ['chk007', 'does not fit', '100,000 ÷ 200,000 = 50.00%, not 52.00%'],
  ] as const) {
    await page.goto(`${ledgers.en}#${id}`);
    const link = page.locator(`#${id} > a, #${id} > h3 > a`);
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/en/checks/${id}/$`));
    await expect(page.locator('article > p .verdict')).toHaveText(verdict);
    if (line) await expect(page.locator('article')).toContainText(line);
    await page.getByRole('link', { name: 'All checks' }).click();
    await expect(page).toHaveURL(new RegExp(`/en/checks/(?:province-and-nation/)?#${id}$`));
  }
});

test('the outcomes are there as numbers', async ({ request }) => {
  const rows = Papa.parse<Record<string, string>>(await (await request.get('/data/check-outcomes.csv')).text(), {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(new Set(rows.map(({ check }) => check)).size).toBe(checks.length);
  expect(rows.filter(({ check, line }) => check === 'chk004' && line === '3')).toMatchObject([
    { form: 'far', quantity: 'base', value: '120000', low: '115000', high: '125000', rows: 'workforce:wfc002' },
    { form: 'far', quantity: 'gap', value: '14992', low: '14992', high: '14992', column: '' },
  ]);
  expect(rows.find(({ check, quantity }) => check === 'chk014' && quantity === 'figure')).toMatchObject({
    ...{ finding: 'contradiction', tests: 'publications', value: '', text: '2024-06-10', low: '' },
  });
});

test('hypotheses are called that', async ({ page }) => {
  await page.goto(`${ledgers.en}chk016/`);
  await expect(page.locator('h2', { hasText: 'Possible reasons (our hypotheses)' })).toHaveCount(1);
  await expect(page.locator('article')).toContainText('It may be chance');
  await page.goto(`${ledgers.en}chk001/`);
  await expect(page.locator('article')).not.toContainText('hypotheses');
});

test('a figure in a sum leads to its row, a calculated one to its method', async ({ page }) => {
  await page.goto(`${ledgers.id}chk001/`);
  await page.locator('.sums').getByRole('link', { name: '120.000' }).click();
  await expect(page).toHaveURL(/\/data\/workforce\/1\/#wfc002$/);
  await expect(page.locator('article:target')).toContainText('120.000');
  await page.goto(`${ledgers.id}chk001/`);
  await page.locator('.sums').getByRole('link', { name: '46,67%' }).click();
  await expect(page).toHaveURL(/\/metode\/#check-arithmetic$/);
});
