import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { origin } from '../../src/tables/table.ts';
import { tableNames, type TableName } from '../../src/tables/tables.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { checkedDataset } from '../../src/data/read-dataset.ts';
import { BadData, problemLine } from '../../src/data/problem.ts';
import type { AnyRow } from '../../src/data/read-table.ts';
import { damage, type Damaged } from './damage.ts';
import { randomFrom, type Random } from './random.ts';
import { strictCsv } from './strict-csv.ts';

/** A damaged table that was read, and holds something else than before. */
export interface Accepted extends Damaged {
  readonly table: TableName;
}

export interface Tally {
  readonly tried: number;
  readonly refused: number;
  readonly readRightly: number;
  readonly wrong: readonly string[];
  /** Those that were read rightly and are not what was there before. */
  readonly accepted: readonly Accepted[];
}

/**
 * Makes of accepted tables what a site makes of them. Returns what is wrong in it, one line each; throws `BadData` when the
 * tables are not those of a site. Whatever else it throws is a fault of the site.
 */
export type Use = (data: Dataset, random: Random) => readonly string[];

/** A refusal has to be one short line that names the file, the line where there is one, and says what to do. */
const LINE = /^(data\/[a-z]+\.csv(:\d+)?(:.+)?|site\.config\.ts:\S+): [^\p{Cc}\p{Zl}\p{Zp}]{10,1200}$/u;

/** The records that a damaged file holds, by the strict reader, in whichever dialect it is. */
const recordsOf = (bytes: Uint8Array): string[][] | null => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n').replace(/\n+$/, '\n');
  const header = text.slice(0, text.indexOf('\n'));
  const separator = [',', ';', '\t'].reduce((best, each) =>
    header.split(each).length > header.split(best).length ? each : best,
  );
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
      if (from.cells[name] !== cell)
        return `says ${JSON.stringify(cell)} in ${name}, ${JSON.stringify(from.cells[name])} was read`;
      const same =
        cell === ''
          ? value === null
          : typeof value === 'number'
            ? String(value) === String(Number(cell)) && /^-?\d+(\.\d+)?$/.test(cell)
            : value === cell;
      if (!same) return `says ${JSON.stringify(cell)} in ${name}, which became ${JSON.stringify(value)}`;
    }
  }
  return null;
};

type Outcome =
  | { readonly is: 'refused' }
  | { readonly is: 'read'; readonly changed: boolean }
  | { readonly is: 'wrong'; readonly what: string };

const cellsOf = (rows: readonly AnyRow[]) => JSON.stringify(rows.map((row) => row[origin].cells));

const judge = (
  table: TableName,
  bytes: Uint8Array,
  files: ReadonlyMap<TableName, Uint8Array>,
  whole: Dataset,
  ownPlaces: readonly string[],
  use: (data: Dataset) => readonly string[],
): Outcome => {
  const wrong = (what: string): Outcome => ({ is: 'wrong', what });
  try {
    const data = checkedDataset(
      (name) => (name === table ? bytes : files.get(name)!),
      (name) => `data/${name}.csv`,
      { ownPlaces },
    );
    const [rows, before] = [data[table], whole[table]] as unknown as [AnyRow[], AnyRow[]];
    const found = difference(rows, bytes);
    if (found !== null) return wrong(found);
    if (cellsOf(rows) === cellsOf(before)) return { is: 'read', changed: false };
    const [fault] = use(data);
    return fault === undefined ? { is: 'read', changed: true } : wrong(fault);
  } catch (error) {
    if (!(error instanceof BadData)) return wrong(`threw ${String(error)}`);
    const unclear = error.problems.map(problemLine).find((line) => !LINE.test(line));
    return unclear === undefined && error.problems.length > 0
      ? { is: 'refused' }
      : wrong(`was refused unclearly: ${String(unclear).slice(0, 200)}`);
  }
};

/**
 * Damages the tables of a folder one thing at a time, so many times. Two outcomes are right: clear lines of refusal, or tables
 * that hold exactly what the damaged file says, by another reader's judgement, and that can be used. The same seed gives the
 * same run.
 */
export const mutate = (folder: string, ownPlaces: readonly string[], tries: number, seed: number, use: Use): Tally => {
  const random = randomFrom(seed);
  const files = new Map(
    tableNames.map((name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.csv`)))] as const),
  );
  const whole = checkedDataset(
    (name) => files.get(name)!,
    (name) => `data/${name}.csv`,
    { ownPlaces },
  );
  const records = new Map(
    tableNames.map((name) => [name, strictCsv(new TextDecoder().decode(files.get(name)), ',')!] as const),
  );
  const withRows = tableNames.filter((name) => records.get(name)!.length > 1);
  let refused = 0;
  let readRightly = 0;
  const wrong: string[] = [];
  const accepted: Accepted[] = [];
  for (let i = 0; i < tries; i += 1) {
    const table = random.pick(withRows);
    const damaged = damage(records.get(table)!, random);
    // How often the use asks for chance must not change the damages that follow.
    const outcome = judge(table, damaged.bytes, files, whole, ownPlaces, (data) => use(data, randomFrom(seed + i)));
    if (outcome.is === 'refused') refused += 1;
    else if (outcome.is === 'wrong') wrong.push(`${table}.csv, ${damaged.how}: ${outcome.what}`);
    else {
      readRightly += 1;
      if (outcome.changed) accepted.push({ ...damaged, table });
    }
  }
  return { tried: tries, refused, readRightly, wrong, accepted };
};
