import { expect, test } from 'vitest';
import { partOf } from './row-part.ts';

test.each([
  ['cov001', '1'],
  ['cov050', '1'],
  ['cov051', '2'],
  ['2026-11', '2'],
  ['2027-01-15', '2027'],
  ['kabar-2026-12-31', 'k'],
  ['kabar-2027-01-01', 'k-2027'],
  ['kabar-nd', 'k'],
  ['rpjmd-2025-2029', 'r'],
])('%s stands on part %s of its table', (id, part) => expect(partOf(id)).toBe(part));
