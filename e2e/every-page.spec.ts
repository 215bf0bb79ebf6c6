import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { coveredLabels, longLines, skeleton, smallTargets, smallText } from './measures.ts';
import { addresses, mainAddresses } from './pages.ts';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule of the tags above runs, those too that axe leaves out unless they are asked for. One line for each fault. */
const axeFaults = (page: Page): Promise<string[]> =>
  page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, tags);

test.describe('accessibility, width, measure and targets at 320 and 1280 px, light and dark', () => {
  // axe itself is a script, so these pages are opened with scripts allowed; the site has none.
  test.use({ javaScriptEnabled: true });
  for (const address of addresses) {
    test(address, async ({ page }) => {
      await page.goto(address);
      // Put into the page once, not before each run: a run in a fresh frame would take three times as long.
      await page.evaluate(axeScript);
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      expect.soft(await page.evaluate(skeleton), 'skeleton').toEqual([]);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect
          .soft(await page.locator('html').evaluate((element) => element.scrollWidth), `${width} px`)
          .toBeLessThanOrEqual(width);
        for (const measure of [smallText, smallTargets, longLines, coveredLabels])
          expect.soft(await page.evaluate(measure), `${width} px, ${measure.name}`).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await axeFaults(page), `${width} px, ${colorScheme}`).toEqual([]);
        }
      }
    });
  }
});

test('a page arrives in one request', async ({ page }) => {
  for (const address of mainAddresses) {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect
      .soft(
        requests.filter((url) => !url.startsWith('data:')),
        address,
      )
      .toHaveLength(1);
    page.removeAllListeners('request');
  }
});
