import { expect, test, type Page } from '@playwright/test';
import { kinds } from './pages.ts';

// A window of 1280 by 1024 px at 400 % shows as much as one of 320 by 256 px (WCAG 1.4.10).
const zoomed = { width: 320, height: 256 };

/** What can be read, but for the drawings, and what only wide screens repeat. */
const words = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (node.nodeValue!.trim() && parent.checkVisibility() && !parent.closest('svg, .roomy'))
        found.push(node.nodeValue!.trim());
    }
    return found;
  });

for (const address of kinds) {
  test(`${address} at 400 %: nothing is lost, only tables scroll sideways, and nothing stands in the way`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 1024 });
    await page.goto(address);
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
    const wide = await words(page);
    await page.setViewportSize(zoomed);
    expect(await words(page)).toEqual(wide);
    const found = await page.evaluate(() => {
      const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
        (each) => each.checkVisibility() && !each.closest('svg'),
      );
      const said = (each: Element) => each.outerHTML.slice(0, 100);
      return {
        width: document.documentElement.scrollWidth,
        // A box that scrolls or cuts off what it holds, without a table in it; one of a pixel is for those who hear the page.
        cut: all
          .filter(
            (each) =>
              each.clientWidth > 1 &&
              getComputedStyle(each).overflowX !== 'visible' &&
              each.scrollWidth > each.clientWidth + 1 &&
              !each.querySelector(':scope > table'),
          )
          .map(said),
        // What stays in place takes no more than a quarter of so low a window.
        inTheWay: all
          .filter((each) => /fixed|sticky/.test(getComputedStyle(each).position) && each.offsetHeight > innerHeight / 4)
          .map(said),
      };
    });
    expect(found).toEqual({ width: zoomed.width, cut: [], inTheWay: [] });
  });
}

for (const percent of [130, 200]) {
  test(`letters of ${percent} % on a phone: nothing but tables scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: Math.round((16 * percent) / 100) } });
    for (const address of kinds) {
      await page.goto(address);
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      const { size, width } = await page.evaluate(() => ({
        size: parseFloat(getComputedStyle(document.documentElement).fontSize),
        width: document.documentElement.scrollWidth,
      }));
      expect(size).toBeCloseTo((16 * percent) / 100, 0);
      expect.soft(width, address).toBeLessThanOrEqual(360);
    }
  });
}
