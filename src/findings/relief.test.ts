// A relief turns over by the calendar of the release, with no new row.
import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { reliefNow } from './relief.ts';

/** The tables in a release of a day. */
const on = (date: string) => ({ ...data, releases: [{ ...data.releases[0]!, date }] });

// Contributions of transport workers are reduced from January 2026 to March 2027, those of others from April to December 2026.
test.each([
  ['2025-12-31', 'later'],
  ['2026-01-01', 'now'],
  ['2026-11-22', 'now'],
  ['2027-01-01', 'now'],
  ['2027-03-31', 'now'],
  ['2027-04-01', 'over'],
])('on %s the relief is: %s', (date, state) => expect(reliefNow(on(date))!.state).toBe(state));

test('without a period of its contributions the rule itself tells', () => {
  const rules = data.rules.filter(({ unit, kind }) => kind !== 'discount' || unit !== 'idr_per_month');
  expect(reliefNow({ ...on('2030-01-01'), rules })).toMatchObject({ state: 'now', reduced: [] });
});

test('there is none where no rule plays the part', () =>
  expect(reliefNow({ ...data, rules: data.rules.map((row) => ({ ...row, role: null })) })).toBeNull());
