import { expect, test } from 'vitest';
import { toCsv, toIndonesianCsv } from './csv.ts';

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

test('for Indonesian settings: a byte order mark, semicolons, decimal commas; what would become a day or a number is text', () => {
  expect(
    toIndonesianCsv(
      [
        { name: 'rate', isNumber: true },
        { name: 'date', isNumber: false },
        { name: 'note', isNumber: false },
      ],
      [
        ['96.20', '2025-03', 'a; b'],
        [-5, '2025-03-16', '96.20'],
        ['', '2025', '=1+1'],
        [null, '', '1.200 orang'],
      ],
    ),
  ).toBe(`\uFEFFrate;date;note\r\n96,20;'2025-03;"a; b"\r\n-5;2025-03-16;'96.20\r\n;2025;'=1+1\r\n;;1.200 orang\r\n`);
});
