import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, printedRange } from './printed-range.ts';

const of = (printed: string, precision: string, unit = 'workers') =>
  printedRange(Number(printed), printed, unit, precision);

describe('what a printed figure may stand for', () => {
  test.each([
    // A count: half a unit of the last digit that it tells.
    ['110000', 'spoken', [105_000, 115_000]],
    ['112000', 'rounded', [111_500, 112_500]],
    ['1300000', 'about', [1_250_000, 1_350_000]],
    // The first two digits are always meant.
    ['300000', 'rounded', [295_000, 305_000]],
    // Every digit told, or a source that is exact: the count itself.
    ['136619', 'about', [136_619, 136_619]],
    ['110000', 'exact', [110_000, 110_000]],
    // A floor reaches up to the next unit.
    ['13000000000', 'at_least', [13_000_000_000, 14_000_000_000]],
    ['7', 'rounded', [7, 7]],
    ['0', 'rounded', [0, 0]],
  ])('%s, %s', (printed, precision, [low, high]) => {
    expect(of(printed, precision)).toMatchObject({ low, high });
  });

  test('a percentage is rounded at its last digit, whatever its source says', () => {
    expect(of('52', 'exact', 'percent')).toEqual({ low: 51.5, high: 52.5 });
    const { low, high } = of('66.08', 'exact', 'percent');
    expect([low, high]).toEqual([expect.closeTo(66.075, 9), expect.closeTo(66.085, 9)]);
    expect(of('40', 'at_least', 'percent')).toEqual({ low: 40, high: 41 });
  });

  test('what was rounded may have been cut instead, up to the next unit', () => {
    expect(of('55000', 'rounded').leftOff).toEqual({ low: 55_000, high: 56_000 });
    expect(of('55703', 'exact').leftOff).toBeUndefined();
    expect(of('55000', 'at_least').leftOff).toBeUndefined();
  });

  test('a count that is rounded to thousands lies in the range of what is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 5_000_000 }), (count) => {
        const printed = Math.round(count / 1000) * 1000;
        const { low, high } = of(String(printed), 'rounded');
        expect(low).toBeLessThanOrEqual(count);
        expect(count).toBeLessThanOrEqual(high);
      }),
    );
  });
});

test('ranges meet where they have a number in common, and what computing adds keeps none apart', () => {
  expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
  expect(overlap({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(false);
  expect(overlap({ low: 0.1 + 0.2, high: 1 }, { low: 0, high: 0.3 })).toBe(true);
});
