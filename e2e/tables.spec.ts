import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

for (const width of [320, 390]) {
  test(`at ${width} px a table shows two columns without being moved, and a shade where it goes on`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    let tables = 0;
    let goOn = 0;
    for (const address of kinds) {
      await page.goto(address);
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      const seen = await page.locator('.scroll').evaluateAll((boxes) =>
        boxes.map((box) => {
          const edge = box.getBoundingClientRect().left + box.clientWidth;
          const second = box.querySelectorAll('thead th')[1]!;
          return {
            name: box.getAttribute('aria-label') ?? box.getAttribute('aria-labelledby'),
            second: second.getBoundingClientRect().right <= edge + 1,
            goesOn: box.scrollWidth > box.clientWidth + 1,
            shades: getComputedStyle(box).backgroundAttachment,
            reached: box.matches('[tabindex="0"]'),
          };
        }),
      );
      for (const { name, second, goesOn, shades, reached } of seen) {
        tables += 1;
        if (goesOn) goOn += 1;
        expect.soft(second, `${address}, ${name}: its second column is in sight`).toBe(true);
        expect.soft([shades, reached], `${address}, ${name}`).toEqual(['local, local, scroll, scroll', true]);
      }
    }
    expect(tables).toBeGreaterThan(15);
    expect(goOn).toBeGreaterThan(0);
  });
}

test('on wide screens no table goes on, and none has a shade', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const address of kinds) {
    await page.goto(address);
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
    const seen = await page
      .locator('.scroll')
      .evaluateAll(
        (boxes) =>
          boxes.filter(
            (box) => box.scrollWidth > box.clientWidth + 1 || getComputedStyle(box).backgroundImage !== 'none',
          ).length,
      );
    expect.soft(seen, address).toBe(0);
  }
});

test('at 1280 px the head of the longest table stays in sight while its rows pass', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  let longest = { address: '', index: 0, height: 0 };
  for (const address of kinds) {
    await page.goto(address);
    const heights = await page
      .locator('table')
      .evaluateAll((all) =>
        all.map((each) =>
          each.checkVisibility() && each.querySelector('thead') ? each.getBoundingClientRect().height : 0,
        ),
      );
    heights.forEach((height, index) => {
      if (height > longest.height) longest = { address, index, height };
    });
  }
  // A table lower than the window would need no head that stays.
  expect(longest.height).toBeGreaterThan(800);
  await page.goto(longest.address);
  const table = page.locator('table').nth(longest.index);
  for (const row of [(await table.locator('tbody tr').count()) - 5, 8]) {
    await table
      .locator('tbody tr')
      .nth(row)
      .evaluate((each) => scrollTo(0, each.getBoundingClientRect().top + scrollY - 400));
    await expect(table.locator('thead th').first()).toBeInViewport({ ratio: 1 });
  }
});
