// A chart in a page of somebody else: as high as it is at each width and size of letters, and in the colours that the page asks for.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';

/** A column of an article, from a phone with a margin to a whole page. */
const WIDTHS = [250, 320, 400, 520, 700, 760, 1000];
const LETTERS = [16, 21, 32];
const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(21, 23, 26)';

let article = '';
let server: Server;
let host: string;
test.beforeAll(async () => {
  server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(article));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => server.close());

/** The lines to copy of a chart on a page, with the address of the site that is tried in place of the published one. */
const linesOf = async (page: Page, address: string, chart: string): Promise<string[]> => {
  await page.goto(address);
  const origin = new URL(page.url()).origin;
  const lines = await page.locator(`section[aria-labelledby="${chart}"] .copy`).allTextContents();
  return lines
    .filter((line) => /<iframe|<picture/.test(line))
    .map((line) => line.trim().replace(/https:\/\/[^/"]+(?=\/[^"]*\.svg|\/embed\/|\/en\/embed\/)/g, origin));
};

/** Shows lines in a column of an article whose own letters have another size than the reader's. */
const show = async (page: Page, lines: string, width: number): Promise<void> => {
  article = `<!doctype html><title>Berita</title><style>html{font-size:62.5%}body{margin:0}div.column{width:${width}px}</style><div class="column">${lines}</div>`;
  await page.goto(host, { waitUntil: 'load' });
};

const withLetters = (browser: Browser, size: number): Promise<Browser> => {
  const { args = [], ...options } = test.info().project.use.launchOptions ?? {};
  return size === 16
    ? Promise.resolve(browser)
    : chromium.launch({ ...options, args: [...args, `--blink-settings=defaultFontSize=${size}`] });
};

for (const size of LETTERS)
  test(`letters of ${size} px: a frame is as high as its chart at every width`, async ({ browser, baseURL }) => {
    const own = await withLetters(browser, size);
    const page = await own.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
    for (const [address, chart] of [
      ['/cakupan/', 'coverage-progress'],
      ['/en/sectors/', 'uncovered-by-sector'],
    ] as const) {
      const [frame] = await linesOf(page, address, chart);
      for (const width of WIDTHS) {
        await show(page, frame!, width);
        const seen = await page.frames()[1]!.evaluate(() => {
          const root = document.documentElement;
          return {
            letters: parseFloat(getComputedStyle(root).fontSize),
            hidden: [root.scrollHeight - innerHeight, root.scrollWidth - innerWidth],
            empty: 1 - document.querySelector('figcaption')!.getBoundingClientRect().bottom / innerHeight,
          };
        });
        const of = `${chart} at ${width} px`;
        expect(seen.letters, of).toBe(size);
        expect.soft(seen.hidden, of).toEqual([0, 0]);
        expect.soft(seen.empty, of).toBeLessThan(0.3);
      }
    }
    if (own !== browser) await own.close();
    else await page.close();
  });

for (const scheme of ['light', 'dark'] as const)
  test(`a reader of ${scheme} pages sees a frame in the colours that the article asks for`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const [frame] = await linesOf(page, '/cakupan/', 'coverage-progress');
    for (const [asked, ground] of [
      ['', scheme === 'dark' ? DARK : LIGHT],
      ['#light', LIGHT],
      ['#dark', DARK],
    ] as const) {
      await show(page, frame!.replace(/(src="[^"]*)"/, `$1${asked}"`), 600);
      const seen = await page.frames()[1]!.evaluate(() => {
        const main = document.querySelector('main')!;
        const { width, height } = main.getBoundingClientRect();
        const ink = getComputedStyle(document.querySelector('svg text')!).fill;
        return {
          ground: getComputedStyle(main).backgroundColor,
          ink,
          covers: width >= innerWidth && height >= innerHeight,
        };
      });
      expect(seen.ground, asked).toBe(ground);
      expect(seen.covers).toBe(true);
      expect(/^rgb\((1[5-9]|2)\d/.test(seen.ink), seen.ink).toBe(ground === DARK);
    }
  });

test('a frame says its source, its day and its limits', async ({ page }) => {
  await page.goto('/embed/coverage-progress/');
  await expect(page.locator('figcaption')).toContainText(/Sumber: .*Rilis \d+ \w+ \d{4}/);
  await expect(page.locator('figcaption details li')).not.toHaveCount(0);
});

test('the newest picture and that of the release fit any column, and lead to the explanation', async ({ page }) => {
  const [, newest, frozen] = await linesOf(page, '/cakupan/', 'coverage-progress');
  expect(frozen).toMatch(/\/rilis\/[^/]+\/charts\/coverage-progress\.svg"/);
  for (const line of [newest!, frozen!])
    for (const width of [250, 700]) {
      await page.setViewportSize({ width, height: 900 });
      await show(page, line, width);
      const picture = page.locator('a[href$="/cakupan/#coverage-progress"] img');
      const { seen, shape } = await picture.evaluate((img: HTMLImageElement) => ({
        seen: [img.clientWidth, img.clientHeight],
        shape: img.naturalHeight / img.naturalWidth,
      }));
      expect(seen[0]).toBe(width);
      expect(seen[1]! / seen[0]!).toBeCloseTo(shape, 1);
    }
});
