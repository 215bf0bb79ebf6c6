import { expect, test } from 'vitest';
import { coverage } from '../tables/coverage.ts';
import { releases } from '../tables/releases.ts';
import { revisions } from '../tables/revisions.ts';
import { origin } from '../tables/table.ts';
import { problemLine } from './problem.ts';
import { readTable } from './read-table.ts';

// What each slip says stands in testing/cases/.

const COLUMNS = Object.keys(coverage.columns);
const CELLS: Readonly<Record<string, string>> = {
  id: 'cov001',
  place: 'Kabupaten Sarolangun',
  date: '2025-03-16',
  basis: 'ucj',
  segment: 'all',
  rate_percent: '52.0',
  stage: 'published',
  precision: 'rounded',
  source: 'sarolangunkab-2025-03-20',
};
const HEADER = COLUMNS.join(',');
const ROW = COLUMNS.map((column) => CELLS[column] ?? '').join(',');

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable(coverage, bytes(text), 'data/coverage.csv');
const linesOf = (text: string) => read(text).problems.map(problemLine);

test('a good file is read: values typed, empty cells null, the typed text and its line kept', () => {
  const { rows, problems } = read(`${HEADER}\n${ROW}\n`);
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([{ id: 'cov001', rate_percent: 52, covered_workers: null, date: '2025-03-16' }]);
  expect(rows[0]![origin]).toMatchObject({
    table: 'coverage',
    line: 2,
    cells: { rate_percent: '52.0', covered_workers: '' },
  });
});

test('an unknown, a missing and a doubled column are each named', () => {
  const lines = linesOf(`${HEADER.replace('rate_percent', 'rate').replace('note_en', 'note_id')}\n${ROW}\n`);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^data\/coverage\.csv:1:rate: is not a column of this table; expected id, place/);
  expect(lines[1]).toBe('data/coverage.csv:1:rate_percent: the column is missing; add it to the header');
  expect(lines[2]).toBe('data/coverage.csv:1:note_en: the column is missing; add it to the header');
  expect(lines[3]).toBe('data/coverage.csv:1:note_id: the column stands twice; keep one');
});

test('lines are counted in the file, also after a cell that spans lines', () => {
  const spanning = ROW.replace('Kabupaten Sarolangun', '"Kabupaten\nSarolangun"');
  expect(linesOf(`${HEADER}\n${spanning}\n${ROW.replace('52.0', '5x')}\n`).map((line) => line.split(': ')[0])).toEqual([
    'data/coverage.csv:2:place',
    'data/coverage.csv:4:rate_percent',
  ]);
});

test('a table that may be empty still has its header', () => {
  const header = 'id,release,table,row,column,old_value,new_value,reason_id,reason_en\n';
  expect(readTable(revisions, bytes(header), 'data/revisions.csv')).toEqual({ rows: [], problems: [] });
  expect(readTable(revisions, bytes(''), 'data/revisions.csv').problems).toHaveLength(1);
});

test('a megabyte is refused in one short line', () => {
  const [line] = linesOf(`${HEADER}\n${ROW.replace('Kabupaten', 'x'.repeat(1_000_000))}\n`);
  expect(line!.length).toBeLessThan(200);
});

test('a comma inside notes does not mislead the search for the separator', () => {
  const text =
    'id;date;summary_id;summary_en;removed_columns\n2026-11;2026-11-22;satu, dua, tiga, empat;one, two, three, four;\n';
  expect(readTable(releases, bytes(text), 'releases.csv')).toMatchObject({
    problems: [],
    rows: [{ summary_en: 'one, two, three, four' }],
  });
});
