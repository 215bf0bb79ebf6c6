import { expect, test } from '@playwright/test';
import { tableRecords } from './honest-site.ts';

const ledgers = { id: '/cek-angka/', en: '/en/checks/' } as const;

test('each check has a verdict in words', async ({ page }) => {
  await page.goto(ledgers.en);
  const checks = page.locator('article');
  const count = await checks.count();
  expect(count).toBe(tableRecords('checks').length);
  for (let i = 0; i < count; i += 1)
    await expect(checks.nth(i).locator('.verdict')).toHaveText(/^(fits|does not fit|cannot be decided)$/);
});

test('both languages hold the same checks, verdicts and figures', async ({ page }) => {
  const read = async (address: string) => {
    await page.goto(address);
    return page.locator('article').evaluateAll((articles) =>
      articles.map((article) => ({
        id: article.id,
        verdict: article.querySelector('.verdict')!.className,
        figures: [...article.querySelectorAll('a.figure')].map((figure) => figure.getAttribute('href')!.split('#')[1]),
      })),
    );
  };
  expect(await read(ledgers.en)).toEqual(await read(ledgers.id));
});
