import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { origin } from '../../src/tables/table.ts';
import { tableNames } from '../../src/tables/tables.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { doubtLines } from '../../src/data/doubts.ts';
import { readDataset } from '../../src/data/read-dataset.ts';
import { BadData } from '../../src/data/problem.ts';
import type { AnyRow } from '../../src/data/read-table.ts';
import { CASES, cases, expectedOf, layOut } from './case-folder.ts';
import { made } from './made.ts';
import { ownPlaces } from '../contoh.ts';

// Some cases hold a million of something; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const work = mkdtempSync(join(tmpdir(), 'cases-'));
// The case that may not be read is read as another user, who has to get as far as the file.
chmodSync(work, 0o755);
afterAll(() => rmSync(work, { recursive: true, force: true }));

let good: Dataset;
beforeAll(() => {
  good = readDataset(join(CASES, 'good'), ownPlaces);
});

/** Every value that differs from the good tables, one line each, so that a case states what it reads as. */
const differences = (data: Dataset): string[] =>
  tableNames.flatMap((name) => {
    const before = new Map((good[name] as unknown as AnyRow[]).map((row) => [row.id, row]));
    const rows = data[name] as unknown as AnyRow[];
    const gone = [...before.keys()].filter((id) => !rows.some((row) => row.id === id)).map((id) => `${name}:${id}: gone`);
    return [
      ...gone,
      ...rows.flatMap((row) =>
        Object.keys(row[origin].cells)
          .filter((column) => row[column] !== before.get(row.id)?.[column] && (before.has(row.id) || row[column] !== null))
          .map((column) => `${name}:${row.id}:${column}: ${JSON.stringify(row[column])}`)
      ),
    ];
  });

/** The superuser may read everything; what another user may not read can only be tried as another user. */
const asAnyUser = <T>(act: () => T): T => {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid!(65_534);
  try {
    return act();
  } finally {
    process.seteuid!(0);
  }
};

const said = (folder: string, asDoubted: boolean): string[] => {
  try {
    const data = readDataset(folder, ownPlaces);
    return ['read', ...(asDoubted ? doubtLines(data, (table) => `data/${table}.csv`).map((line) => `note ${line}`) : differences(data))];
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    return error.message.replaceAll(folder, 'data').split('\n');
  }
};

describe.each(Object.entries(Object.groupBy(cases, ({ group }) => group)))('%s', (group, each) => {
  test.each(each!.map(({ name }) => name))('%s', (name) => {
    const parent = join(work, group, name);
    const folder = join(parent, 'data');
    mkdirSync(parent, { recursive: true });
    layOut(group, name, folder);
    made[`${group}/${name}`]?.(folder);
    expect(asAnyUser(() => said(folder, group === 'doubt'))).toEqual(expectedOf(group, name));
    rmSync(parent, { recursive: true, force: true });
  });
});

test('every case spoils something: it has files of its own, or is made', () => {
  const named = cases.map(({ group, name }) => `${group}/${name}`);
  expect(Object.keys(made).filter((name) => !named.includes(name))).toEqual([]);
  const idle = cases.filter(({ group, name }) => !made[`${group}/${name}`] && !readdirSync(join(CASES, group, name)).some((file) => file.endsWith('.csv')));
  expect(idle).toEqual([]);
});

test('the good folder that they start from has no fault and is no data of ours', () => {
  expect(differences(good)).toEqual([]);
  expect(new Set([...good.coverage, ...good.workforce].map(({ place }) => place))).toEqual(new Set(['Kabupaten Contoh', 'Provinsi Misal']));
  expect(existsSync(join(CASES, 'README.md'))).toBe(true);
});

test('each refusal names a file, and where a cell is meant its line, column and value', () => {
  const lines = cases.flatMap(({ group, name }) => expectedOf(group, name)).filter((line) => line.startsWith('data'));
  expect(lines.filter((line) => !/^data(\/[^:]+\.[\w]+)?(:\d+(:[^:]+)?)?: ("([^"\\]|\\.)*" )?[a-z].+/.test(line))).toEqual([]);
});
