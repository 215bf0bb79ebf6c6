import { expect, test } from 'vitest';
import { readSettings } from '../settings.ts';
import { bare, hasUnmarkedDigit } from '../press/mark.ts';
import { describedTable } from './exported-rows.ts';
import { loadingLines } from './loading.ts';

const settings = readSettings('.');

test('a table without dates needs no types; one with dates keeps them as text', () => {
  expect(loadingLines(settings, 'en', describedTable('checks')).r).toBe(
    `checks <- read.csv(\n  "${settings.address}/data/checks.csv",\n  na.strings = ""\n)`,
  );
  expect(loadingLines(settings, 'en', describedTable('coverage')).r).toContain('colClasses = c(date = "character")');
  expect(loadingLines(settings, 'en', describedTable('coverage')).python).toContain('dtype={"date": "string"}');
});

test('columns whose names are words of SQL stand in quotes', () => {
  const { duckdb, sql } = loadingLines(settings, 'en', describedTable('revisions'));
  for (const query of [duckdb, sql]) expect(query).toContain('SELECT id, "release", "table", "row", "column" FROM');
  expect(loadingLines(settings, 'en', describedTable('coverage')).sql).toContain(
    `SELECT id, "date", CAST(NULLIF(rate_percent, '') AS REAL) FROM coverage;`,
  );
});

test('a spreadsheet function separates its arguments as the reader’s settings do', () => {
  expect(loadingLines(settings, 'id', describedTable('gaps')).sheets).toBe(
    `=IMPORTDATA("${settings.address}/data/gaps.csv"; ","; "en_US")`,
  );
  expect(loadingLines(settings, 'en', describedTable('gaps')).sheets).toBe(
    `=IMPORTDATA("${settings.address}/data/gaps.csv", ",", "en_US")`,
  );
});

test('the address of the site may have digits', () => {
  const own = settings.address;
  Object.assign(settings, { address: 'https://a1.example' });
  const { python, javascript, duckdb, sql } = loadingLines(settings, 'en', describedTable('gaps'));
  Object.assign(settings, { address: own });
  expect(bare(python)).toContain('"https://a1.example/data/gaps.csv"');
  expect(hasUnmarkedDigit([python, javascript, duckdb, sql].join())).toBe(false);
});
