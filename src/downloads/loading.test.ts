import { expect, test } from 'vitest';
import { readSettings } from '../settings.ts';
import { bare, hasUnmarkedDigit } from '../press/mark.ts';
import { loadingLines } from './loading.ts';

const settings = readSettings('.');

test('a table without dates needs no types; one with dates keeps them as text', () => {
  expect(loadingLines(settings, 'en', 'checks').r).toBe(
    `checks <- read.csv(\n  "${settings.address}/data/checks.csv",\n  na.strings = ""\n)`,
  );
  expect(loadingLines(settings, 'en', 'coverage').r).toContain('colClasses = c(date = "character")');
  expect(loadingLines(settings, 'en', 'coverage').python).toContain('dtype={"date": "string"}');
});

test('a spreadsheet function separates its arguments as the reader’s settings do', () => {
  expect(loadingLines(settings, 'id', 'gaps').sheets).toBe(
    `=IMPORTDATA("${settings.address}/data/gaps.csv"; ","; "en_US")`,
  );
  expect(loadingLines(settings, 'en', 'gaps').sheets).toBe(
    `=IMPORTDATA("${settings.address}/data/gaps.csv", ",", "en_US")`,
  );
});

test('the address of the site may have digits', () => {
  const own = settings.address;
  Object.assign(settings, { address: 'https://a1.example' });
  const { python } = loadingLines(settings, 'en', 'gaps');
  Object.assign(settings, { address: own });
  expect(bare(python)).toContain('"https://a1.example/data/gaps.csv"');
  expect(hasUnmarkedDigit(python)).toBe(false);
});
