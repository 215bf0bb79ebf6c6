import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { data, ownPlaces } from '../../testing/contoh.ts';
import { placesOf, readSettings } from '../settings.ts';
import { BadData, problemLine } from './problem.ts';
import { rowOf, typed } from './dataset.ts';
import { checkedDataset, readDataset } from './read-dataset.ts';

// What each single fault says stands in testing/cases/; here is what holds for all of them.

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = (act: () => unknown): string[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    return error.message.split('\n');
  }
};

test.each(['.', 'examples/contoh'])('the tables of the site in %s have no problem', (site) => {
  expect(linesOf(() => readDataset(join(site, 'data'), placesOf(readSettings(site))))).toEqual([]);
});

test('a figure is kept as it was typed', () => {
  const row = rowOf(data, 'coverage', 'cov003');
  expect([row.rate_percent, typed(row, 'rate_percent')]).toEqual([30, '30.00']);
});

test('all problems of all files are told in one run, file by file', () => {
  cpSync('testing/cases/good', folder, { recursive: true });
  rmSync(join(folder, 'coverage.csv'));
  rmSync(join(folder, 'apbd.csv'));
  mkdirSync(join(folder, 'apbd.csv'));
  writeFileSync(join(folder, 'gaps.csv'), 'id\n');
  writeFileSync(join(folder, 'coverage (1).csv'), 'x');
  const lines = linesOf(() => readDataset(folder, ownPlaces));
  expect([...new Set(lines.map((line) => line.replace(`${folder}/`, '').split(':')[0]))]).toEqual([
    'coverage (1).csv',
    'coverage.csv',
    'apbd.csv',
    'gaps.csv',
  ]);
});

test('rows are not looked at together before each can be read, so that one slip is not told a hundred times', () => {
  const spoilt = (name: string) => (name === 'sources' ? 'id\n' : '');
  const lines = linesOf(() =>
    checkedDataset(
      (name) => new TextEncoder().encode(spoilt(name)),
      (name) => `data/${name}.csv`,
    ),
  );
  expect(lines.filter((line) => line.includes('is no id of the table'))).toEqual([]);
});

test('a file with more problems than a call takes arguments is told in a hundred lines', () => {
  const bytes = new TextEncoder().encode(`id,date,summary_id,summary_en,removed_columns\n${'x\n'.repeat(200_000)}`);
  const lines = linesOf(() =>
    checkedDataset(
      (name) => (name === 'releases' ? bytes : new Uint8Array()),
      (name) => `data/${name}.csv`,
    ),
  ).filter((line) => line.includes('releases'));
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe('data/releases.csv: has 199900 more problems; put these right first');
});

test('a problem is one line whatever the cell holds', () => {
  const value = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('');
  for (let at = 0; at < value.length; at += 50) {
    const line = problemLine({
      file: 'data/coverage.csv',
      line: 2,
      column: 'place',
      value: value.slice(at, at + 50),
      message: 'is wrong',
    });
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(line.slice('data/coverage.csv:2:place: '.length, -' is wrong'.length))).toBe(
      value.slice(at, at + 50),
    );
  }
});
