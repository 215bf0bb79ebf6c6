import { test } from '@playwright/test';
import { chartIds, homes } from './pages.ts';
import { expectReadableLabels } from './readable-labels.ts';

const widths = [320, 360, 768, 1280];

/** Charts that stand on a page of their own topic. */
const topics = [
  { addresses: { id: '/cakupan/', en: '/en/coverage/' }, ids: ['denominators', 'funded-periods'] },
  { addresses: { id: '/perbandingan/', en: '/en/compare/' }, ids: ['comparison'] },
] as const;

for (const { addresses, ids } of [{ addresses: homes, ids: chartIds }, ...topics]) {
  for (const [language, address] of Object.entries(addresses)) {
    for (const width of widths) {
      test.describe(`${language}, ${width} px`, () => {
        test.use({ viewport: { width, height: 900 } });
        for (const id of ids) {
          test(`${id}: text is 12 px or more, inside the picture, and no label covers another`, async ({ page }) => {
            await page.goto(address);
            await expectReadableLabels(page, id, width);
          });
        }
      });
    }
  }
}
