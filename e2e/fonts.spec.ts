// The browser of the tests sets pages in the fonts that come with the project, in each of the sets.
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { fontSets, type FontSetName } from './fonts.ts';
import { homes } from './pages.ts';

test.skip(process.platform !== 'linux', 'elsewhere a browser does not ask fontconfig for its fonts');

const { resolve } = createRequire(import.meta.url);
const currentSet = (): FontSetName => test.info().project.name as FontSetName;

/** Letters of a page, or of what a selector finds on it, by the family of the font that they are set in. */
const lettersByFamily = async (page: Page, selector: string): Promise<Map<string, number>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const letters = new Map<string, number>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, glyphCount } of fonts)
      letters.set(familyName, (letters.get(familyName) ?? 0) + glyphCount);
  }
  await session.detach();
  return letters;
};

test('pages are set in the fonts of the set, but for signs that they do not have', async ({ page }) => {
  const { sans, serif, monospace } = fontSets[currentSet()];
  const ofSigns = 'DejaVu Sans';
  for (const address of [homes.en, '/perbandingan/']) {
    await page.goto(address);
    const letters = await lettersByFamily(page, 'body *');
    const all = [...letters.values()].reduce((sum, each) => sum + each, 0);
    const others = [...letters].filter(([family]) => !new Set<string>([sans, serif, monospace, ofSigns]).has(family));
    expect.soft(others, address).toEqual([]);
    expect.soft(letters.get(sans) ?? 0, address).toBeGreaterThan(all / 2);
    if (sans !== ofSigns) expect.soft(letters.get(ofSigns) ?? 0, address).toBeLessThan(all / 100);
  }
  await page.goto('/data/coverage/');
  await page.locator('details').evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
  expect([...(await lettersByFamily(page, 'h1')).keys()]).toEqual([serif]);
  expect([...(await lettersByFamily(page, 'code, pre')).keys()]).toEqual([monospace]);
});

test('the families that the style sheets name, and any other, are replaced with those of the set', async ({ page }) => {
  const { sans, serif, monospace } = fontSets[currentSet()];
  for (const [family, wanted] of [
    ['system-ui', sans],
    ['sans-serif', sans],
    ['Roboto', sans],
    ['Georgia', serif],
    ['serif', serif],
    ['ui-monospace', monospace],
    ['monospace', monospace],
  ] as const) {
    await page.setContent(`<p style="font-family: ${family}">Berapa 52</p>`);
    expect([...(await lettersByFamily(page, 'p')).keys()], family).toEqual([wanted]);
  }
});

const WORDS = 'Berapa pekerja yang terlindungi? 52%';
const SIZE = 100;

/** Files of the upright letters, from which a width is worked out without a browser. */
const uprightFiles: Readonly<Record<FontSetName, string>> = {
  noto: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  liberation: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  dejavu: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
};

/** Width of words as their font has it: what they take between two letters that are drawn. */
const widthInFile = (words: string, name: FontSetName): number => {
  const drawn = (text: string) =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text x="50" y="120" font-size="${SIZE}">${text}</text></svg>`,
      {
        font: {
          loadSystemFonts: false,
          fontFiles: [resolve(uprightFiles[name])],
          defaultFontFamily: fontSets[name].sans,
        },
      },
    ).getBBox()!.width;
  return drawn(`H${words}H`) - drawn('HH');
};

test('words are as wide as in the file of the font', async ({ page }) => {
  await page.setContent(
    `<span style="font: ${SIZE}px system-ui; white-space: nowrap; text-rendering: geometricPrecision">${WORDS}</span>`,
  );
  const { width } = (await page.locator('span').boundingBox())!;
  expect(Math.abs(width - widthInFile(WORDS, currentSet()))).toBeLessThan(1);
});

test('the fonts of the sets differ in width, so that one is not taken for another', () => {
  const [liberation, noto, dejavu] = (['liberation', 'noto', 'dejavu'] as const).map((name) =>
    widthInFile(WORDS, name),
  ) as [number, number, number];
  expect(noto).toBeGreaterThan(1.02 * liberation);
  expect(dejavu).toBeGreaterThan(1.02 * noto);
});
