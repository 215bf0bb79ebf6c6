/**
 * Every page, at the widths of small and large phones, of a tablet and of a desktop, with the fonts of Android; at the widths
 * of phones with those of other systems too, of which some are wider. Nothing is looked at here but what widths and fonts
 * decide, and what is asked for while a page is shown at all of them; `every-page.spec.ts` looks at the rest.
 */
import { expect, test } from '@playwright/test';
import { coveredLabels, smallText } from './measures.ts';
import { pagesByKind } from './pages.ts';
import { isIcon } from './watched-page.ts';

const PHONES = [320, 360];
const ALL = [...PHONES, 768, 1280];
const withNoto = () => test.info().project.name === 'noto';

for (const [kind, addresses] of pagesByKind) {
  test(`${kind}: nothing scrolls sideways, text is 12 px or more, labels stand in their picture and apart`, async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const address of addresses) {
      requests.length = 0;
      await page.goto(address);
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      for (const width of withNoto() ? ALL : PHONES) {
        await page.setViewportSize({ width, height: 800 });
        const at = `${address}, ${width} px`;
        expect
          .soft(await page.locator('html').evaluate((element) => element.scrollWidth), at)
          .toBeLessThanOrEqual(width);
        // The size of letters does not hang on their font.
        for (const measure of withNoto() ? [smallText, coveredLabels] : [coveredLabels])
          expect.soft(await page.evaluate(measure), `${at}, ${measure.name}`).toEqual([]);
      }
      expect
        .soft(
          requests.filter((url) => !url.startsWith('data:') && !isIcon(url)),
          `${address} is complete after one request`,
        )
        .toHaveLength(1);
    }
  });
}
