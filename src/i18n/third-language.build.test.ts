// A language is a catalogue and a line in the list of catalogues: here one that is made of accents, on every page of a site.
import { appendFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, describe, expect, test } from 'vitest';
import { copyOfProject } from '../../testing/copy-of-project.ts';
import { CATALOGUE_LINE, catalogueFile, PSEUDO, pseudoMessages } from '../../testing/pseudo-language.ts';
import { plainWords } from '../../testing/plain-words.ts';
import { build } from '../../testing/whole-builds.ts';
import { builtFiles } from '../build/gate/built-site.ts';
import { languages } from './language.ts';

const SITE = 'examples/contoh';

const work = realpathSync(mkdtempSync(join(tmpdir(), 'third-language-')));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const root = join(work, 'project');
copyOfProject(root);
writeFileSync(join(root, `src/i18n/catalogues/${PSEUDO}.ts`), catalogueFile(pseudoMessages()));
appendFileSync(join(root, 'src/i18n/catalogues.ts'), CATALOGUE_LINE);

const out = join(work, 'dist');
const { status, stderr } = build(out, { root, site: join(root, SITE) });
if (status !== 0) throw new Error(`the site is not built:\n${stderr}`);

const pages = new Map<string, CheerioAPI>(
  builtFiles(out).flatMap(({ path, bytes }) =>
    path.endsWith('.html') ? [[`/${path.replace(/index\.html$/, '')}`, load(bytes.toString('utf8'))] as const] : [],
  ),
);
const isOf = (language: string) => (entry: [string, CheerioAPI]) => entry[1]('html').attr('lang') === language;
const addressesIn = (language: string) => [...pages].filter(isOf(language)).map(([address]) => address);
const own = [...pages].filter(isOf(PSEUDO));

test('the new language has a page for each page of the default language, below its own folder', () => {
  const expected = addressesIn('id').filter((address) => address !== '/404.html');
  expect(own.map(([address]) => address).sort()).toEqual(expected.map((address) => `/${PSEUDO}${address}`).sort());
});

test('every page leads to itself in each other language, and says so to machines', () => {
  for (const [address, $] of own) {
    const alternates = $('link[rel="alternate"][hreflang]')
      .toArray()
      .map(({ attribs }) => attribs['hreflang']);
    expect(alternates.toSorted(), address).toEqual([...languages, PSEUDO, 'x-default'].toSorted());
    const links = $('header a[hreflang]').toArray();
    if ($('header').length > 0)
      expect(links.map(({ attribs }) => attribs['lang']).sort(), address).toEqual([...languages].sort());
    for (const { attribs } of links) {
      const other = pages.get(attribs['href']!)!;
      expect(other('html').attr('lang'), attribs['href']).toBe(attribs['hreflang']);
      expect(
        other('header a[hreflang]')
          .toArray()
          .map((link) => link.attribs['href']),
        attribs['href'],
      ).toContain(address);
    }
  }
});

describe('what a page says', () => {
  test.each(own.map(([address]) => address))('%s is in its language, or says in which it is', (address) => {
    expect(plainWords(pages.get(address)!, SITE)).toEqual([]);
  });

  test('words of the interface in another language are found', () => {
    const page = (words: string) => load(`<html lang="${PSEUDO}"><body><p>«Pèkèrjà» ${words}</p></body></html>`);
    expect(plainWords(page('<b>«dì»</b> <i lang="id">Pekerja</i>'), SITE)).toEqual([]);
    expect(plainWords(page('Pekerja rentan'), SITE)).toEqual(['«Pèkèrjà» Pekerja rentan']);
    expect(plainWords(page('<a title="Lihat tabel">«dì»</a>'), SITE)).toEqual(['Lihat tabel']);
  });
});
