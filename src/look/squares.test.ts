import { expect, test } from 'vitest';
import { LINE, squares } from './squares.ts';

const drawn = (path: string) => path.split('M').length - 1;

test('a square for each, line by line', () => {
  const { path, height } = squares(LINE + 1);
  expect(drawn(path)).toBe(LINE + 1);
  expect(path).toContain('M1 13h10');
  expect(height).toBe(24);
});

test('what no picture holds is left to the words beside it', () => {
  expect(drawn(squares(5_000).path)).toBe(4 * LINE);
  expect(squares(0)).toEqual({ path: '', height: 0 });
});
