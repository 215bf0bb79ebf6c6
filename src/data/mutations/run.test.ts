import { expect, test } from 'vitest';
import { mutate } from './run.ts';
import { strictCsv } from './strict-csv.ts';

// A short run; `npm run test:mutations` makes a long one.
test('no damage to the tables goes by unseen or is read as something else', { timeout: 60_000 }, () => {
  const { tried, refused, readRightly, wrong } = mutate('data', 400, 20_261_122);
  expect(wrong).toEqual([]);
  expect(refused + readRightly).toBe(tried);
  // A run that refused everything, or nothing, would have tested nothing.
  expect(refused).toBeGreaterThan(100);
  expect(readRightly).toBeGreaterThan(50);
});

test.each([
  ['a,b\n1,"x, ""y"""\n', ',', [['a', 'b'], ['1', 'x, "y"']]],
  ['a;b\n;\n', ';', [['a', 'b'], ['', '']]],
  ['a,b\n"open,1\n', ',', null],
  ['a,b\nx"y,1\n', ',', null],
])('the reader that a run believes reads %j', (text, separator, records) => {
  expect(strictCsv(text, separator)).toEqual(records);
});
