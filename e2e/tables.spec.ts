import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

for (const width of [320, 360, 768, 1280]) {
  test(`at ${width} px no table has to be moved sideways, and 12 px lie between its columns`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    let tables = 0;
    let cards = 0;
    for (const address of kinds) {
      await page.goto(address);
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      const seen = await page.locator('table').evaluateAll((all) =>
        all
          .filter((table) => table.checkVisibility())
          .map((table) => {
            const box = table.closest('.scroll') ?? table;
            const near = [...table.querySelectorAll('tr')].flatMap((row) => {
              const cells = [...row.children].map((cell) => {
                const range = document.createRange();
                range.selectNodeContents(cell);
                return { cell: cell.getBoundingClientRect(), words: range.getBoundingClientRect() };
              });
              return cells
                .slice(1)
                .filter(({ cell, words }, i) => {
                  const before = cells[i]!;
                  const isBeside = Math.abs(cell.top - before.cell.top) < 1 && cell.left >= before.cell.right - 1;
                  return (
                    isBeside && words.width > 0 && before.words.width > 0 && words.left - before.words.right < 11.5
                  );
                })
                .map(() => row.textContent.slice(0, 60));
            });
            return {
              name: table.getAttribute('aria-label') ?? table.getAttribute('aria-labelledby'),
              beyond: box.scrollWidth - box.clientWidth,
              isCards: getComputedStyle(table).display === 'block',
              named: [...table.querySelectorAll('td')].every((cell) => cell.dataset.label),
              near,
            };
          }),
      );
      for (const { name, beyond, isCards, named, near } of seen) {
        tables += 1;
        if (isCards) {
          cards += 1;
          expect.soft(named, `${address}, ${name}: each cell has the name of its column`).toBe(true);
        }
        expect.soft(beyond, `${address}, ${name}`).toBeLessThanOrEqual(1);
        expect.soft(near, `${address}, ${name}`).toEqual([]);
      }
    }
    expect(tables).toBeGreaterThan(15);
    expect(cards > 0).toBe(width < 720);
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
