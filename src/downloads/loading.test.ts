import { expect, test } from 'vitest';
import { site } from '../../site.config.ts';
import { bare, hasUnmarkedDigit } from '../press/mark.ts';
import { loadingLines } from './loading.ts';

test('a table without dates needs no types; one with dates keeps them as text', () => {
  expect(loadingLines('en', 'gaps').r).toBe(
    `gaps <- read.csv(\n  "${site.address}/data/gaps.csv",\n  na.strings = ""\n)`,
  );
  expect(loadingLines('en', 'coverage').r).toContain('colClasses = c(date = "character")');
  expect(loadingLines('en', 'coverage').python).toContain('dtype={"date": "string"}');
});

test('a spreadsheet function separates its arguments as the reader’s settings do', () => {
  expect(loadingLines('id', 'gaps').sheets).toBe(`=IMPORTDATA("${site.address}/data/gaps.csv"; ","; "en_US")`);
  expect(loadingLines('en', 'gaps').sheets).toBe(`=IMPORTDATA("${site.address}/data/gaps.csv", ",", "en_US")`);
});

test('the address of the site may have digits', () => {
  const own = site.address;
  Object.assign(site, { address: 'https://a1.example' });
  const { python } = loadingLines('en', 'gaps');
  Object.assign(site, { address: own });
  expect(bare(python)).toContain('"https://a1.example/data/gaps.csv"');
  expect(hasUnmarkedDigit(python)).toBe(false);
});
