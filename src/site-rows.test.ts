import { expect, test } from 'vitest';
import { readDataset, type Dataset } from './data/dataset.ts';
import { problemLine } from './data/problem.ts';
import { siteProblems } from './site-rows.ts';
import type { TableName } from './tables/tables.ts';

const data = readDataset('data');
const without = (table: TableName, id: string): Dataset => ({ ...data, [table]: data[table].filter((row) => row.id !== id) });
const lines = (changed: Dataset) => siteProblems(changed, 'data').map(problemLine);

test('the settings name rows that are there and hold what they are needed for', () => {
  expect(lines(data)).toEqual([]);
});

test.each([
  ['employment', 'emp028', 'sectorEstimate.allWork'],
  ['coverage', 'cov084', 'sectorEstimate.coverageElsewhere'],
  ['rules', 'rul012', 'rights.deathBenefit'],
  ['gaps', 'gap018', 'rights.openQuestion'],
] as const)('%s without %s is told with the setting that names it', (table, id, setting) => {
  expect(lines(without(table, id))).toEqual([`site.config.ts:${setting}: "${id}" names a row that the table ${table} does not have; put the row back, or name another one`]);
});

test('a place without any published rate has no site', () => {
  const bare = { ...data, coverage: data.coverage.filter((row) => row.place !== 'Kabupaten Sarolangun' || row.id === 'cov016').map((row) => (row.id === 'cov016' ? { ...row, stage: 'announced' as const } : row)) };
  expect(lines(bare)).toEqual(['data/coverage.csv:rate_percent: has no published rate for Kabupaten Sarolangun (basis ucj, segment all); the site is about that figure']);
});
