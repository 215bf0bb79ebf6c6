import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { JSDOM } from 'jsdom';
import { addresses, fileOf } from './pages.ts';

const built = (ending: string) =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort();

// "standard" is what the HTML standard asks for; "document" and "a11y" are what it and WCAG ask of a whole page.
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  }),
);

const faultsOf = async (html: string, path: string): Promise<string[]> => {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column}: ${ruleId}: ${message}`),
  );
};

test('every page is valid HTML', async () => {
  const pages = built('.html');
  expect(pages.length).toBeGreaterThan(100);
  for (const path of pages) expect.soft(await faultsOf(readFileSync(join('dist', path), 'utf8'), path)).toEqual([]);
});

test('no two pages have one title, and none has more than 700 elements', () => {
  const titles = new Map<string, string>();
  for (const address of addresses) {
    const { document } = new JSDOM(readFileSync(fileOf(address), 'utf8')).window;
    const title = document.title;
    expect.soft(titles.get(title), `${address} has the title of this page`).toBeUndefined();
    titles.set(title, address);
    expect.soft(document.querySelectorAll('*').length, address).toBeLessThanOrEqual(700);
  }
});

test('invalid HTML would be told', async () => {
  const page = readFileSync('dist/index.html', 'utf8');
  for (const [sound, broken, rule] of [
    ['<h1>', '<h1><div>a block</div>', 'element-permitted-content'],
    ['</main>', '<p id="isi">twice</p></main>', 'no-dup-id'],
    ['</main>', '</div></main>', 'close-order'],
    ['<html lang="id">', '<html>', 'element-required-attributes'],
    ['</main>', '<img src="data:,"></main>', 'wcag/h37'],
  ] as const) {
    expect(page).toContain(sound);
    expect((await faultsOf(page.replace(sound, broken), 'broken.html')).join('\n'), broken).toContain(rule);
  }
});

test('every drawing and feed is well-formed, and refers to nothing outside of itself', () => {
  const files = [...built('.svg'), ...built('.xml')];
  expect(files.length).toBeGreaterThan(10);
  for (const path of files) {
    // A parser that meets an error throws.
    const { document } = new JSDOM(readFileSync(join('dist', path)), { contentType: 'application/xml' }).window;
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect.soft(new Set(ids).size, `${path}: an id stands twice`).toBe(ids.length);
    if (!path.endsWith('.svg')) continue;
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        for (const [, id] of value.matchAll(/url\(#([^)]+)\)/g)) expect.soft(ids, `${path}: ${name}`).toContain(id);
        if (/href$|^src$/.test(name)) expect.soft(value, `${path}: ${name}`).toMatch(/^#/);
      }
    }
  }
});
