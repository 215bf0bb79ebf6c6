import { expect, test } from 'vitest';
import { costOf, monthsPaid } from './months-paid.ts';

test('Rp1.8 billion pays 27,214 workers for 3.9 months', () => {
  expect(monthsPaid(1_800_000_000, 27_214, 16_800)).toBeCloseTo(3.937, 3);
});

test('Rp13 billion pays 64,709 workers for 12 months', () => {
  expect(monthsPaid(13_000_000_000, 64_709, 16_800).toFixed(1)).toBe('12.0');
});

test('a year for 55,156 workers costs Rp11,119,449,600', () => {
  expect(costOf(55_156, 16_800, 12)).toBe(11_119_449_600);
});

test('nobody to pay is an error, not infinity', () => {
  expect(() => monthsPaid(1, 0, 16_800)).toThrow(RangeError);
});
