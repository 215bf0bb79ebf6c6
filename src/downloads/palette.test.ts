import { expect, test } from 'vitest';
import { withColours } from './palette.ts';

test('a colour that files do not have is an error, not a black mark', () => {
  expect(withColours('<path stroke="var(--ink)"/>')).toBe('<path stroke="#1b1b19"/>');
  expect(() => withColours('<path stroke="var(--pink)"/>')).toThrow('var(--pink)');
});
