import { expect, test } from 'vitest';
import { count, print } from '../press/printable.ts';
import { markFaults, takeStream } from './stream.ts';

const printed = print('en', count(3));
const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });

test('a text file is published without its records, and they stand in the stream with its path', () => {
  const plain = file('b.csv', '3');
  const { files, stream } = takeStream([file('a/index.html', `<p>${printed} rows</p>`), plain]);
  expect(files[0]!.bytes.toString('utf8')).toBe('<p>3 rows</p>');
  expect(files[1]).toBe(plain);
  expect(stream).toBe('{"page":"a/index.html","kind":"count","language":"en","value":3,"printed":"3"}\n');
});

test('a record that nothing takes out is a fault, also within an address', () => {
  const left = [file('notes.txt', printed), file('page.css', encodeURIComponent(printed)), file('c.txt', '3')];
  expect(markFaults(takeStream(left).files)).toEqual([
    'notes.txt: holds a record that is not for readers',
    'page.css: holds a record that is not for readers',
  ]);
});
