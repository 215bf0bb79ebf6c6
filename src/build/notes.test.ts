import { expect, test } from 'vitest';
import { data, settings } from '../../testing/contoh.ts';
import { origin } from '../tables/table.ts';
import { notesOf } from './notes.ts';

test('tables whose open gaps are open have nothing to look at', () =>
  expect(notesOf({ settings, data }, 'data')).toEqual([]));

test('rows that may answer an open gap are told in a line, the newest first, with what to write', () => {
  const asked = 'coverage rate_percent basis=ucj stage=published';
  const gaps = data.gaps.map((gap) => (gap.id === 'gap001' ? { ...gap, asks_for: asked } : gap));
  const { line } = data.gaps.find(({ id }) => id === 'gap001')![origin];
  expect(notesOf({ settings, data: { ...data, gaps } }, 'data')).toEqual([
    `data/gaps.csv:${line}: gap001 is open, and coverage:cov007, coverage:cov008, coverage:cov006 and 3 more may answer it; if so, write the row into answered_by and its day into answered_on`,
  ]);
});
