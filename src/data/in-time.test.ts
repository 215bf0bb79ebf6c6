// A date that is reduced to a month or a year is any of its days that the document and the release can know of.
import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { isSurelyAfter, newestOf, spanOf, type Dated } from './in-time.ts';

/** The tables with one release, and one document that came out on a day. */
const released = (release: string, published: string | null) => ({
  ...data,
  releases: [{ ...data.releases[0]!, date: release }],
  sources: [{ ...data.sources[0]!, id: 'paper', published }],
});
const rows = (...dates: string[]): Dated[] => dates.map((date, i) => ({ id: `cov${i}`, date, source: 'paper' }));
const newest = (tables: typeof data, ...dates: string[]) => newestOf(tables, rows(...dates))?.date;

test('a year is not later than a day in it because it ends later', () => {
  const tables = released('2026-11-22', null);
  expect(newest(tables, '2026', '2026-09-30')).toBe('2026-09-30');
  expect(newest(tables, '2026-09-30', '2026')).toBe('2026-09-30');
  expect(newest(tables, '2026-09', '2026-09-30')).toBe('2026-09-30');
  expect(newest(tables, '2026', '2026-02-28')).toBe('2026');
  expect(newest(tables, '2025', '2026')).toBe('2026');
  expect(newest(tables)).toBeUndefined();
});

test('no figure is of a day after the release, or after its document', () => {
  expect(spanOf(released('2026-11-22', null), { date: '2026' })).toEqual({ start: '2026-01-01', end: '2026-11-22' });
  const spring = released('2026-11-22', '2026-05');
  expect(spanOf(spring, { date: '2026', source: 'paper' })).toEqual({ start: '2026-01-01', end: '2026-05-31' });
  // Spoken in May of "2026": older than what was published for June.
  expect(newest(spring, '2026', '2026-06-01')).toBe('2026-06-01');
  // A day after its document is refused when the tables are read; here it stays the day that it is.
  expect(spanOf(spring, { date: '2026-08-01', source: 'paper' })).toEqual({ start: '2026-08-01', end: '2026-08-01' });
});

test('only what lies wholly after something is surely after it', () => {
  const tables = released('2026-11-22', null);
  const after = (a: string, b: string) => isSurelyAfter(tables, { date: a }, { date: b });
  expect([after('2026', '2025-12-31'), after('2026', '2026-03-31'), after('2026-04', '2026-03-31')]).toEqual([
    true,
    false,
    true,
  ]);
});
