import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { BadData } from '../../src/data/problem.ts';
import { checkedDataset } from '../../src/data/read-dataset.ts';
import { placesOf } from '../../src/settings.ts';
import { metaOf } from '../../src/tables/column.ts';
import { tableNames, tables, type TableName } from '../../src/tables/tables.ts';
import { settings } from '../published.ts';
import { randomFrom, type Random } from './random.ts';

// The published tables are read once for each slip; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** `SLIPS=50 SLIP_SEED=7 npm run test:unit -- slips` tries each slip so often, in other rows. */
const tries = Number(process.env['SLIPS'] ?? 2);
const seed = Number(process.env['SLIP_SEED'] ?? 20_261_130);

type Cells = Record<string, string>;
type Tables = Record<TableName, Cells[]>;

const published = (): Tables =>
  Object.fromEntries(
    tableNames.map((name) => [
      name,
      Papa.parse<Cells>(readFileSync(`data/${name}.csv`, 'utf8').trimEnd(), { header: true }).data,
    ]),
  ) as Tables;

const csvOf = (name: TableName, rows: readonly Cells[]): string =>
  `${Papa.unparse({ fields: Object.keys(tables[name].columns), data: [...rows] }, { newline: '\n' })}\n`;

const linesOf = (all: Tables): string[] => {
  try {
    checkedDataset(
      (name) => Buffer.from(csvOf(name, all[name])),
      (name) => `data/${name}.csv`,
      { ownPlaces: placesOf(settings) },
    );
    return [];
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    return error.message.split('\n');
  }
};

/** Makes one slip in the tables, and says where: `table.column`. */
type Slip = (all: Tables, random: Random) => string;

/** A slip in a filled cell of a column that is chosen by what it is. */
const inCells =
  (isMeant: (column: string, type: string) => boolean, spoil: (cell: string, random: Random) => string): Slip =>
  (all, random) => {
    const cells = tableNames
      .filter((name) => name !== 'revisions')
      .flatMap((name) =>
        Object.entries(tables[name].columns)
          .filter(([column, schema]) => isMeant(column, metaOf(schema).type))
          .flatMap(([column]) => all[name].filter((row) => row[column] !== '').map((row) => ({ name, column, row }))),
      );
    const { name, column, row } = random.pick(cells);
    row[column] = spoil(row[column]!, random);
    return `${name}.${column}`;
  };

const inPlace = (spoil: (cell: string, random: Random) => string) => inCells((column) => column === 'place', spoil);
const inNote = (spoil: (cell: string) => string) => inCells((column) => /^note_|^why_|^title_i?/.test(column), spoil);
const inAddress = (spoil: (cell: string) => string) => inCells((_, type) => type === 'address', spoil);

/** A row that is written once more under a new id, with something of it changed. */
const again =
  (name: TableName, id: string, change: (row: Cells) => Cells): Slip =>
  (all, random) => {
    all[name].push({ ...random.pick(all[name]), id, ...change(random.pick(all[name])) });
    return `${name}.id`;
  };

const sourceAgain =
  (spoil: (url: string) => string): Slip =>
  (all, random) => {
    const row = random.pick(all.sources);
    all.sources.push({ ...row, id: 'sekali-lagi-2026', url: spoil(row['url']!) });
    return 'sources.url';
  };

const SLIPS: Readonly<Record<string, Slip>> = {
  'a place in capitals': inPlace((place) => place.toUpperCase().replace('VIET NAM', 'VIETNAM-')),
  'a place with two letters swapped': inPlace((place) => place.replace(/(\w)(\w)$/, '$2$1x')),
  'a place by its office': inPlace((place) => `Pemerintah ${place}`),
  'a place with its province': inPlace((place) => `${place}, Sumatera`),
  'a place with a letter of another script': inPlace((place) => place.replace('a', 'ɑ')),
  'a row once more with another note': again('coverage', 'cov9001', () => ({ note_id: 'Sama.', note_en: 'Same.' })),
  'a row once more with another precision': again('workforce', 'wfc9001', () => ({ precision: 'about' })),
  'a source once more as it was shared': sourceAgain((url) => `${url}${url.includes('?') ? '&' : '?'}utm_source=wa`),
  'a source once more by its host in capitals': sourceAgain((url) =>
    url.replace(/\/\/[^/]*/, (host) => host.toUpperCase()),
  ),
  'a source once more with a part of its page': sourceAgain((url) => `${url}#isi`),
  'an address with a bracket behind it': inAddress((url) => `${url})`),
  'an address that is cut': inAddress((url) => `${url}...`),
  'an address with another one': inAddress((url) => `${url}, https://contoh.example/a`),
  'an address without its slashes': inAddress((url) => url.replace('//', '')),
  'an address with a point behind its host': inAddress((url) => url.replace(/(\/\/[^/]*)/, '$1.')),
  'an address with a port': inAddress((url) => url.replace(/(\/\/[^/]*)/, '$1:8080')),
  'markup in a text': inNote((text) => `${text}<br>`),
  'an entity in a text': inNote((text) => `${text}&nbsp;`),
  'a wrong encoding in a text': inNote((text) => `${text} â€“ lagi`),
  'a line break typed out': inNote((text) => `${text}\\n`),
  'a place for words': inNote((text) => `${text} TODO`),
  'a point too many': inNote((text) => `${text.replace(/[.?]$/, '')}..`),
  'a space before a comma': inNote((text) => `${text.replace(/[.?]$/, '')} , lagi`),
  'a formula behind a semicolon': inNote((text) => `${text};=1+1`),
  'a text pasted twice': inNote((text) => (text.length < 900 ? `${text} ${text}` : '.')),
  'wide letters': inNote((text) => `Ａ${text}`),
  // Told of the language that lacks it.
  'a number that only one language tells': (all, random) =>
    inCells(
      (column) => /^(?:note|why|explanation)_en$/.test(column),
      (text) => `${text} 98765`,
    )(all, random).replace('_en', '_id'),
  'an id without its zeros': (all) => {
    all.gaps.push({ ...all.gaps[0]!, id: 'gap9', question_id: 'Yang lain?', question_en: 'Another?' });
    return 'gaps.id';
  },
};

test.each(Object.entries(SLIPS))('%s is refused where it stands, in whatever row', (name, slip) => {
  const random = randomFrom(seed);
  for (let i = 0; i < tries; i += 1) {
    const all = published();
    const [table, column] = slip(all, random).split('.') as [string, string];
    const lines = linesOf(all);
    expect(lines, name).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(new RegExp(`^data/${table}\\.csv:\\d+:${column}: `));
  }
});
