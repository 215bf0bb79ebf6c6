import { expect, test } from 'vitest';
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
