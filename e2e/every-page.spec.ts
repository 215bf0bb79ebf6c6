import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses, mainAddresses } from './pages.ts';

const looks = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe('no accessibility violation at 320 and 1280 px, light and dark, and no scrolling sideways', () => {
  // axe itself is a script, so these pages are opened with scripts allowed; the site has none.
  test.use({ javaScriptEnabled: true });
  for (const address of addresses) {
    test(address, async ({ page }) => {
      await page.goto(address);
      for (const summary of await page.locator('summary').all()) await summary.click();
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.locator('html').evaluate((element) => element.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).withTags(tags).options({ resultTypes: ['violations'] }).analyze();
        expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), `${width} px, ${colorScheme}`).toEqual([]);
      }
    });
  }
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
