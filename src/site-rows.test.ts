import { expect, test } from 'vitest';
import type { Dataset } from './data/dataset.ts';
import { readDataset } from './data/read-dataset.ts';
import { problemLine } from './data/problem.ts';
import { siteProblems } from './site-rows.ts';
import { origin } from './tables/table.ts';
import type { TableName } from './tables/tables.ts';

const data = readDataset('data');
const without = (table: TableName, id: string): Dataset => ({
  ...data,
  [table]: data[table].filter((row) => row.id !== id),
});
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
  expect(lines(without(table, id))).toEqual([
    `site.config.ts:${setting}: "${id}" names a row that the table ${table} does not have; put the row back, or name another one`,
  ]);
});

test('a place without any published rate has no site', () => {
  const bare = {
    ...data,
    coverage: data.coverage.map((row) =>
      row.place === 'Kabupaten Sarolangun' ? { ...row, stage: 'announced' as const } : row,
    ),
  };
  expect(lines(bare)).toEqual([
    'data/coverage.csv:rate_percent: has no published rate for Kabupaten Sarolangun (basis ucj, segment all); the site is about that figure',
  ]);
});

const rupiah = (id: string, value: number): Dataset => ({
  ...data,
  rules: data.rules.map((row) => (row.id === id ? { ...row, value } : row)),
});

test('an explanation beside another verdict than the one it was written for is refused', () => {
  const told = lines(rupiah('rul003', 18_600)).filter((line) => line.includes('checks.csv'));
  const chk010 = data.checks.find(({ id }) => id === 'chk010')!;
  expect(told[0]).toBe(
    `data/checks.csv:${chk010[origin].line}:verdict: "fits" is what chk010 was explained for, and its figures now give does_not_fit; correct the figure that changed, or write the explanation anew and set verdict to does_not_fit`,
  );
  expect(told.length).toBeGreaterThan(5);
});

test('a figure that moves the arithmetic over its tolerance is told by the check; an outcome that stays is not', () => {
  const enrolled = (workers: number): Dataset => ({
    ...data,
    enrolment: data.enrolment.map((row) => (row.id === 'enr008' ? { ...row, workers } : row)),
  });
  expect(lines(enrolled(557_030)).some((line) => line.includes('chk014'))).toBe(true);
  const exact = (tolerance: number): Dataset => ({
    ...rupiah('rul003', 16_801),
    checks: data.checks.map((check) => (check.id === 'chk049' ? { ...check, tolerance } : check)),
  });
  expect(lines(exact(0))).toHaveLength(1);
  expect(lines(exact(1))).toEqual([]);
});

const ruled = (id: string, cells: Partial<Dataset['rules'][number]>): Dataset => ({
  ...data,
  rules: data.rules.map((row) => (row.id === id ? { ...row, ...cells } : row)),
});
const wholeLine = data.rules.find(({ id }) => id === 'rul012')![origin].line;

test.each([
  [
    'rul012',
    { unit: 'months' },
    'site.config.ts:rights.deathBenefit: "rul012" names a row of rules whose unit is months; expected idr',
  ],
  [
    'rul013',
    { unit: 'percent' },
    'site.config.ts:rights.deathBenefitParts.atOnce: "rul013" names a row of rules whose unit is percent; expected idr',
  ],
  [
    'rul016',
    { unit: 'idr' },
    'site.config.ts:rights.accidentDeath: "rul016" names a row of rules whose unit is idr; expected times_reported_wage',
  ],
  [
    'rul017',
    { kind: 'mandate' },
    'site.config.ts:rights.accidentDisability: "rul017" names a row of rules whose kind is mandate; expected benefit',
  ],
  [
    'rul006',
    { unit: 'idr' },
    'site.config.ts:rights.relief: "rul006" names a row of rules whose unit is idr; expected percent',
  ],
  [
    'rul006',
    { valid_from: null },
    'site.config.ts:rights.relief: "rul006" names a row of rules that leaves valid_from empty; fill it, or name another row',
  ],
  [
    'rul030',
    { regulation: null },
    'site.config.ts:rights.payers: "rul030" names a row of rules that leaves regulation empty; fill it, or name another row',
  ],
] as const)('%s with %o would make its sentence wrong', (id, cells, line) =>
  expect(lines(ruled(id, cells))).toEqual([line]),
);

test.each([
  ['rul012', 420_000_000, 42_000_000],
  ['rul013', 2_000_000, 24_000_000],
  ['rul014', 1_200_000, 31_200_000],
])('the parts of the death benefit make the whole: %s at %s does not', (id, value, sum) => {
  expect(lines(ruled(id, { value }))).toEqual([
    `data/rules.csv:${wholeLine}:value: "42000000" is not the ${sum} that its parts rul013, rul014, rul015 make; correct one of them`,
  ]);
});

test('a contribution that no longer holds is not the one that is paid', () => {
  expect(lines(ruled('rul003', { valid_to: '2020' }))).toHaveLength(1);
  expect(lines(ruled('rul003', { valid_to: '2027' }))).toEqual([]);
});
