import { expect, test } from 'vitest';
import { coverage } from '../tables/coverage.ts';
import { releases } from '../tables/releases.ts';
import { revisions } from '../tables/revisions.ts';
import { problemLine } from './problem.ts';
import { readTable } from './read-table.ts';

const HEADER = 'id,place,date,basis,segment,industry,rate_percent,covered_workers,uncovered_workers,base,stage,precision,source,note_id,note_en';
const ROW = 'cov001,Kabupaten Sarolangun,2025-03-16,ucj,all,,52,,,,published,rounded,sarolangunkab-2025-03-20,,';
const COLUMNS = HEADER.split(',');

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) => readTable(coverage, typeof text === 'string' ? bytes(text) : text, 'data/coverage.csv');
const linesOf = (text: string | Uint8Array) => read(text).problems.map(problemLine);
/** The good row with some of its cells replaced. */
const withCells = (cells: Record<string, string>) =>
  `${HEADER}\n${ROW.split(',').map((cell, i) => cells[COLUMNS[i]!] ?? cell).map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;

test('a good file is read: values typed, empty cells null, the typed text kept', () => {
  const { rows, problems } = read(`${HEADER}\n${ROW}\n`);
  expect(problems).toEqual([]);
  expect(rows[0]).toMatchObject({ id: 'cov001', rate_percent: 52, covered_workers: null, date: '2025-03-16' });
});

test.each([
  ['a byte order mark', `\uFEFF${HEADER}\n${ROW}\n`],
  ['CRLF line ends', `${HEADER}\r\n${ROW}\r\n`],
  ['CR line ends', `${HEADER}\r${ROW}\r`],
  ['semicolons', `${HEADER}\n${ROW}\n`.replaceAll(',', ';')],
  ['tabs', `${HEADER}\n${ROW}\n`.replaceAll(',', '\t')],
  ['no line end after the last row', `${HEADER}\n${ROW}`],
  ['blank lines after the last row', `${HEADER}\n${ROW}\n\n\n`],
  ['columns in another order', `${HEADER.split(',').reverse().join(',')}\n${ROW.split(',').reverse().join(',')}\n`],
  ['every cell in quotes', `${HEADER}\n${ROW.split(',').map((cell) => `"${cell}"`).join(',')}\n`],
])('%s: the file is read right', (_name, text) => {
  const { rows, problems } = read(text);
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([{ id: 'cov001', rate_percent: 52, place: 'Kabupaten Sarolangun' }]);
});

test('UTF-16 with its byte order mark is read right', () => {
  const text = `\uFEFF${HEADER}\n${ROW}\n`;
  const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'));
  expect(read(utf16).rows).toMatchObject([{ rate_percent: 52 }]);
});

test.each([
  ['a decimal comma', { rate_percent: '41,02' }, 'data/coverage.csv:2:rate_percent: "41,02" is not a number; write 41.02'],
  ['a percent sign', { rate_percent: '52%' }, 'data/coverage.csv:2:rate_percent: "52%" is not a number; write 52'],
  ['a word after the number', { rate_percent: '52 persen' }, 'data/coverage.csv:2:rate_percent: "52 persen" is not a number; write 52'],
  ['a percentage over 100', { rate_percent: '100.01' }, 'data/coverage.csv:2:rate_percent: "100.01" is over 100; write 100 or less'],
  ['a negative percentage', { rate_percent: '-1' }, 'data/coverage.csv:2:rate_percent: "-1" is under 0; write 0 or more'],
  ['an exponent', { rate_percent: '5e1' }, 'data/coverage.csv:2:rate_percent: "5e1" is not a number; write all its digits, without an exponent'],
  ['a space before the number', { rate_percent: ' 52' }, 'data/coverage.csv:2:rate_percent: " 52" is not a number; write 52'],
  ['a thousands dot', { covered_workers: '64.709' }, 'data/coverage.csv:2:covered_workers: "64.709" is not a whole number; write 64709 without the dot'],
  ['two thousands dots', { covered_workers: '1.312.370' }, 'data/coverage.csv:2:covered_workers: "1.312.370" is not a number; write 1312370'],
  ['a thousands space', { covered_workers: '64 709' }, 'data/coverage.csv:2:covered_workers: "64 709" is not a number; write 64709'],
  ['a no-break space', { covered_workers: '64\u00A0709' }, 'data/coverage.csv:2:covered_workers: "64\\u00a0709" has an invisible character (U+00A0); write 64709'],
  ['a zero-width space', { covered_workers: '64709\u200B' }, 'data/coverage.csv:2:covered_workers: "64709\\u200b" has an invisible character (U+200B); write 64709'],
  ['a negative count', { covered_workers: '-5' }, 'data/coverage.csv:2:covered_workers: "-5" is negative; a count is zero or more'],
  ['a count with decimals', { covered_workers: '5.5' }, 'data/coverage.csv:2:covered_workers: "5.5" is not a whole number; write one without decimals'],
  ['a count too large to be exact', { covered_workers: '9007199254740993' }, 'data/coverage.csv:2:covered_workers: "9007199254740993" is too large to be right; write at most 9007199254740991'],
  ['a date of another form', { date: '31/12/2024' }, 'data/coverage.csv:2:date: "31/12/2024" is not a date; write 2024-12-31'],
  ['a day that is not in the calendar', { date: '2024-02-30' }, 'data/coverage.csv:2:date: "2024-02-30" is not a date; that month has 29 days'],
  ['a month that is not in the calendar', { date: '2024-13' }, 'data/coverage.csv:2:date: "2024-13" is not a date; a month is 01 to 12'],
  ['an unknown option', { stage: 'final' }, 'data/coverage.csv:2:stage: "final" is not one of published, announced'],
  ['an option named like a built-in', { stage: 'constructor' }, 'data/coverage.csv:2:stage: "constructor" is not one of published, announced'],
  ['an empty required cell', { place: '' }, 'data/coverage.csv:2:place: "" is empty, and this column may not be'],
  ['a line break inside a cell', { place: 'Kabupaten\nSarolangun' }, 'data/coverage.csv:2:place: "Kabupaten\\nSarolangun" has an invisible character (U+000A); type the text again without it'],
  ['a character that turns the text', { place: 'Kabupaten \u202ESarolangun' }, 'data/coverage.csv:2:place: "Kabupaten \\u202eSarolangun" has an invisible character (U+202E); type the text again without it'],
])('%s is refused with a line that says what to write', (_name, cells, line) => {
  expect(linesOf(withCells(cells as unknown as Record<string, string>))).toEqual([line]);
});

test('a row without any figure is refused', () => {
  expect(linesOf(withCells({ rate_percent: '' }))).toEqual([
    'data/coverage.csv:2:rate_percent|covered_workers|uncovered_workers: is empty in all of these columns; a row holds at least one figure',
  ]);
});

test('an unknown, a missing and a doubled column are each named', () => {
  const text = `${HEADER.replace('rate_percent', 'rate').replace('note_en', 'note_id')}\n${ROW}\n`;
  const lines = linesOf(text);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^data\/coverage\.csv:1:rate: is not a column of this table; expected id, place/);
  expect(lines[1]).toBe('data/coverage.csv:1:rate_percent: the column is missing; add it to the header');
  expect(lines[2]).toBe('data/coverage.csv:1:note_en: the column is missing; add it to the header');
  expect(lines[3]).toBe('data/coverage.csv:1:note_id: the column stands twice; keep one');
});

test('a title above the header is named as such', () => {
  expect(linesOf(`Cakupan Sarolangun\n${HEADER}\n${ROW}\n`)[0]).toMatch(/^data\/coverage\.csv:1: "Cakupan Sarolangun" is not the header/);
});

test('a row with too many or too few cells is refused', () => {
  expect(linesOf(`${HEADER}\n${ROW},\n${ROW.replace(/,$/, '')}\n`)).toEqual([
    'data/coverage.csv:2: "cov001,Kabupaten Sarolangun,2025-03-16" starts a row of 16 cells; the header has 15',
    'data/coverage.csv:3: "cov001,Kabupaten Sarolangun,2025-03-16" starts a row of 14 cells; the header has 15',
  ]);
});

test('lines are counted in the file, also after a cell that spans lines', () => {
  const spanning = ROW.replace('Kabupaten Sarolangun', '"Kabupaten\nSarolangun"');
  expect(linesOf(`${HEADER}\n${spanning}\n${ROW.replace('52', '5x')}\n`).map((line) => line.split(': ')[0])).toEqual([
    'data/coverage.csv:2:place',
    'data/coverage.csv:4:rate_percent',
  ]);
});

test('a blank line between rows is refused', () => {
  expect(linesOf(`${HEADER}\n${ROW}\n\n${ROW}\n`)).toEqual(['data/coverage.csv:3: is a blank line; take it away']);
});

test('a quotation mark left open is refused', () => {
  expect(linesOf(`${HEADER}\n"${ROW}\n`)).toEqual(['data/coverage.csv:2: has a quotation mark that is never closed']);
});

test('an empty file and a header alone are refused', () => {
  expect(linesOf('')[0]).toMatch(/^data\/coverage\.csv: is empty; the first line names the columns/);
  expect(linesOf(`${HEADER}\n`)).toEqual(['data/coverage.csv: has a header but no rows; expected at least one row']);
});

test('a header alone is right for a table that may be empty', () => {
  const header = 'id,release,table,row,column,old_value,new_value,reason_id,reason_en\n';
  expect(readTable(revisions, bytes(header), 'data/revisions.csv')).toEqual({ rows: [], problems: [] });
  expect(readTable(revisions, bytes(''), 'data/revisions.csv').problems).toHaveLength(1);
});

test('text of another encoding is refused, not guessed', () => {
  const windows = new Uint8Array([...bytes(`${HEADER}\n${ROW}`.slice(0, -1)), 0x93, 0x94]);
  expect(linesOf(windows)).toEqual(['data/coverage.csv:2: is not UTF-8 text; save the file as "CSV UTF-8"']);
});

test('a cell of a megabyte is refused in one short line', () => {
  const [line] = linesOf(withCells({ place: 'x'.repeat(1_000_000) }));
  expect(line).toContain('has 1000000 characters; a cell has at most 2000');
  expect(line!.length).toBeLessThan(200);
});

test('a header of ten thousand columns is refused in few lines', () => {
  const lines = linesOf(`${HEADER},${Array.from({ length: 10_000 }, (_, i) => `x${i}`).join(',')}\n${ROW}\n`);
  expect(lines.length).toBeLessThan(25);
});

test('a comma inside notes does not mislead the search for the separator', () => {
  const text = 'id;date;summary_id;summary_en;removed_columns\n2026-11;2026-11-22;satu, dua, tiga, empat;one, two, three, four;\n';
  expect(readTable(releases, bytes(text), 'releases.csv')).toMatchObject({ problems: [], rows: [{ summary_en: 'one, two, three, four' }] });
});
