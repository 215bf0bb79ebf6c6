import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import type { Dataset } from '../data/dataset.ts';
import { costParts, wageParts, workerRights, type RuleRow } from './worker-rights.ts';

const listed = (tables: Dataset) =>
  Object.fromEntries(
    Object.entries(workerRights(tables)).map(([group, rules]) => [group, rules.map(({ id }: RuleRow) => id)]),
  );

/** The tables with one rule that says something else. */
const withRule = (id: string, said: Partial<RuleRow>): Dataset => ({
  ...data,
  rules: data.rules.map((rule) => (rule.id === id ? { ...rule, ...said } : rule)),
});

const groupsOf = (id: string, said: Partial<RuleRow>): string[] =>
  Object.entries(listed(withRule(id, said)))
    .filter(([, ids]) => ids.includes(id))
    .map(([group]) => group);

test('the rules of a place, group by group', () => {
  expect(listed(data)).toEqual({
    contributions: ['rul001', 'rul002', 'rul003'],
    death: ['rul012', 'rul013', 'rul014', 'rul015', 'rul055', 'rul056'],
    accident: ['rul016', 'rul017', 'rul058'],
    school: ['rul019', 'rul020', 'rul021', 'rul022', 'rul023', 'rul024', 'rul025', 'rul026', 'rul027', 'rul028'],
    relieved: ['rul009', 'rul010'],
  });
});

test.each(['JHT', 'JP', 'JKK+JKM+JHT', null] as const)(
  'a benefit of %s fits no list of the page, and is no scholarship',
  (programme) => {
    expect(groupsOf('rul028', { programme })).toEqual([]);
  },
);

test('a condition of the death benefit stands with it once its regulation is known', () => {
  expect(groupsOf('rul029', { regulation: 'PP 1/2027' })).toEqual(['death']);
});

test('a benefit whose regulation nobody names stands in no list', () => {
  expect(groupsOf('rul012', { regulation: null })).toEqual([]);
  expect(groupsOf('rul029', { regulation: null })).toEqual([]);
});

test('what a month is made of, where one rule for each programme makes up the whole', () => {
  expect(Object.values(costParts(data)!).map(({ value }) => value)).toEqual([16_800, 10_000, 6_800]);
  expect(costParts(withRule('rul002', { value: 7_000 }))).toBeNull();
  expect(costParts(withRule('rul002', { valid_to: '2020' }))).toBeNull();
  expect(costParts({ ...data, rules: [...data.rules, data.rules.find(({ id }) => id === 'rul001')!] })).toBeNull();
});

test('parts of the wage after an accident are percentages in force', () => {
  expect(wageParts(data).map(({ value }) => value)).toEqual([100]);
});
