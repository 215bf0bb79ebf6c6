import { expect, test } from 'vitest';
import { sha256 } from '../../downloads/delivered-file.ts';
import { checksums } from '../checksums.ts';
import { faultsOfFiles } from './files.ts';
import { pageOf } from '../page.ts';
import { sitemap } from '../sitemap.ts';
import { readSettings } from '../../settings.ts';
import type { BuiltFile } from './built-site.ts';

const settings = readSettings('.');

const csv = 'id,value\r\na,1\r\nb,2\r\n';
const file = (path: string, text: string): BuiltFile => ({ path, bytes: Buffer.from(text) });
const page = (body: string, head = '') =>
  pageOf(
    'index.html',
    `<!doctype html><html><head>${head}<link rel="canonical" href="${settings.address}/"></head><body>${body}</body></html>`,
  );
const check = (body: string, change: (files: BuiltFile[]) => BuiltFile[] = (files) => files) => {
  const built = page(body);
  const files = [file('index.html', built.html), file('data/t.csv', csv)];
  const listed = [...files, file('sitemap.xml', sitemap([built.$], '2026-11-22'))];
  return faultsOfFiles(change([...listed, file('SHA256SUMS', checksums(listed))]), [built], settings);
};
const download = (said: object) =>
  `<script type="application/ld+json">${JSON.stringify({ distribution: [{ '@type': 'DataDownload', contentUrl: `${settings.address}/data/t.csv`, contentSize: `${csv.length} B`, sha256: sha256(csv), ...said }] })}</script>`;

test('a site whose files are what it says passes', () => {
  expect(check(`<article id="b"><a href="/data/t.csv#row=3">row</a></article>${download({})}`)).toEqual([]);
});

test('a link to another row than it names', () => {
  expect(check('<article id="b"><a href="/data/t.csv#row=2">row</a></article>')).toEqual([
    'index.html: /data/t.csv#row=2 is not the row b',
  ]);
});

test('a file that was changed after its hash was taken', () => {
  const changed = (files: BuiltFile[]) =>
    files.map((each) => (each.path === 'data/t.csv' ? file(each.path, `${csv}c,3\r\n`) : each));
  expect(check('', changed)).toEqual(['SHA256SUMS: has not the hash of data/t.csv']);
});

test('JSON-LD that says another hash, an absent file, or nothing that can be read', () => {
  expect(check(download({ sha256: 'x' }))).toEqual([
    `index.html: gives another hash or size of ${settings.address}/data/t.csv than it has`,
  ]);
  expect(check(download({ contentUrl: `${settings.address}/none.csv` }))).toEqual([
    `index.html: offers ${settings.address}/none.csv, which is not there`,
  ]);
  expect(check('<script type="application/ld+json">{</script>')).toEqual(['index.html: has JSON-LD that is not JSON']);
});

test('a page that the sitemap does not name', () => {
  const emptied = (files: BuiltFile[]) => {
    const others = files.filter(({ path }) => path !== 'SHA256SUMS' && path !== 'sitemap.xml');
    const all = [...others, file('sitemap.xml', '<urlset/>')];
    return [...all, file('SHA256SUMS', checksums(all))];
  };
  expect(check('', emptied)).toEqual(['index.html: is missing from sitemap.xml']);
});

test('a page that asks not to be listed is not in the sitemap; one with words like the end of its head is, with its other language', () => {
  const listing = (head: string) => sitemap([page('', head).$], '2026-11-22');
  expect(listing('<meta name="robots" content="noindex">')).not.toContain('<loc>');
  expect(listing('<meta name="description" content="</head>">')).toContain(`<loc>${settings.address}/</loc>`);
  expect(listing('<link rel="alternate" hreflang="en" href="https://example.org/en/?a&amp;b">')).toContain(
    'hreflang="en" href="https://example.org/en/?a&amp;b"',
  );
});

test('a sitemap that names what is no page, or a page twice', () => {
  const more = (added: string) => (files: BuiltFile[]) => {
    const others = files.filter(({ path }) => path !== 'SHA256SUMS');
    const all = others.map((each) =>
      each.path === 'sitemap.xml'
        ? file(each.path, each.bytes.toString().replace('</urlset>', `<url><loc>${added}</loc></url></urlset>`))
        : each,
    );
    return [...all, file('SHA256SUMS', checksums(all))];
  };
  for (const added of [`${settings.address}/old/`, `${settings.address}/`])
    expect(check('', more(added))).toEqual([`sitemap.xml: names ${added}, which is no page to list or is named twice`]);
});
