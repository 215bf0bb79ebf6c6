import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allPages, menuPages, pageAddress, pageDefinitions } from './addresses.ts';
import { languages } from './i18n/language.ts';
import { loadSite } from './site.ts';

test('a page is a folder of views: its definition has the folder’s name as id, and a view beside it', () => {
  const folders = readdirSync('src/views').sort();
  expect(pageDefinitions.map(({ id }) => id).sort()).toEqual(folders);
  for (const folder of folders)
    expect(readdirSync(`src/views/${folder}`)).toEqual(expect.arrayContaining(['View.astro', 'page.ts']));
});

test('every page of the menu has a title and a place of its own in it', () => {
  expect(new Set(menuPages.map(({ menu }) => menu)).size).toBe(menuPages.length);
  for (const { id, title, group } of menuPages) expect([title, group], id).not.toContain(undefined);
});

test('every page has an address of its own in every language, with a slash at both ends', () => {
  const pages = allPages(loadSite());
  for (const { address } of pages) expect(address).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
  for (const language of languages)
    expect(pages.filter((page) => page.language === language)).toHaveLength(pages.length / languages.length);
});

test('a link to a page that there is not names those that there are', () => {
  expect(() => pageAddress('id', 'bugdet')).toThrow(/^no page has the id bugdet; the ids are apbd, benefits, budget, /);
});
