import { expect, test } from '@playwright/test';

const ledgers = { id: '/cek-angka/', en: '/en/checks/' } as const;

test('the ledger prints each sum so that a reader can redo it', async ({ page }) => {
  await page.goto(ledgers.id);
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const line of [
    '41,02% + 27.214 ÷ 136.619 = 60,94%, bukan 66,08%',
    '27.214 ÷ (66,08% − 41,02%) = 108.595 pekerja (antara 108.552 dan 108.639 karena pembulatan)',
    '70.538 ÷ 62,62% = 112.644 pekerja (antara 112.636 dan 112.654 karena pembulatan)',
    '100% − 65.442 ÷ 136.619 = 52,10%, bukan 66,08%',
    '64.709 × Rp16.800 × 12 bulan = Rp13.045.334.400, cocok dengan Rp13 miliar',
    '51.608 + 3.548 + 547 = 55.703, cocok dengan 55.703',
    'Rencana 64.709, lalu 55.703: kurang 9.006 (86,1% dari rencana)',
    '52% + 55.703 ÷ 112.644 = 101,45%, lebih dari 100%',
  ]) {
    expect(text).toContain(line);
  }
});

test('each check has a verdict in words, and hypotheses are called that', async ({ page }) => {
  await page.goto(ledgers.en);
  const checks = page.locator('article');
  const count = await checks.count();
  expect(count).toBeGreaterThan(40);
  for (let i = 0; i < count; i += 1)
    await expect(checks.nth(i).locator('.verdict')).toHaveText(/^(fits|does not fit|cannot be decided)$/);
  await expect(page.locator('#chk007')).toContainText('Possible reasons (our hypotheses)');
});

test('both languages hold the same checks, verdicts and figures', async ({ page }) => {
  const read = async (address: string) => {
    await page.goto(address);
    return page.locator('article').evaluateAll((articles) =>
      articles.map((article) => ({
        id: article.id,
        verdict: article.querySelector('.verdict')!.className,
        figures: [...article.querySelectorAll('a.f')].map((figure) => figure.getAttribute('href')!.split('#')[1]),
      })),
    );
  };
  expect(await read(ledgers.en)).toEqual(await read(ledgers.id));
});

test('a figure in a sum leads to its row, a calculated one to its method', async ({ page }) => {
  await page.goto(ledgers.id);
  await page.locator('#chk001').getByRole('link', { name: '136.619' }).click();
  await expect(page.locator('article:target')).toContainText('136.619');
  await page.goto(ledgers.id);
  await page.locator('#chk001').getByRole('link', { name: '60,94%' }).click();
  await expect(page).toHaveURL(/\/metode\/#check-arithmetic$/);
});
