/**
 * `npm run test:mutations [-- --tries 20000 --seed 1]`: damages the real tables one thing at a time and accepts two
 * outcomes only: clear lines of refusal, or tables that hold exactly what the damaged file says, by another reader's
 * judgement. Anything else is *wrong*, is printed, and ends with exit code 1.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { origin } from '../../tables/table.ts';
import { tableNames, type TableName } from '../../tables/tables.ts';
import { checkedDataset } from '../dataset.ts';
import { BadData, problemLine } from '../problem.ts';
import type { AnyRow } from '../read-table.ts';
import { damage, type Damaged } from './damage.ts';
import { randomFrom } from './random.ts';
import { strictCsv } from './strict-csv.ts';

export interface Tally {
  readonly tried: number;
  readonly refused: number;
  readonly readRightly: number;
  readonly wrong: readonly string[];
}

/** A refusal has to be one short line that names the file, the line where there is one, and says what to do. */
const LINE = /^data\/[a-z]+\.csv(:\d+)?(:.+)?: [^\p{Cc}\p{Zl}\p{Zp}]{10,1200}$/u;

/** The records that a damaged file holds, by the strict reader, in whichever dialect it is. */
const recordsOf = (bytes: Uint8Array): string[][] | null => {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n').replace(/\n+$/, '\n');
  const header = text.slice(0, text.indexOf('\n'));
  const separator = [',', ';', '\t'].reduce((best, each) => (header.split(each).length > header.split(best).length ? each : best));
  return strictCsv(text, separator);
};

/** What differs between the rows that were read and the file as the strict reader sees it; null when nothing does. */
const difference = (rows: readonly AnyRow[], bytes: Uint8Array): string | null => {
  const records = recordsOf(bytes);
  if (!records) return 'was read although it is not CSV';
  const [header, ...body] = records;
  if (body.length !== rows.length) return `has ${body.length} rows, ${rows.length} were read`;
  for (const [i, record] of body.entries()) {
    for (const [j, name] of header!.entries()) {
      const cell = record[j]!;
      const { [name]: value, [origin]: from } = rows[i]!;
      if (from.cells[name] !== cell) return `says ${JSON.stringify(cell)} in ${name}, ${JSON.stringify(from.cells[name])} was read`;
      const same = cell === '' ? value === null : typeof value === 'number' ? String(value) === String(Number(cell)) && /^-?\d+(\.\d+)?$/.test(cell) : value === cell;
      if (!same) return `says ${JSON.stringify(cell)} in ${name}, which became ${JSON.stringify(value)}`;
    }
  }
  return null;
};

const judge = (table: TableName, { how, bytes }: Damaged, files: ReadonlyMap<TableName, Uint8Array>): 'refused' | 'read' | string => {
  const said = (what: string) => `${table}.csv, ${how}: ${what}`;
  try {
    const data = checkedDataset((name) => (name === table ? bytes : files.get(name)!), (name) => `data/${name}.csv`);
    const found = difference(data[table] as unknown as AnyRow[], bytes);
    return found === null ? 'read' : said(found);
  } catch (error) {
    if (!(error instanceof BadData)) return said(`threw ${String(error)}`);
    const unclear = error.problems.map(problemLine).find((line) => !LINE.test(line));
    return unclear === undefined && error.problems.length > 0 ? 'refused' : said(`was refused unclearly: ${String(unclear).slice(0, 200)}`);
  }
};

/** Tries so many mutations of the tables in a folder. The same seed gives the same run. */
export const mutate = (folder: string, tries: number, seed: number): Tally => {
  const random = randomFrom(seed);
  const files = new Map(tableNames.map((name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.csv`)))] as const));
  const records = new Map(tableNames.map((name) => [name, strictCsv(new TextDecoder().decode(files.get(name)), ',')!] as const));
  const withRows = tableNames.filter((name) => records.get(name)!.length > 1);
  let refused = 0;
  let readRightly = 0;
  const wrong: string[] = [];
  for (let i = 0; i < tries; i += 1) {
    const table = random.pick(withRows);
    const outcome = judge(table, damage(records.get(table)!, random), files);
    if (outcome === 'refused') refused += 1;
    else if (outcome === 'read') readRightly += 1;
    else wrong.push(outcome);
  }
  return { tried: tries, refused, readRightly, wrong };
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { tries: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' }, data: { type: 'string', default: 'data' } } });
  const { tried, refused, readRightly, wrong } = mutate(values.data, Number(values.tries), Number(values.seed));
  for (const line of wrong.slice(0, 20)) console.error(line);
  console.log(`tried ${tried}, refused ${refused}, read rightly ${readRightly}, wrong ${wrong.length} (seed ${values.seed})`);
  if (wrong.length > 0) process.exitCode = 1;
}
