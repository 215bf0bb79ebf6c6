import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { data, settings } from '../../testing/contoh.ts';
import type { Dataset } from '../data/dataset.ts';
import { bare } from '../press/mark.ts';
import { origin } from '../tables/table.ts';
import { atomFeed } from './feed.ts';

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
    id: `${settings.address}/en/data/releases/2/#2026-07`,
    title: 'Data release 1 July 2026',
    updated: '2026-07-01T00:00:00Z',
    text: data.releases[1]!.summary_en,
  });
});

test('each corrected cell is an entry of its release, with what it said, says and why', () => {
  const cells = {
    id: 'rev001',
    release: '2026-07',
    table: 'coverage',
    row: 'cov004',
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
    title: 'Perbaikan cov004 di tabel coverage, kolom rate_percent',
    updated: '2026-07-01T00:00:00Z',
    text: 'Dari “66.8” menjadi “tidak disebut sumbernya”. Salah <ketik>.',
  });
});
