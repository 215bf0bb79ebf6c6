import { expect, test } from 'vitest';
import { differenceOf, held, sumOf, workedOut, type Cell, type Quantity } from './define-check.ts';

const number = (value: number, low = value, high = value): Quantity<number> => ({
  value,
  unit: 'workers',
  rows: [],
  low,
  high,
});
const cell = (value: number, low: number, high: number, cut?: number): Cell<number> => ({
  ...number(value, low, high),
  column: 'workers',
  printed: String(value),
  ...(cut === undefined ? {} : { leftOff: { low: value, high: cut } }),
});

test('two numbers are held to be one where their ranges meet', () => {
  expect(held(number(108_595), cell(110_000, 105_000, 115_000)).verdict).toBe('fits');
  expect(held(number(104_000, 103_000, 104_999), cell(110_000, 105_000, 115_000)).verdict).toBe('does_not_fit');
});

test('a figure whose digits were left off is told as that, and only where rounding does not do', () => {
  const stated = cell(55_000, 54_500, 55_500, 56_000);
  expect(held(number(55_703), stated)).toEqual({
    verdict: 'fits',
    stated: { ...stated, low: 55_000, high: 56_000, isLeftOff: true },
  });
  expect(held(number(55_400), stated).stated).toBe(stated);
  expect(held(number(56_200), stated).verdict).toBe('does_not_fit');
});

test('what is worked out has the limits of every mixture of limits', () => {
  const share = workedOut('percent', [number(50, 49, 51), number(100, 90, 110)], (part, all) => (100 * part) / all);
  expect(share).toMatchObject({ value: 50, low: (100 * 49) / 110, high: (100 * 51) / 90 });
});

test('parts are added limit by limit, however many there are', () => {
  const parts = Array.from({ length: 40 }, () => number(10, 9, 12));
  expect(sumOf(parts)).toMatchObject({ value: 400, low: 360, high: 480 });
});

test.each([
  [number(52, 51.5, 52.5), number(66, 65.5, 66.5), 14, 13, 15],
  [number(66, 65.5, 66.5), number(52, 51.5, 52.5), 14, 13, 15],
  [number(10, 9, 11), number(10, 9, 11), 0, 0, 2],
])('a difference is never below nothing', (a, b, value, low, high) => {
  expect(differenceOf('points', a, b)).toMatchObject({ value, low, high });
});
