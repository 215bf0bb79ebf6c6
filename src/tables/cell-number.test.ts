import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount, readDecimal } from './cell-number.ts';

describe('a number is exactly what its cell says', () => {
  const refuse = (message: string): never => {
    throw new RangeError(message);
  };
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', '+', ',', 'e', ' '), maxLength: 18 }),
    fc.nat().map(String),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(String),
  );
  const accepted = (read: () => number): number | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return null;
    }
  };

  test('counts and decimals print as they were typed', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const count = accepted(() => readCount(text, refuse));
        if (count !== null) expect(String(BigInt(count))).toBe(text);
        const decimal = accepted(() => readDecimal(text, { min: -1e9, max: 1e9 }, refuse));
        if (decimal !== null) expect(decimal.toFixed(text.split('.')[1]?.length ?? 0)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});
