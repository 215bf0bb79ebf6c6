import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tables } from '../tables/tables.ts';
import { withNewColumns } from './new-columns.ts';

const columns = Object.keys(tables.gaps.columns);

test.each(['\n', '\r\n'])(
  'a new column is written where the definition has it, and what was there stays as it was (%j)',
  (newline) => {
    const cells = columns.map((name) => (name === 'topic' ? '"a, b\n""c"""' : name === 'why_en' ? '' : name));
    const lines = (leaveOut: string) =>
      [columns, cells.map((cell, i) => (columns[i] === leaveOut ? '' : cell))].map((line) => line.join());
    const whole = lines('role').join(newline) + newline;
    const role = columns.indexOf('role');
    const old = [columns, cells].map((line) => line.toSpliced(role, 1).join()).join(newline) + newline;
    expect(withNewColumns(old, tables.gaps)).toBe(whole);
    expect(Papa.parse<string[]>(whole.trimEnd()).data[1]).toHaveLength(columns.length);
  },
);

test('a table that has all its columns stays as it is', () => {
  const text = `${columns.join(',')}\n${columns.join(',')}\n`;
  expect(withNewColumns(text, tables.gaps)).toBe(text);
});

test('a column that may not be empty is not made up', () => {
  const text = `${columns.filter((name) => name !== 'topic').join(',')}\n`;
  expect(withNewColumns(text, tables.gaps)).toBe(text);
});
