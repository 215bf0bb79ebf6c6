/**
 * What is left of a page in the reader view of a browser, by the library that Firefox has for it: no style sheet, and nothing that
 * is hidden from anybody. Pictures are whole there, each is there once, and none tells something else for lack of its colours.
 */
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { fileOf, kinds } from './pages.ts';

const PICTURE = 'main svg[role=img]';
const isHidden = (svg: Element): boolean => svg.closest('[hidden]') !== null;
/** What a picture is made of, as a line: its words, and how many shapes it has. */
const partsOf = (svg: Element): string =>
  [
    [...svg.querySelectorAll('text')].map(({ textContent }) => textContent.trim()).join('|'),
    svg.querySelectorAll('rect, circle, path, line, use').length,
  ].join(' ');

const withPictures = kinds.filter((address) =>
  new JSDOM(readFileSync(fileOf(address), 'utf8')).window.document.querySelector(PICTURE),
);

test('there are pages with pictures', () => expect(withPictures.length).toBeGreaterThan(10));

for (const address of withPictures)
  test(`${address} in a reader view: its pictures are whole, there once, and keep their colours`, () => {
    const html = readFileSync(fileOf(address), 'utf8');
    const page = new JSDOM(html).window.document;
    const drawn = [...page.querySelectorAll(PICTURE)].filter((svg) => !isHidden(svg));
    const article = new Readability(new JSDOM(html, { url: 'https://localhost/' }).window.document).parse();
    const { document } = new JSDOM(article!.content!).window;
    expect([...document.querySelectorAll('svg[role=img]')].map(partsOf)).toEqual(drawn.map(partsOf));
    for (const svg of drawn) {
      expect(svg.querySelector('[aria-hidden], [class], [style]')).toBeNull();
      // Without the style sheet a colour is what stands behind its name.
      expect(svg.outerHTML).not.toMatch(/="var\(--[\w-]+\)"/);
    }
  });
