import { test } from '@playwright/test';
import { chartIds, homes } from './pages.ts';
import { expectReadableLabels } from './readable-labels.ts';

const widths = [320, 360, 768, 1280];

for (const [language, home] of Object.entries(homes)) {
  for (const width of widths) {
    test.describe(`${language}, ${width} px`, () => {
      test.use({ viewport: { width, height: 900 } });
      for (const id of chartIds) {
        test(`${id}: text is 12 px or more, inside the picture, and no label covers another`, async ({ page }) => {
          await page.goto(home);
          await expectReadableLabels(page, id, width);
        });
      }
    });
  }
}
