import { expect, test, type Page } from '@playwright/test';
import { kinds } from './pages.ts';

/** Everything that the Tab key should come to: what can be seen and takes the focus, in the order of the document. */
const STOPS = 'a[href], summary, button, input, select, textarea, [tabindex="0"]';

interface Stop {
  /** Place among the stops of the document, or -1 for something that is no stop. */
  readonly place: number;
  readonly html: string;
  readonly faults: readonly string[];
}

/** What has the focus now, and what is wrong with the way it shows. Undefined when the page has given the focus back. */
const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate((stops) => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || /, 0\)$/.test(outlineColor))
      faults.push('has no outline');
    if (!element.checkVisibility()) faults.push('cannot be seen');
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const inView = boxes.filter(
      ({ left, right, top, bottom }) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
    );
    if (inView.length === 0) faults.push('is out of view');
    // Nothing stands in front of it.
    const covered = inView.every(({ left, right, top, bottom }) => {
      const [x, y] = [
        (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      ];
      const front = document.elementFromPoint(x, y);
      return !front || !(element.contains(front) || front.contains(element));
    });
    if (inView.length > 0 && covered) faults.push('is covered');
    return {
      place: [...document.querySelectorAll(stops)].indexOf(element),
      html: element.outerHTML.slice(0, 100),
      faults,
    };
  }, STOPS);

for (const width of [320, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 700 } });

    for (const address of kinds) {
      test(`${address}: the Tab key comes to all that can be used, in reading order, and shows where it is`, async ({
        page,
      }) => {
        await page.goto(address);
        // Links in closed details and in the drawing for the other width are not to be used.
        const wanted = await page.evaluate(
          (stops) =>
            [...document.querySelectorAll(stops)].flatMap((element, place) =>
              element.checkVisibility({ contentVisibilityAuto: true }) ? [place] : [],
            ),
          STOPS,
        );
        const stops: Stop[] = [];
        for (let i = 0; i <= wanted.length; i++) {
          await page.keyboard.press('Tab');
          const stop = await focused(page);
          if (!stop) break;
          stops.push(stop);
        }
        expect(stops.map(({ place }) => place)).toEqual(wanted);
        expect(stops.flatMap(({ html, faults }) => faults.map((fault) => `${fault}: ${html}`))).toEqual([]);
      });
    }

    test('the first stop leads past the menu to the content', async ({ page }) => {
      for (const address of kinds.filter((each) => !each.includes('/embed/'))) {
        await page.goto(address);
        await page.keyboard.press('Tab');
        const skip = page.locator('.skip');
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Enter');
        // A busy browser takes a moment to say where it went.
        await expect(page).toHaveURL(new RegExp(`#${await page.locator('main').getAttribute('id')}$`));
        await page.keyboard.press('Tab');
        expect
          .soft(
            await page.evaluate(
              () =>
                document.querySelector('main')!.contains(document.activeElement) ||
                !document.querySelector('main :is(a[href], summary)'),
            ),
            address,
          )
          .toBe(true);
      }
    });
  });
}

test('where the focus is can be seen in the picture too', async ({ page }) => {
  await page.goto('/cakupan/');
  for (const stop of [
    page.locator('header a').first(),
    page.locator('main a.figure').first(),
    page.locator('summary').first(),
  ]) {
    await stop.scrollIntoViewIfNeeded();
    const box = (await stop.boundingBox())!;
    const clip = {
      x: Math.max(box.x - 6, 0),
      y: Math.max(box.y - 6, 0),
      width: box.width + 12,
      height: box.height + 12,
    };
    const before = await page.screenshot({ clip });
    // A key was the last thing used, as for somebody who goes on by keys.
    await page.keyboard.press('Shift');
    await stop.focus();
    expect((await page.screenshot({ clip })).equals(before)).toBe(false);
  }
});
