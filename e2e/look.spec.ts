// The pages use the look and nothing beside it: its colours in pairs that can be read, and its steps of type.
import { expect, test, type Page } from '@playwright/test';
import { formatHex, parse } from 'culori';
import { dark, light } from '../src/look/colours.ts';
import { surfaces, textColours } from '../src/look/pairs.ts';
import { CHART_TEXT, type as steps } from '../src/look/sizes.ts';
import { mainAddresses } from './pages.ts';

interface Seen {
  readonly what: 'text' | 'chart text' | 'mark';
  readonly colour: string;
  readonly behind: string;
  /** Pixels, as printed for the reader. */
  readonly size: number;
  readonly words: string;
}

/** Every piece of text and every mark that is visible, with the colours that it has for a reader. */
const seenOn = (page: Page): Promise<Seen[]> =>
  page.locator('html').evaluate((html) => {
    const visible = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
    const behind = (element: Element | null): string => {
      if (!element) return 'none';
      const colour = getComputedStyle(element).backgroundColor;
      return colour === 'rgba(0, 0, 0, 0)' ? behind(element.parentElement) : colour;
    };
    return [...html.querySelectorAll('body *')].filter(visible).flatMap((element): Seen[] => {
      const style = getComputedStyle(element);
      const words = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent).join('').trim();
      const of = { behind: behind(element), words: words.slice(0, 40) };
      if (!(element instanceof SVGElement)) return words ? [{ ...of, what: 'text', colour: style.color, size: parseFloat(style.fontSize) }] : [];
      if (element.closest('title, desc') || element.localName === 'svg' || element.localName === 'g') return [];
      const drawnAt = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      if (words) return [{ ...of, what: 'chart text', colour: style.fill, size: parseFloat(style.fontSize) * drawnAt }];
      return [style.fill, style.stroke].filter((paint) => paint !== 'none' && !paint.startsWith('url')).map((colour) => ({ ...of, what: 'mark', colour, size: 0 }));
    });
  });

const hex = (colour: string) => formatHex(parse(colour));
const px = Object.values(steps).map((rem) => parseFloat(rem) * 16);

for (const [colorScheme, palette] of Object.entries({ light, dark })) {
  test(`only the colours and sizes of the look, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(15 * 60_000);
    const page = await browser.newPage({ colorScheme: colorScheme as 'light' | 'dark', viewport: { width: 320, height: 800 } });
    const all = Object.values(palette);
    const forText = textColours.map((name) => palette[name]);
    const backs = surfaces.map((name) => palette[name]);
    let pieces = 0;
    for (const address of mainAddresses) {
      await page.goto(address);
      for (const { what, colour, behind, size, words } of await seenOn(page)) {
        pieces += 1;
        const at = `${address} ${what} "${words}"`;
        expect.soft(what === 'mark' ? all : forText, at).toContain(hex(colour));
        expect.soft(backs, `${at}, behind it`).toContain(hex(behind));
        if (what === 'text') expect.soft(px, at).toContain(size);
        if (what === 'chart text') expect.soft(size, at).toBeGreaterThanOrEqual(CHART_TEXT - 0.01);
      }
    }
    expect(pieces).toBeGreaterThan(5_000);
    await page.close();
  });
}
