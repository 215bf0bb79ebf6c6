import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { site } from '../site.config.ts';
import { checkedDataset } from '../src/data/read-dataset.ts';
import { BadData } from '../src/data/problem.ts';
import { placesOf } from '../src/settings.ts';
import { metaOf } from '../src/tables/column.ts';
import { tableNames, tables, type TableName } from '../src/tables/tables.ts';

/**
 * Starts of cells that try to be something else than text, in each of the forms that a cell ends up in. Each closes the brackets and
 * quotes that it opens: what leaves one open is refused.
 */
const HOSTILE = [
  '<img src=x onerror=alert(1) <xss-probe onclick="x"',
  '</script <script x </script',
  '</style </title <xss-probe',
  '<style <iframe </head <section',
  'var(--ink) var(--x)',
  `"><svg onload=x ' onmouseover='x' "`,
  '[[ ]]> --> <!- <![CDATA[ ]] <?xml',
  '{publisher} {{x}} ${x} $& \\x3c',
  '&amp &lt xss-probe &#60 %3Cscript%3E %',
  "'; DROP TABLE x",
  '🙂 pékerja ồ',
  'javascript:alert(1)',
  'undefined NaN [object Object] __proto__',
  '\u0024{alert(1)} `x` | ^ ~ #; "" \'\' ""',
] as const;

const SHORT = HOSTILE.filter((text) => text.length < 20);
/** A step of the story tells no number that its rows do not hold. */
const NUMBERLESS = HOSTILE.filter((text) => !/\d/.test(text));

/** Starts that a spreadsheet would run: no table takes them. */
export const FORMULAS = ['=HYPERLINK("https://elsewhere.invalid","x")', '+1+1', '-2+3', '@SUM(1)'] as const;

const LONG = `${'panjang'.repeat(60)} x`;
const ADDRESS = `https://elsewhere.example/?a=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&b='x'&amp;c=$&lt;`;

type Records = string[][];
type Files = Record<TableName, Records>;

const isColumn = (type: string) => (table: TableName, column: string) =>
  metaOf((tables[table].columns as Record<string, Parameters<typeof metaOf>[0]>)[column]!).type === type;
const isText = isColumn('text');
const isAddress = isColumn('address');

const toCsv = (records: Records) => Papa.unparse(records, { newline: '\n' });
const problemsOf = (files: Files): number => {
  try {
    checkedDataset(
      (name) => Buffer.from(`${toCsv(files[name])}\n`),
      (name) => name,
      { ownPlaces: placesOf(site) },
    );
    return 0;
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    return error.problems.length;
  }
};

/** @param at which of the hostile texts it is, in turn @param row which row of its table it is, from 0 */
const spoilt = (column: string, cell: string, at: number, row: number): string => {
  if (cell === '') return '';
  if (column.startsWith('note_') && at % 40 === 7) return `${LONG} ${cell}`;
  // A publisher is named many times on a page: each gets one of the short ones, but for some.
  const texts = column.startsWith('text_') ? NUMBERLESS : HOSTILE;
  const choice = column === 'publisher' && at % 27 > 0 ? SHORT : texts;
  const hostile = choice[at % choice.length]!;
  // A page has room for so many bytes, and such text packs badly: more is taken from the end than is put in front.
  const room = Math.max(30, cell.length - 4 * hostile.length);
  // Whole words, without the numbers, which both languages have to tell; of offices, all, as both have to ask the same ones.
  // A regulation is called by its number, which other texts tell.
  const bare = column === 'regulation' ? cell : cell.replace(/ ?[\d.,]*\d/g, '');
  const words = bare
    .replace(/[()"“”]/g, '')
    .replace(/^[ ,;:]+/, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ +(?=[,;:.])/g, '')
    .trim();
  // What tells a row from its neighbours stays apart without its numbers.
  const own = /^(?:question|title|item_name)_/.test(column)
    ? ` ${'abcdefghij'[row % 10]!}${'klmnopqrst'[Math.floor(row / 10) % 10]!}`
    : '';
  const kept =
    room < words.length && !column.startsWith('ask_') ? words.slice(0, room).replace(/[;,:]*\s\S*$/, '') : words;
  return `${hostile}${own} ${kept}`.trim();
};

/** The records of all tables. A revision says what a cell holds, and would hold against every cell that is spoilt. */
const recordsOfTables = (): Files =>
  Object.fromEntries(
    tableNames.map((name) => {
      const { data } = Papa.parse<string[]>(readFileSync(`data/${name}.csv`, 'utf8').trimEnd());
      return [name, name === 'revisions' ? data.slice(0, 1) : data];
    }),
  ) as Files;

/** Columns of text of which a cell may start with a formula, as `table.column`. */
export const columnsThatTake = (formula: string): string[] =>
  tableNames.flatMap((table) => {
    const files = recordsOfTables();
    const [header, first] = files[table];
    return header!.filter((column, i) => {
      if (!first || !isText(table, column) || column === 'place') return false;
      const kept = first[i]!;
      first[i] = `${formula} ${kept}`;
      const taken = problemsOf(files) === 0;
      first[i] = kept;
      return taken;
    });
  });

export interface HostileData {
  /** The records of each table, the header first. */
  readonly files: Files;
  /** Columns whose rules took none of it, as `table.column`. */
  readonly refused: readonly string[];
}

/** Writes the real tables to a folder with hostile text in every cell that takes text, and hostile addresses. */
export const writeHostileData = (folder: string): HostileData => {
  const files = recordsOfTables();
  const columns = tableNames.flatMap((table) =>
    files[table][0]!.flatMap((column, i) =>
      // Places are those of a list, which holds nothing hostile.
      column !== 'place' && (isText(table, column) || isAddress(table, column)) ? [{ table, column, i }] : [],
    ),
  );
  const groups = [
    ...Map.groupBy(columns, ({ table, column }) => `${table}.${column.replace(/_(id|en)$/, '')}`).values(),
  ];
  const refused: string[] = [];
  for (const [g, group] of groups.entries()) {
    const before = structuredClone(files);
    for (const { table, column, i } of group) {
      // A question has a page of its own, with its words in the head.
      const isVaried = column === 'publisher' || table === 'gaps';
      files[table].slice(1).forEach((record, row) => {
        record[i] = isAddress(table, column)
          ? record[i]! && `${ADDRESS}&row=${row}`
          : spoilt(column, record[i] ?? '', isVaried || row % 13 === 0 ? g + row : g, row);
      });
    }
    if (problemsOf(files) > 0) {
      Object.assign(files, before);
      refused.push(...group.map(({ table, column }) => `${table}.${column}`));
    }
  }
  mkdirSync(folder, { recursive: true });
  for (const name of tableNames) writeFileSync(join(folder, `${name}.csv`), `${toCsv(files[name])}\n`);
  return { files, refused };
};
