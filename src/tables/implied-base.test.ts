import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impliedBase, impliedBaseOfStep } from './implied-base.ts';

test('70,538 workers at 62.62 percent imply 112,644 workers', () => {
  expect(impliedBase(70_538, '62.62')).toEqual({ low: 112_636, centre: 112_644, high: 112_654 });
});

test('27,214 workers lifting 41.02 to 66.08 percent imply 108,595 workers', () => {
  expect(impliedBaseOfStep(27_214, '41.02', '66.08')).toEqual({ low: 108_552, centre: 108_595, high: 108_639 });
});

test('the fewer digits are printed, the wider the interval', () => {
  const sharp = impliedBase(58_575, '52.00');
  const blunt = impliedBase(58_575, '52');
  expect(blunt.low).toBeLessThan(sharp.low);
  expect(blunt.high).toBeGreaterThan(sharp.high);
});

describe('an interval holds the number that was rounded away', () => {
  const counts = fc
    .integer({ min: 1000, max: 5_000_000 })
    .chain((base) => fc.tuple(fc.constant(base), fc.integer({ min: Math.ceil(base / 100), max: base })));

  test('a count and its printed rate imply the base that the rate was worked out from', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 }), ([base, count], decimals) => {
        const { low, centre, high } = impliedBase(count, ((100 * count) / base).toFixed(decimals));
        expect(low).toBeLessThanOrEqual(centre);
        expect(centre).toBeLessThanOrEqual(high);
        expect(low).toBeLessThanOrEqual(base);
        expect(base).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('so does an addition with the rates before and after it', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), ([base, added], share) => {
        const before = (share * (base - added) * 100) / base;
        const { low, centre, high } = impliedBaseOfStep(
          added,
          before.toFixed(2),
          (before + (100 * added) / base).toFixed(2),
        );
        expect(low).toBeLessThanOrEqual(centre);
        expect(centre).toBeLessThanOrEqual(high);
        expect(low).toBeLessThanOrEqual(base);
        expect(base).toBeLessThanOrEqual(high);
      }),
    );
  });
});
