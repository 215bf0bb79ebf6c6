import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { wcagContrast } from 'culori';
import { JSDOM } from 'jsdom';
import { addresses, fileOf, kinds } from './pages.ts';
import { seenColours, type SeenColours } from './seen-colours.ts';
import { styleFaults } from './style-sheets.ts';

test('the style sheets ask for no browser newer than three years, and hold no error', () => {
  const sheets = new Set(
    addresses.flatMap((address) =>
      [...readFileSync(fileOf(address), 'utf8').matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!),
    ),
  );
  expect(sheets.size).toBeGreaterThan(0);
  for (const css of sheets) expect.soft(styleFaults(css)).toEqual([]);
});

test('nothing moves by itself', () => {
  for (const address of kinds)
    expect
      .soft(
        readFileSync(fileOf(address), 'utf8').match(
          /(?:transition|animation|scroll-behavior|@keyframes)[^;}]*|<(?:animate|set|marquee)\b[^>]*/g,
        ),
        address,
      )
      .toBeNull();
});

test('what an older browser would not read is told', () => {
  for (const [css, told] of [
    ['a:has(b){color:red}', ':has'],
    ['a{b{color:red}}', 'not CSS'],
    ['a{&:hover{color:red}}', 'a rule inside a rule'],
    ['@container (min-width:1px){a{color:red}}', '@container'],
    ['@layer a{a{color:red}}', '@layer'],
    ['@media (width>=45rem){a{color:red}}', 'a range with signs'],
    ['a{color:light-dark(red,blue)}', 'light-dark()'],
    [':root{--ink:light-dark(red,blue)}', 'light-dark()'],
    ['a{color:oklch(50% 0 0)}', 'oklch()'],
    ['a{colour:red}', 'not a value'],
    ['a{color:12px}', 'not a value'],
    ['a{color red}', 'not CSS'],
  ] as const) {
    expect(styleFaults(css).join('\n'), css).toContain(told);
  }
  expect(styleFaults('a{color:red;color:oklch(50% 0 0)}@media (min-width:45rem){a{margin:0}}')).toEqual([]);
});

for (const address of kinds) {
  test(`${address} is complete and in order without its style sheet`, async ({ page }) => {
    // The page alone: its icon may still be on its way when the test is over.
    await page.route(
      (url) => url.pathname === address,
      async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<style>[^]*?<\/style>/g, '');
        await route.fulfill({ response, body });
      },
    );
    await page.goto(address);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
    // Compared without spaces: a browser puts them between cells and list items as it likes.
    const tight = (text: string) => text.replace(/\s+/g, '');
    const { document } = new JSDOM(readFileSync(fileOf(address), 'utf8')).window;
    for (const unseen of document.querySelectorAll('script, style, svg, [hidden]')) unseen.remove();
    const seen = await page.evaluate(() => {
      for (const svg of document.querySelectorAll('svg')) svg.remove();
      return document.body.innerText;
    });
    expect(tight(seen)).toBe(tight(document.body.textContent!));
  });

  test(`${address} reads in order: the way past the menu, the name, where one is, the content, then the rest`, async ({
    page,
  }) => {
    await page.goto(address);
    const parts = await page
      .locator('body > :not([hidden])')
      .evaluateAll((all) => all.map(({ localName, className }) => className || localName));
    const trail = /^\/(?:en\/|404\.html)?$/.test(address) ? [] : ['trail'];
    expect(parts).toEqual(address.includes('/embed/') ? ['main'] : ['skip', 'header', ...trail, 'main', 'footer']);
  });
}

/** What a mark is without its colours: its shape, and whether it is solid, open, hatched or a line. */
const formsOf = ({ marks }: SeenColours) =>
  marks
    .filter(({ inChart, ground }) => inChart && !ground)
    .map(
      ({ shape, fill, behind, hatch }) =>
        `${shape} ${hatch ? 'hatched' : fill === behind ? 'open' : fill === 'none' ? 'line' : 'solid'}`,
    );

/** Words that do not stand out from what is behind them, and marks of which neither fill nor line nor hatching does. */
const unseen = ({ texts, marks }: SeenColours): string[] => {
  const apart = (colour: string | null, behind: string) =>
    colour === null || colour === 'none' || colour === 'hatch' ? 1 : wcagContrast(colour, behind);
  return [
    ...texts
      .filter(({ colour, behind, edge }) => apart(colour, edge ?? behind) < 4.5)
      .map(({ words, colour, behind }) => `"${words}" in ${colour} on ${behind}`),
    ...texts.filter(({ on, behind }) => on.some((fill) => fill !== behind)).map(({ words }) => `"${words}" on a mark`),
    ...marks
      .filter(
        ({ tells, fill, line, hatch, behind }) =>
          tells && Math.max(...[fill, line, hatch].map((each) => apart(each, behind))) < 3,
      )
      .map(({ shape, fill, line, behind }) => `${shape} filled ${fill}, line ${line}, on ${behind}`),
  ];
};

for (const [asked, media] of [
  ['colours of the system', { forcedColors: 'active', colorScheme: 'light' }],
  ['dark colours of the system', { forcedColors: 'active', colorScheme: 'dark' }],
  ['more contrast', { contrast: 'more', colorScheme: 'light' }],
  ['more contrast, dark', { contrast: 'more', colorScheme: 'dark' }],
] as const) {
  for (const width of [320, 1280]) {
    test(`${asked}, ${width} px: words are read, marks keep their forms, nothing is lost`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      let forms = 0;
      for (const address of kinds) {
        await page.emulateMedia({ forcedColors: null, contrast: null, colorScheme: null });
        await page.goto(address);
        await page
          .locator('details')
          .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
        const before = await page.evaluate(seenColours);
        await page.emulateMedia(media);
        const seen = await page.evaluate(seenColours);
        expect.soft(unseen(seen), address).toEqual([]);
        expect.soft(formsOf(seen), address).toEqual(formsOf(before));
        expect
          .soft(
            seen.texts.map(({ words }) => words),
            address,
          )
          .toEqual(before.texts.map(({ words }) => words));
        forms += formsOf(seen).length;
      }
      expect(forms).toBeGreaterThan(100);
    });
  }
}
