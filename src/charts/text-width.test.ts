import { expect, test } from 'vitest';
import { textWidth, wrap, wrapEvenly } from './text-width.ts';

test('lines are no wider than they may be, and no word is lost', () => {
  const text = 'Pekerja rentan belum terlindungi, November 2024';
  const lines = wrap(text, 150);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(150);
});

test('lines that are evenly long are no more than are needed, and no word is lost', () => {
  const text = 'Diluncurkan 28 Oktober 2025: 55.703 pekerja';
  const lines = wrapEvenly(text, 240);
  expect(lines.join(' ')).toBe(text);
  expect(lines).toHaveLength(wrap(text, 240).length);
  const widths = lines.map((line) => textWidth(line));
  expect(Math.max(...widths)).toBeLessThanOrEqual(240);
  expect(Math.min(...widths)).toBeGreaterThan(0.6 * Math.max(...widths));
});
