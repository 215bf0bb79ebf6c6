import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { data, ownPlaces, settings } from '../../testing/contoh.ts';
import { publishTenYears } from '../../testing/ten-years.ts';
import { doubtLines } from '../data/doubts.ts';
import { readDataset } from '../data/read-dataset.ts';
import { origin } from '../tables/table.ts';
import { notesOf, silentLine } from './notes.ts';

test('tables without a slip, whose open gaps are open, have nothing to look at', () =>
  expect(notesOf({ settings, data }, 'data')).toEqual([]));

test('nor has what a regency publishes in ten years, whatever the figures', () => {
  for (const seed of [0.1, 0.5, 0.9]) {
    const folder = join(mkdtempSync(join(tmpdir(), 'notes-')), 'data');
    cpSync('examples/contoh/data', folder, { recursive: true });
    publishTenYears(folder, settings, seed);
    expect(doubtLines(readDataset(folder, ownPlaces), (table) => table)).toEqual([]);
    rmSync(dirname(folder), { recursive: true });
  }
});

test('rows that may answer an open gap are told in a line, the newest first, with what to write', () => {
  const asked = 'coverage rate_percent basis=ucj stage=published';
  const gaps = data.gaps.map((gap) => (gap.id === 'gap001' ? { ...gap, asks_for: asked } : gap));
  const { line } = data.gaps.find(({ id }) => id === 'gap001')![origin];
  expect(notesOf({ settings, data: { ...data, gaps } }, 'data')).toEqual([
    `data/gaps.csv:${line}: gap001 is open, and coverage:cov007, coverage:cov008, coverage:cov006 and 3 more may answer it; if so, write the row into answered_by and its day into answered_on`,
  ]);
});

test('a site that nobody can write to says so in one line, and one with a contact does not', () => {
  expect(silentLine(settings, 'site.config.ts')).toBeNull();
  expect(silentLine({}, 'site.config.ts')).toMatch(/^silent site\.config\.ts: has no contact.*; set contact to/);
});
