import { expect, test } from 'vitest';
import { capital } from './capital.ts';

test('only the first letter becomes a capital', () => {
  expect(capital('id', 'jumlah pekerja, menurut BPS')).toBe('Jumlah pekerja, menurut BPS');
  expect(capital('en', 'éclair')).toBe('Éclair');
  expect(capital('en', '2 weeks')).toBe('2 weeks');
  expect(capital('id', '')).toBe('');
});
