import { expect, test } from '@playwright/test';
import { coveredLabels } from './measures.ts';
import { frontPageCharts, homes } from './pages.ts';

/** Pages with charts, and which. Whether their labels are read is looked at in `widths.spec.ts`, on every page. */
const pagesWithCharts = [
  { addresses: Object.values(homes), ids: frontPageCharts },
  { addresses: ['/cakupan/', '/en/coverage/'], ids: ['denominators', 'funded-periods'] },
  { addresses: ['/perbandingan/', '/en/compare/'], ids: ['comparison'] },
  { addresses: ['/anggaran/', '/en/budget/'], ids: ['contribution-funding', 'enrolment-by-fund'] },
  { addresses: ['/anggaran/apbd/', '/en/budget/apbd/'], ids: ['budget-by-stage', 'spending-shares'] },
] as const;

for (const { addresses, ids } of pagesWithCharts) {
  for (const address of addresses) {
    test(`${address}: each chart is drawn once at every width, with its labels`, async ({ page }) => {
      await page.goto(address);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const id of ids) {
          const svg = page.locator(`section[aria-labelledby="${id}"] svg[role=img]:visible`);
          await expect(svg, `${id}, ${width} px`).toHaveCount(1);
          expect(await svg.locator('text').count(), `${id}, ${width} px`).toBeGreaterThan(5);
        }
      }
    });
  }
}

test('a pointer that rests on a mark is told its value, date and source, in the language of the page', async ({
  page,
}) => {
  const told = async (address: string, id: string) => (
    await page.goto(address),
    page
      .locator(`section[aria-labelledby="${id}"] svg[role=img]:visible :is(circle, rect, path) > title`)
      .allTextContents()
  );
  expect(await told('/', 'coverage-progress')).toContain(
    '16 Maret 2025: 52 persen, angka terbit. Sumber: Pemerintah Kabupaten Sarolangun, Kabar Sarolangun.',
  );
  expect(await told('/en/', 'coverage-progress')).toContain(
    '16 March 2025: 52 percent, published. Source: Pemerintah Kabupaten Sarolangun, Kabar Sarolangun.',
  );
  expect(
    (await told('/en/', 'uncovered-by-sector')).filter((words) => words.endsWith('Our calculation.')),
  ).toHaveLength(4);
});

test('a chart of an unusual form says how it is read, on its page, alone and in its picture', async ({
  page,
  request,
}) => {
  for (const [address, picture, words] of [
    ['/', '/charts/coverage-progress.svg', 'Cara membaca: tiap titik'],
    ['/en/', '/en/charts/coverage-progress.svg', 'How to read this: each point'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('figure[aria-labelledby="coverage-progress"]')).toContainText(words);
    await page.goto(`${address}embed/coverage-progress/`);
    await expect(page.locator('figure')).toContainText(words);
    expect(await (await request.get(picture)).text()).toContain(words);
  }
});

for (const [what, drawn, told] of [
  ['above', '<text x="50" y="4">words</text>', 'at the top'],
  ['below', '<text x="50" y="104">words</text>', 'at the bottom'],
  ['at the left', '<text x="-3" y="50">words</text>', 'at the left'],
  ['at the right', '<text x="180" y="50">words</text>', 'at the right'],
  ['over another', '<text x="50" y="50">words</text><text x="60" y="52">others</text>', 'covers "others"'],
] as const) {
  test(`a label that stands ${what} is found`, async ({ page }) => {
    await page.setContent(`<svg role="img" width="200" height="100" font-size="12">${drawn}</svg>`);
    expect((await page.evaluate(coveredLabels)).join('\n')).toContain(told);
  });
}
