import { expect, test } from 'vitest';
import { holdTogether, inForce } from './in-force.ts';

test.each([
  ['2026-01', '2027-03', '2025-12-31', 'later'],
  ['2026-01', '2027-03', '2026-01-01', 'now'],
  ['2026-01', '2027-03', '2027-03-31', 'now'],
  ['2026-01', '2027-03', '2027-04-01', 'over'],
  ['2026-04', '2026-12', '2026-11-22', 'now'],
  ['2022', '2022', '2022-12-31', 'now'],
  ['2022', '2022', '2023-01-01', 'over'],
  ['2019-12', null, '2099-01-01', 'now'],
  [null, null, '2000-01-01', 'now'],
])('%s to %s, on %s: %s', (valid_from, valid_to, day, state) =>
  expect(inForce({ valid_from, valid_to }, day)).toBe(state),
);

test.each([
  [null, '2027-12', '2028-01', null, false],
  [null, '2027-12', '2027-12-31', null, true],
  ['2026', '2026', '2026-12', null, true],
  ['2028-01', null, null, '2027-12', false],
  [null, null, null, null, true],
])('%s to %s and %s to %s hold together: %s', (from, to, otherFrom, otherTo, together) =>
  expect(holdTogether({ valid_from: from, valid_to: to }, { valid_from: otherFrom, valid_to: otherTo })).toBe(together),
);
