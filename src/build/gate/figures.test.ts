import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { rowOf } from '../../data/dataset.ts';
import { readDataset } from '../../data/read-dataset.ts';
import { rowAddress } from '../../i18n/addresses.ts';
import { inTen } from '../../i18n/in-ten.ts';
import { messages } from '../../i18n/messages.ts';
import { tableNames } from '../../tables/tables.ts';
import { builtFigures } from './figures/context.ts';
import { readPage } from './figures.ts';

const data = readDataset('data');
const chart =
  'mark,sector,share_low_percent,share_centre_percent,share_high_percent\nestimate,agriculture,43.4,59.2,70.5\nestimate,trade,0,12,29.1\n';
const built = builtFigures(
  [
    ...tableNames.map((name) => ({ path: `data/${name}.csv`, bytes: readFileSync(`data/${name}.csv`) })),
    { path: 'charts/uncovered-by-sector.csv', bytes: Buffer.from(chart) },
  ],
  data,
);
const faults = (address: string, body: string) =>
  readPage(
    { path: 'p', address, document: new JSDOM(`<html lang="en"><body>${body}</body></html>`).window.document },
    built,
  ).faults;

const claim = rowOf(data, 'coverage', 'cov016');
const source = rowOf(data, 'sources', claim.source);
const other = data.sources.find(
  ({ id, url, publisher }) => id !== source.id && url.startsWith('https:') && publisher !== source.publisher,
)!;

const listing = ({
  row = rowAddress('en', { table: 'sources', id: source.id }),
  publisher = source.publisher,
  url = source.url,
  words = messages.row_source_document.en,
} = {}) =>
  `<article id="cov016"><dl><dd><a href="${row}">${publisher}</a> (<a href="${url}">${words}</a>)</dd></dl></article>`;
/** Only what is said of the document; the test's row leaves its other columns out. */
const ofListing = (changed?: Parameters<typeof listing>[0]) =>
  faults('/en/data/coverage/1/', listing(changed)).filter((fault) => !/ where coverage\.csv has /.test(fault));

test('a row leads to its document and to the row of it, and to nothing else', () => {
  expect(ofListing()).toEqual([]);
  expect(ofListing({ url: 'https://example.com/' })).toEqual([
    `p: the row cov016 leads to https://example.com/, which is not ${source.url}`,
  ]);
  expect(ofListing({ url: other.url })).toHaveLength(1);
  expect(ofListing({ words: 'other words' })).toEqual([`p: the row cov016 calls ${source.url} "other words"`]);
  expect(ofListing({ row: rowAddress('en', { table: 'sources', id: other.id }) })).toEqual([
    `p: the row cov016 does not lead to its source ${source.id} by "${source.publisher}"`,
  ]);
  expect(ofListing({ publisher: other.publisher })).toHaveLength(1);
});

const listed = ({ url = source.url, title = source.title!, publisher = source.publisher, taken = 'cov016' } = {}) =>
  faults(
    '/en/sources/x/',
    `<section><h2>${publisher}</h2><article id="${source.id}"><h3><a href="${url}">${title}</a></h3><dd><a href="${rowAddress('en', { table: 'coverage', id: taken })}">${taken}</a></dd></article></section>`,
  );

test('a document stands under its publisher, leads to its own address by its title, and names the rows taken from it', () => {
  expect(source.title).not.toBeNull();
  expect(listed()).toEqual([]);
  expect(listed({ url: other.url })).toEqual([
    `p: the row ${source.id} leads to ${other.url}, which is not ${source.url}`,
  ]);
  expect(listed({ title: 'Another title' })).toHaveLength(1);
  expect(listed({ publisher: other.publisher })).toEqual([
    `p: the row ${source.id} stands under "${other.publisher}" and was published by ${source.publisher}`,
  ]);
  expect(listed({ taken: 'cov011' })).toEqual([`p: the row ${source.id} lists cov011, which was not taken from it`]);
});

const verdict = (look: string, words: string, id = 'chk010') =>
  faults('/en/checks/', `<article id="${id}"><p class="verdict ${look}">${words}</p></article>`);

test('a verdict is that of its check, in its look and in its words', () => {
  expect(verdict('fits', 'fits')).toEqual([]);
  expect(verdict('fits', 'does not fit')).toHaveLength(1);
  expect(verdict('does_not_fit', 'fits')).toHaveLength(1);
  expect(verdict('does_not_fit', 'does not fit')).toEqual([
    'p: says "does not fit" (verdict does_not_fit) of chk010, whose verdict is fits',
  ]);
  expect(verdict('fits', 'fits', 'chk999')).toHaveLength(1);
});

const figure = (id: string) => {
  const value = rowOf(data, 'coverage', id).rate_percent!;
  return `<a class="f" href="${rowAddress('en', { table: 'coverage', id })}" data-v="${built.records.coverage.get(id)!.rate_percent}">${value} percent</a>`;
};
const meaning = (words: string) => `That is ${words} said to be participants, according to them`;

test('workers of ten are the wording of the figure before them, not of any other on the page', () => {
  const after = (words: string) =>
    faults(
      '/en/',
      `<p>${figure('cov012')}</p><p>${figure('cov016')}</p><p>${meaning(words)}</p><p>${figure('cov012')}</p>`,
    );
  expect(after(inTen('en', claim.rate_percent!))).toEqual([]);
  expect(after('about 6 in 10 workers')).not.toEqual([]);
  expect(after('about 7 in 10 workers')).not.toEqual([]);
  expect(after('5 in 10 workers')).not.toEqual([]);
});

test('workers of ten in a sector are those of the largest estimate', () => {
  const said = (words: string) =>
    faults(
      '/en/',
      `<p>${figure('cov016')}</p><p>Our estimate: ${words} without cover are in farming (perhaps 4 to 7)</p>`,
    );
  expect(said('about 6 in 10 workers')).toEqual([]);
  expect(said('about 5 in 10 workers')).not.toEqual([]);
  expect(said('about 1 in 10 workers')).not.toEqual([]);
});
