import { expect, test } from '@playwright/test';
import { coveredLabels } from './measures.ts';
import { chartIds } from './honest-site.ts';
import { addressesWithCharts, chartsOn, homes } from './pages.ts';

/** Charts that stand on no page; their files and frames keep their addresses. */
const onNoPage = ['spending-shares'];

test('every chart stands on a page in each language', () => {
  for (const isEnglish of [false, true]) {
    const drawn = addressesWithCharts.filter((address) => address.startsWith('/en/') === isEnglish).flatMap(chartsOn);
    expect([...new Set(drawn)].sort()).toEqual(chartIds.filter((id) => !onNoPage.includes(id)).sort());
  }
});

// Whether their labels are read is looked at in `widths.spec.ts`, on every page.
for (const address of addressesWithCharts) {
  test(`${address}: each chart is drawn once at every width, with its labels`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const id of chartsOn(address)) {
        const svg = page.locator(`section[aria-labelledby="${id}"] svg[role=img]:visible`);
        await expect(svg, `${id}, ${width} px`).toHaveCount(1);
        expect(await svg.locator('text').count(), `${id}, ${width} px`).toBeGreaterThan(5);
      }
    }
  });
}

for (const address of addressesWithCharts.filter((each) => !Object.values<string>(homes).includes(each)))
  test(`${address}: each chart has its finding, measure, picture in words, source, limits, table and files`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const id of chartsOn(address)) {
      const chart = page.locator(`section[aria-labelledby="${id}"]`);
      await expect(chart.locator('h2')).toHaveAttribute('id', id);
      expect((await chart.locator('svg[role=img]:visible').getAttribute('aria-label'))!.length).toBeGreaterThan(80);
      await expect(chart.locator('figcaption')).toContainText(address.startsWith('/en/') ? 'Source' : 'Sumber');
      await expect(chart.locator('figcaption a')).not.toHaveCount(0);
      await chart.locator('summary').first().click();
      await expect(chart.locator('table')).toBeVisible();
      await expect(chart.locator(`a[href="/charts/${id}.csv"]`)).toBeVisible();
      await expect(chart.locator(`a[href="/charts/${id}.json"]`)).toBeVisible();
    }
  });

for (const home of Object.values(homes))
  test(`${home}: each chart has its source and its files, and leads to where it stands with the rest`, async ({
    page,
  }) => {
    for (const id of chartsOn(home)) {
      await page.goto(home);
      const chart = page.locator(`section[aria-labelledby="${id}"]`);
      expect((await chart.locator('svg[role=img]:visible').getAttribute('aria-label'))!.length).toBeGreaterThan(80);
      await expect(chart.locator('figcaption a')).not.toHaveCount(0);
      for (const ending of ['xlsx', 'png'])
        await expect(chart.locator(`a[href$="/charts/${id}.${ending}"]`)).toBeVisible();
      await chart.getByRole('link', { name: home === '/' ? 'Selengkapnya' : 'More', exact: true }).click();
      await expect(page.locator(`h2#${id}`)).toBeInViewport();
    }
  });

test('a chart of an unusual form says how it is read, on its page, alone and in its picture', async ({
  page,
  request,
}) => {
  for (const [address, picture, words] of [
    ['/', '/charts/contribution-funding.svg', 'Cara membaca: tiap kotak 1 bulan'],
    ['/en/', '/en/charts/contribution-funding.svg', 'How to read this: each box is 1 month'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('figure[aria-labelledby="contribution-funding"]')).toContainText(words);
    await page.goto(`${address}embed/contribution-funding/`);
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
