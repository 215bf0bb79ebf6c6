import { expect, test } from 'vitest';
import { sentWith } from '../../testing/host-headers.ts';
import { headersFile, headersOf } from './headers.ts';

const addresses = [
  ...[
    '/',
    '/en/',
    '/404.html',
    '/cakupan/',
    '/anggaran/apbd/',
    '/en/coverage/',
    '/en/budget/apbd/',
    '/data/',
    '/data/coverage/',
    '/data/coverage/1/',
    '/en/data/',
    '/en/data/coverage/',
  ],
  ...[
    '/embed/a/',
    '/embed/b/',
    '/en/embed/a/',
    '/data/coverage.csv',
    '/data/coverage.csv-metadata.json',
    '/data/coverage.json',
    '/data/coverage.xlsx',
    '/data/all.zip',
    '/charts/a.csv',
    '/charts/a.svg',
  ],
  ...[
    '/en/charts/a.svg',
    '/datapackage.json',
    '/catalog.jsonld',
    '/feed.xml',
    '/en/feed.xml',
    '/SHA256SUMS',
    '/rilis/',
    '/rilis/2026-11/',
    '/rilis/2026-11/all-2026-11-22.zip',
    '/rilis/2026-11/SHA256SUMS',
    '/rilis/2026-11/en/charts/a.svg',
    '/cite/data/coverage.bib',
    '/cite/charts/a.csl.json',
    '/en/cite/charts/a.ris',
    '/robots.txt',
    '/sitemap.xml',
    '/share.png',
    '/en/share.png',
  ],
];
const file = headersFile(addresses);

test('the file says of every address what has to be sent, and no field twice', () => {
  for (const address of addresses) expect(sentWith(file, address), address).toEqual(headersOf(address));
});

test('of a site under a path it says the same of every address there, and nothing of its neighbours', () => {
  const under = headersFile(addresses, '/data');
  for (const address of addresses) expect(sentWith(under, `/data${address}`), address).toEqual(headersOf(address));
  for (const neighbour of ['/', '/database/', '/cakupan/']) expect(sentWith(under, neighbour), neighbour).toEqual({});
});

test('the file keeps to what its hosts take: at most 100 rules, one * in each, lines of at most 2,000 characters', () => {
  const lines = file.split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(new Set(rules).size).toBe(rules.length);
  for (const rule of rules) expect(rule.split('*').length, rule).toBeLessThanOrEqual(2);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
});

test('only pages for frames may be framed', () => {
  for (const address of addresses) {
    const { 'X-Frame-Options': frame, 'Content-Security-Policy': policy } = headersOf(address);
    const framed = /^\/(en\/)?embed\//.test(address);
    expect([frame, / frame-ancestors (.*)$/.exec(policy!)![1]], address).toEqual(
      framed ? [undefined, '*'] : ['DENY', "'none'"],
    );
  }
});

test('other sites may read files of data and charts, and no page', () => {
  const open = (address: string) => headersOf(address)['Access-Control-Allow-Origin'];
  const shown = (address: string) => headersOf(address)['Cross-Origin-Resource-Policy'];
  for (const address of [
    '/data/coverage.csv',
    '/data/all.zip',
    '/charts/a.svg',
    '/en/charts/a.svg',
    '/datapackage.json',
    '/catalog.jsonld',
    '/feed.xml',
    '/rilis/2026-11/all-2026-11-22.zip',
    '/rilis/2026-11/SHA256SUMS',
  ])
    expect(open(address), address).toBe('*');
  for (const address of [
    '/',
    '/en/',
    '/cakupan/',
    '/data/',
    '/data/coverage/',
    '/data/coverage/1/',
    '/en/data/',
    '/embed/a/',
    '/404.html',
    '/share.png',
    '/cite/data/coverage.bib',
    '/cite/charts/a.csl.json',
    '/en/cite/charts/a.ris',
    '/robots.txt',
  ])
    expect(open(address), address).toBeUndefined();
  for (const address of ['/', '/data/', '/data/coverage/1/', '/en/data/', '/404.html'])
    expect(shown(address), address).toBe('same-origin');
});

test('what is found may be kept for minutes, and the page of an address where nothing is not at all', () => {
  for (const address of addresses)
    expect(sentWith(file, address)['Cache-Control'], address).toBe(
      address === '/404.html' ? 'no-store' : 'public, max-age=600',
    );
  expect(sentWith(file, '/cakupn/')['Cache-Control']).toBeUndefined();
});
