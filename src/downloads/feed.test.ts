import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Dataset } from '../data/dataset.ts';
import { readDataset } from '../data/read-dataset.ts';
import { readSettings } from '../settings.ts';
import { bare } from '../press/mark.ts';
import { origin } from '../tables/table.ts';
import { atomFeed } from './feed.ts';

const published = readDataset('data');
const settings = readSettings('.');
/** With the first release alone, whatever has been published since. */
const data = { ...published, releases: published.releases.filter(({ id }) => id === '2026-11') };
const entriesOf = (feed: string) =>
  [...new JSDOM(bare(feed), { contentType: 'application/xml' }).window.document.querySelectorAll('entry')].map(
    (entry) => ({
      id: entry.querySelector('id')!.textContent,
      title: entry.querySelector('title')!.textContent,
      updated: entry.querySelector('updated')!.textContent,
      text: entry.querySelector('content')!.textContent,
    }),
  );

test('each release is an entry', () => {
  expect(entriesOf(atomFeed('en', { settings, data }))[0]).toEqual({
    id: `${settings.address}/en/data/releases/2/#2026-11`,
    title: 'Data release 22 November 2026',
    updated: '2026-11-22T00:00:00Z',
    text: data.releases[0]!.summary_en,
  });
});

test('each corrected cell is an entry of its release, with what it said, says and why', () => {
  const cells = {
    id: 'rev001',
    release: '2026-11',
    table: 'coverage',
    row: 'cov012',
    column: 'rate_percent',
    old_value: '66.8',
    new_value: '',
    reason_id: 'Salah <ketik>.',
    reason_en: 'Mistyped.',
  };
  const revision = { ...cells, new_value: null, [origin]: { table: 'revisions', line: 2, cells } };
  const feed = atomFeed('id', { settings, data: { ...data, revisions: [revision] } as unknown as Dataset });
  expect(entriesOf(feed)).toHaveLength(data.releases.length + 1);
  expect(entriesOf(feed).find(({ id }) => id!.endsWith('#rev001'))).toEqual({
    id: `${settings.address}/data/revisions/1/#rev001`,
    title: 'Perbaikan cov012 di tabel coverage, kolom rate_percent',
    updated: '2026-11-22T00:00:00Z',
    text: 'Dari “66.8” menjadi “tidak dipublikasikan”. Salah <ketik>.',
  });
});
