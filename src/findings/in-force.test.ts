import { expect, test } from 'vitest';
import { inForce } from './in-force.ts';

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
