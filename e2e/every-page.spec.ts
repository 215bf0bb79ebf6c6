/**
 * Accessibility and measures of every page. All rules of axe run once on each page, at a width and with colours that its
 * neighbours do not have, so that each kind of page meets all of them; on the largest page of each kind they run at both
 * widths, and the rules about colours in every scheme, in one language. That is enough: pages of a kind come from one template
 * and differ in their rows, those of the other language in their words, and a scheme changes colours alone, which is a test
 * of its own. Widths, with the fonts of several systems, are looked at in `widths.spec.ts`; forms of marks in the colours of
 * the system in `odd-browsers.spec.ts`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { generate, parse, walk } from 'css-tree';
import { longLines, skeleton, smallTargets } from './measures.ts';
import { everyKind, fileOf, pagesByKind } from './pages.ts';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of these tags runs, those too that axe leaves out unless they are asked for. */
const ALL_RULES: RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** Those that look at colours. */
const COLOUR_RULES: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** One line for each fault. */
const axeFaults = (page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> =>
  page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: only!, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, runOnly);

const WIDTHS = [320, 1280] as const;
const SCHEMES = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;

/** Which rules run on the page at a place among those of its kind, at a width and in a scheme. */
const rulesFor = (place: number, width: number, scheme: number, isEnglish: boolean): RunOptions['runOnly'] => {
  if (place === 0) return scheme === 0 ? ALL_RULES : isEnglish ? undefined : COLOUR_RULES;
  const turn = (place - 1) % (WIDTHS.length * SCHEMES.length);
  return turn === WIDTHS.length * scheme + width ? ALL_RULES : undefined;
};

// axe itself is a script, so these pages are opened with scripts allowed; the site has none.
test.describe('scripts', () => {
  test.use({ javaScriptEnabled: true });
  for (const [kind, addresses] of pagesByKind) {
    test(`${kind}: accessibility, measure and targets at 320 and 1280 px, in all colours`, async ({ page }) => {
      for (const [place, address] of addresses.entries()) {
        await page.goto(address);
        // Put into the page once, not before each run: a run in a fresh frame would take three times as long.
        await page.evaluate(axeScript);
        await page
          .locator('details')
          .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
        expect.soft(await page.evaluate(skeleton), `${address}, skeleton`).toEqual([]);
        for (const [w, width] of WIDTHS.entries()) {
          await page.setViewportSize({ width, height: 800 });
          for (const measure of [smallTargets, longLines])
            expect.soft(await page.evaluate(measure), `${address}, ${width} px, ${measure.name}`).toEqual([]);
          for (const [s, scheme] of SCHEMES.entries()) {
            const rules = rulesFor(place, w, s, kind.startsWith('/en/'));
            if (!rules) continue;
            await page.emulateMedia(scheme);
            expect
              .soft(await axeFaults(page, rules), `${address}, ${width} px, ${Object.values(scheme).join(', ')}`)
              .toEqual([]);
          }
        }
      }
    });
  }

  test('a fault of each sort of rules is found, in the scheme that has it', async ({ page }) => {
    await page.setContent(
      '<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style><img src="data:,"><p>words</p>',
    );
    await page.evaluate(axeScript);
    expect((await axeFaults(page, ALL_RULES)).join()).toContain('image-alt');
    expect(await axeFaults(page, COLOUR_RULES)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await axeFaults(page, COLOUR_RULES)).join()).toContain('color-contrast');
  });
});

test('all rules run on each page, and on each kind at both widths', () => {
  for (let place = 0; place < 100; place += 1) {
    const runs = WIDTHS.flatMap((_, w) => SCHEMES.map((_, s) => rulesFor(place, w, s, false)));
    expect(runs.filter((rules) => rules === ALL_RULES)).toHaveLength(place === 0 ? WIDTHS.length : 1);
    if (place === 0) expect(runs).not.toContain(undefined);
  }
});

/** A rule that sets custom properties which are colours, of a page or of a part of it; those of sizes have these beginnings. */
const COLOURS_ALONE = /^[^{}]+\{(?:--(?!t-|s\d|line-)[\w-]+:[^;}]*;?)+\}$/;

/** Rules by which a style sheet answers to a reader's wish for other colours, but for those that set colours alone. */
const beyondColours = (css: string): string[] => {
  const found: string[] = [];
  walk(parse(css), {
    visit: 'Atrule',
    enter({ name, prelude, block }) {
      if (name !== 'media' || !prelude || !/prefers-(?:color-scheme|contrast)/.test(generate(prelude)) || !block)
        return;
      walk(block, {
        visit: 'Rule',
        enter(rule) {
          const said = generate(rule);
          if (!COLOURS_ALONE.test(said)) found.push(said);
        },
      });
    },
  });
  return found;
};

test('a wish for dark colours or for more contrast changes colours alone', () => {
  for (const address of everyKind)
    for (const [, css] of readFileSync(fileOf(address), 'utf8').matchAll(/<style>([^]*?)<\/style>/g))
      expect.soft(beyondColours(css!), address).toEqual([]);
  expect(
    beyondColours(
      '@media (prefers-contrast:more){:root{--ink:#000;--grid:var(--ink)}a{margin:0}main{--s1:0;--ink:#000}}',
    ),
  ).toEqual(['a{margin:0}', 'main{--s1:0;--ink:#000}']);
});
