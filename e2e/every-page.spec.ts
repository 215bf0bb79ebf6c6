import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses, mainAddresses } from './pages.ts';

const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const scheme of schemes) {
  for (const width of widths) {
    test.describe(`${scheme}, ${width} px`, () => {
      // axe itself is a script, so these pages are opened with scripts allowed; the site has none.
      test.use({ colorScheme: scheme, viewport: { width, height: 800 }, javaScriptEnabled: true });
      for (const address of addresses) {
        test(`${address} has no accessibility violation`, async ({ page }) => {
          await page.goto(address);
          for (const summary of await page.locator('summary').all()) await summary.click();
          const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        });
      }
    });
  }
}

test('no page scrolls sideways at 320 px', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  for (const address of addresses) {
    await page.goto(address);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const width = await page.locator('html').evaluate((element) => element.scrollWidth);
    expect.soft(width, address).toBeLessThanOrEqual(320);
  }
  await page.close();
});

test('a page arrives in one request', async ({ page }) => {
  for (const address of mainAddresses) {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect.soft(requests.filter((url) => !url.startsWith('data:')), address).toHaveLength(1);
    page.removeAllListeners('request');
  }
});

test('touch targets of menus and files are 44 px or more high', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  for (const address of mainAddresses) {
    await page.goto(address);
    for (const link of await page.locator('nav a:visible, .links a:visible, summary:visible').all()) {
      expect.soft((await link.boundingBox())!.height, `${address} ${await link.innerText()}`).toBeGreaterThanOrEqual(44);
    }
  }
  await page.close();
});
