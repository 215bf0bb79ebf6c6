import { expect, test } from 'vitest';
import { unknownPeriods } from './unknown-periods.ts';

test('what lies between two periods and after the last one is not known', () => {
  const known = [
    { from: '2025-09-01', to: '2026-08-31' },
    { from: '2024-11-06', to: '2025-03-06' },
  ];
  expect(unknownPeriods(known, '2026-11-22')).toEqual([
    { from: '2025-03-07', to: '2025-08-31' },
    { from: '2026-09-01', to: '2026-11-22' },
  ]);
});

test('periods that touch or overlap leave nothing between them', () => {
  const known = [
    { from: '2025-01-01', to: '2025-12-31' },
    { from: '2025-03-01', to: '2025-06-30' },
    { from: '2026-01-01', to: '2026-08-31' },
  ];
  expect(unknownPeriods(known, '2026-08-31')).toEqual([]);
});

test('without a known period there is nothing to begin from', () => {
  expect(unknownPeriods([], '2026-08-31')).toEqual([]);
});
