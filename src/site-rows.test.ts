import { expect, test } from 'vitest';
import { data, settings } from '../testing/contoh.ts';
import type { Dataset } from './data/dataset.ts';
import { problemLine } from './data/problem.ts';
import { ruleNow } from './findings/in-force.ts';
import { siteProblems } from './site-rows.ts';
import { origin } from './tables/table.ts';

const lines = (changed: Dataset) => siteProblems(changed, settings, 'data').map(problemLine);
const lineOf = (id: string) => data.rules.find((row) => row.id === id)![origin].line;

test('the rows that play a part are there and hold what they are needed for', () => {
  expect(lines(data)).toEqual([]);
});

test('a site needs no row that plays a part', () => {
  const idle = Object.fromEntries(
    Object.entries(data).map(([table, rows]) => [table, rows.map((row) => ({ ...row, role: null }))]),
  ) as unknown as Dataset;
  expect(lines(idle)).toEqual([]);
});

test('two rows cannot play a part of one', () => {
  const rules = data.rules.map((row) => (row.id === 'rul013' ? { ...row, role: 'death_benefit' as const } : row));
  expect(lines({ ...data, rules })).toEqual([
    `data/rules.csv:${lineOf('rul013')}:role: "death_benefit" is the part of rul012 already; leave it to one of the two rows, or end the older rule the day before the newer one begins`,
  ]);
});

test('a place without any published rate has no site', () => {
  const bare = {
    ...data,
    coverage: data.coverage.map((row) =>
      row.place === 'Kabupaten Contoh' ? { ...row, stage: 'announced' as const } : row,
    ),
  };
  expect(lines(bare)).toEqual([
    'data/coverage.csv:rate_percent: has no published rate for Kabupaten Contoh (basis ucj, segment all); the site is about that figure',
  ]);
});

const rupiah = (id: string, value: number): Dataset => ({
  ...data,
  rules: data.rules.map((row) => (row.id === id ? { ...row, value } : row)),
});

test('an explanation beside another verdict than the one it was written for is refused', () => {
  const chk009 = data.checks.find(({ id }) => id === 'chk009')!;
  expect(lines(rupiah('rul003', 18_600))).toEqual([
    `data/checks.csv:${chk009[origin].line}:verdict: "fits" is what chk009 was explained for, and its figures now give does_not_fit; correct the one that changed, in funding.csv:4 (fun003), enrolment.csv:10 (enr009), rules.csv:4 (rul003), or write the explanation anew and set verdict to does_not_fit`,
  ]);
});

test('a figure that moves the arithmetic beyond rounding is told by the check; an outcome that stays is not', () => {
  const enrolled = (workers: number): Dataset => ({
    ...data,
    enrolment: data.enrolment.map((row) => (row.id === 'enr008' ? { ...row, workers } : row)),
  });
  expect(lines(enrolled(20_000)).some((line) => line.includes('chk010'))).toBe(true);
  const stated = (qualifier: 'exact' | 'rounded'): Dataset => ({
    ...rupiah('rul003', 16_801),
    funding: data.funding.map((row) => (row.id === 'fun003' ? { ...row, qualifier } : row)),
  });
  expect(lines(stated('exact'))).toHaveLength(1);
  expect(lines(stated('rounded'))).toEqual([]);
});

const ruled = (id: string, cells: Partial<Dataset['rules'][number]>): Dataset => ({
  ...data,
  rules: data.rules.map((row) => (row.id === id ? { ...row, ...cells } : row)),
});

test.each([
  ['rul012', { unit: 'months' }, '"death_benefit" needs unit to be idr, and here it is months'],
  ['rul013', { unit: 'percent' }, '"death_at_once" needs unit to be idr, and here it is percent'],
  ['rul016', { unit: 'idr' }, '"accident_death" needs unit to be times_reported_wage, and here it is idr'],
  ['rul017', { kind: 'mandate' }, '"accident_disability" needs kind to be benefit, and here it is mandate'],
  ['rul006', { unit: 'idr' }, '"relief" needs unit to be percent, and here it is idr'],
  ['rul006', { valid_from: null }, '"relief" needs valid_from to be filled; fill it, or'],
  ['rul901', { regulation: null }, '"payer" needs regulation to be filled; fill it, or'],
] as const)('%s with %o would make its sentence wrong', (id, cells, what) =>
  expect(lines(ruled(id, cells))).toEqual([
    `data/rules.csv:${lineOf(id)}:role: ${what}${what.endsWith(' or') ? '' : ';'} give the part to another row`,
  ]),
);

test.each([
  ['rul012', 420_000_000, 42_000_000],
  ['rul013', 2_000_000, 24_000_000],
  ['rul014', 1_200_000, 31_200_000],
])('the parts of the death benefit make the whole: %s at %s does not', (id, value, sum) => {
  expect(lines(ruled(id, { value }))).toEqual([
    `data/rules.csv:${lineOf('rul012')}:value: "42000000" is not the ${sum} that its parts rul013, rul014, rul015 make; correct one of them`,
  ]);
});

test('a contribution that no longer holds is not the one that is paid', () => {
  expect(lines(ruled('rul003', { valid_to: '2020' }))).toEqual([
    expect.stringMatching(/^data\/rules\.csv:\d+:valid_to: "" leaves no contribution in force/),
  ]);
  expect(lines(ruled('rul003', { valid_to: '2027' }))).toEqual([]);
});

test('two contributions are never in force on one day', () => {
  const rul003 = data.rules.find(({ id }) => id === 'rul003')!;
  const then = (valid_to: string): Dataset => ({
    ...data,
    rules: [
      ...data.rules.map((row) => (row === rul003 ? { ...row, valid_to } : row)),
      { ...rul003, id: 'rul904', value: 22_000, valid_from: '2028-01' },
    ],
  });
  expect(lines(then('2027-12'))).toEqual([]);
  expect(lines(then('2028'))).toEqual([
    expect.stringMatching(
      /:role: "contribution" is the part of rul003 already; .* or end the older rule the day before the newer/,
    ),
  ]);
});

test('a source is published elsewhere than on the site itself, and on a site that there is', () => {
  const [first, ...rest] = data.sources as [(typeof data.sources)[number], ...typeof data.sources];
  const from = (url: string, address: string) =>
    siteProblems({ ...data, sources: [{ ...first, url }, ...rest] }, { ...settings, address }, 'data').map(problemLine);
  expect(from('https://contoh-terlindungi.example/cakupan/', settings.address)).toEqual([
    'data/sources.csv:2:url: "https://contoh-terlindungi.example/cakupan/" leads to this site itself; write the address of the document that it took the figure from',
  ]);
  expect(from('https://www.example.com/a', 'https://jamsostek.id')).toEqual([
    'data/sources.csv:2:url: "https://www.example.com/a" is an address for examples; write the one of the document',
  ]);
  expect(from('https://www.example.com/a', settings.address)).toEqual([]);
});

test('a group without a worker is told where it stands', () => {
  const enrolment = data.enrolment.map((row) =>
    row.id === 'enr008'
      ? { ...row, workers: 0, [origin]: { ...row[origin], cells: { ...row[origin].cells, workers: '0' } } }
      : row,
  );
  const { line } = data.enrolment.find(({ id }) => id === 'enr008')![origin];
  expect(lines({ ...data, enrolment })).toContain(
    `data/enrolment.csv:${line}:workers: "0" enrols nobody; a group has one worker or more`,
  );
});

test('a benefit that follows another one takes over its part', () => {
  const changed: Dataset = {
    ...data,
    rules: data.rules.flatMap((row) =>
      row.id === 'rul016'
        ? [
            { ...row, valid_to: '2025' },
            { ...row, id: 'rul905', value: 60, valid_from: '2026' },
          ]
        : [row],
    ),
  };
  expect(lines(changed)).toEqual([]);
  expect(ruleNow(changed, 'accident_death')!.id).toBe('rul905');
});
