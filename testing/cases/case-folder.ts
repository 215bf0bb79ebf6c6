import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { metaOf } from '../../src/tables/column.ts';
import type { Table } from '../../src/tables/table.ts';
import { tableNames, tables, type TableName } from '../../src/tables/tables.ts';

/** Folder of the cases, and in it the small folder without a fault that each of them spoils in one way. */
export const CASES = 'testing/cases';
const GOOD = join(CASES, 'good');

/** The groups of cases, and in each the cases by name. */
export const cases: readonly { readonly group: string; readonly name: string }[] = ['dialect', 'meaning', 'doubt', 'hostile', 'file'].flatMap((group) =>
  readdirSync(join(CASES, group)).sort().map((name) => ({ group, name }))
);

const CHANGES = '.changes.csv';

/** `\u202E` in a changes file stands for that character, so that what nobody can see can be read and reviewed. */
const unescaped = (cell: string) => cell.replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const recordsOf = (text: string): string[][] => Papa.parse<string[]>(text.replace(/\n$/, '')).data;

/**
 * A good table with the cells that a changes file names. Each of its rows names a row of the table by its id, and the
 * cells that differ. With `like` it is a new row instead, copied from that one, and put at the end.
 */
const changed = (good: string, changes: string): string => {
  const [header, ...rows] = recordsOf(good) as [string[], ...string[][]];
  const [columns, ...lines] = recordsOf(changes) as [string[], ...string[][]];
  const unknown = columns.filter((column) => column !== 'like' && !header.includes(column));
  if (unknown.length > 0) throw new Error(`no column ${unknown.join(', ')} in the good table`);
  for (const line of lines) {
    const cells = Object.fromEntries(columns.map((column, i) => [column, unescaped(line[i] ?? '')]));
    const like = rows.find(([id]) => id === (cells.like ?? cells.id));
    if (!like) throw new Error(`no row ${cells.like ?? cells.id} in the good table`);
    const row = header.map((column, i) => cells[column] ?? like[i]!);
    if (cells.like) rows.push(row);
    else rows[rows.indexOf(like)] = row;
  }
  return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
};

const goodFiles = readdirSync(GOOD).map((file) => [file, readFileSync(join(GOOD, file))] as const);

/** Lays out the data folder of a case: the good one, with the files that the case replaces or changes. */
export const layOut = (group: string, name: string, folder: string): void => {
  mkdirSync(folder);
  for (const [file, bytes] of goodFiles) writeFileSync(join(folder, file), bytes);
  const own = join(CASES, group, name);
  for (const file of readdirSync(own)) {
    if (file.endsWith(CHANGES)) {
      const table = `${file.slice(0, -CHANGES.length)}.csv`;
      writeFileSync(join(folder, table), changed(readFileSync(join(GOOD, table), 'utf8'), readFileSync(join(own, file), 'utf8')));
    } else if (file.endsWith('.csv')) cpSync(join(own, file), join(folder, file));
  }
};

/** Header of a table of the good folder. */
const headerOf = (table: string): readonly string[] =>
  recordsOf(readFileSync(join(GOOD, table), 'utf8').split('\n')[0]!)[0]!;

/** What a column with a choice takes. */
const optionsOf = (table: string, column: string): string =>
  Object.keys(metaOf((tables[table as TableName] as Table).columns[column]!).options!).join(', ');

/**
 * A line that is expected, where it speaks of its table's columns: `{columns}` stands for their names, `{count}` for their
 * number, which may be told as `{count+1}` or `{2*count-1}`, and a line with `{column}` stands for one for each of them.
 * `{options}` stands for what the line's column takes, `{tables}` for the names of all tables, `{files}` for those of their files. A
 * table, a column or a choice that is added later then changes no case.
 */
const filledIn = (expected: string): string[] => {
  const line = expected
    .replace('{tables}', tableNames.join(', '))
    .replace('{files}', tableNames.map((name) => `${name}.csv`).join(', '));
  const [, table, column] = /^data\/(\w+)\.csv(?::\d+: ?(\w+))?/.exec(line) ?? [];
  if (!table || !line.includes('{')) return [line];
  const header = headerOf(`${table}.csv`);
  const counted = line
    .replace('{columns}', header.join(', '))
    .replace('{options}', () => optionsOf(table, column!))
    .replace(/\{(?:(\d)\*)?count([+-]\d)?\}/g, (_, times = '1', more = '0') =>
      String(Number(times) * header.length + Number(more)),
    );
  if (!/\{column\}/i.test(counted)) return [counted];
  return header.map((name) => counted.replace('{column}', name).replace('{COLUMN}', name.toUpperCase()));
};

/** What a case is expected to say. Throws when it does not say it: a case without an expectation proves nothing. */
export const expectedOf = (group: string, name: string): string[] => {
  const file = join(CASES, group, name, 'expected.txt');
  if (!existsSync(file)) throw new Error(`${file} is missing; write the lines that the build should print, or "read"`);
  return readFileSync(file, 'utf8').trimEnd().split('\n').flatMap(filledIn);
};
