import { expect, test } from '@playwright/test';
import { pagePaths, tableRecords } from './honest-site.ts';

/** The pages of the ledger in a language, by their beginning. */
const pagesOf = (beginning: string) =>
  pagePaths.filter((path) => path.startsWith(beginning)).map((path) => `/${path.replace('index.html', '')}`);
const ledgers = { id: pagesOf('cek-angka/'), en: pagesOf('en/checks/') } as const;

test('each check has a verdict in words, on a page of its own', async ({ page }) => {
  let count = 0;
  for (const address of ledgers.en) {
    await page.goto(address);
    const verdicts = await page.locator('article > p .verdict').allInnerTexts();
    for (const verdict of verdicts) expect(verdict).toMatch(/^(fits|does not fit|cannot be decided)$/i);
    expect(await page.locator('article').count()).toBe(verdicts.length);
    count += verdicts.length;
  }
  expect(count).toBe(tableRecords('checks').length);
});

test('both languages hold the same checks, verdicts and figures', async ({ page }) => {
  const read = async (addresses: readonly string[]) => {
    const found = [];
    for (const address of addresses) {
      await page.goto(address);
      found.push(
        ...(await page.locator('article').evaluateAll((articles) =>
          articles.map((article) => ({
            id: article.id,
            verdict: article.querySelector('.verdict')!.className,
            figures: [...article.querySelectorAll('a.figure')].map(
              (figure) => figure.getAttribute('href')!.split('#')[1],
            ),
          })),
        )),
      );
    }
    return found.sort((a, b) => a.id.localeCompare(b.id));
  };
  expect(await read(ledgers.en)).toEqual(await read(ledgers.id));
});

test('a contradiction counts once, on the ledger as on the front page', async ({ page }) => {
  await page.goto('/en/checks/');
  const said = /there (?:is|are) (\d+) contradictions?\b/.exec(await page.locator('main').innerText())?.[1];
  test.skip(said === undefined, 'the tables hold no check of the place');
  await page.goto('/en/');
  const main = page.locator('main');
  if (said === '0') await expect(main).not.toContainText('contradiction');
  else await expect(main).toContainText(new RegExp(`there (?:is|are) ${said} contradiction`, 'i'));
});
