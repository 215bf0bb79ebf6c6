import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('rows as records, nothing published as an empty cell, quotes where needed', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        [1, 'x, y'],
        [null, 'he said "no"'],
      ],
    ),
  ).toBe('a,b\r\n1,"x, y"\r\n,"he said ""no"""\r\n');
});

test('without rows there is the header alone', () => expect(toCsv(['a', 'b'], [])).toBe('a,b\r\n'));

test('what a spreadsheet would run gets an apostrophe; numbers stay numbers', () => {
  expect(toCsv(['a', 'b'], [['=1+1', -5]])).toBe("a,b\r\n'=1+1,-5\r\n");
});

test('a negative number stays one when it comes as it was typed, and wide signs get an apostrophe too', () => {
  expect(toCsv(['a', 'b', 'c'], [['-6.4', '-6.4.1', '＝1+1']])).toBe("a,b,c\r\n-6.4,'-6.4.1,'＝1+1\r\n");
});
