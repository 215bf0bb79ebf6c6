import { describe, expect, test } from 'vitest';
import { data as example, settings } from '../../../testing/contoh.ts';
import { data as published, settings as site } from '../../../testing/published.ts';
import type { RowOf } from '../../tables/tables.ts';
import { checksAbout, findingOf, findings, statementsByFinding, statementsOf } from './ledger.ts';
import { workOutAll, type WorkedCheck } from './work-out.ts';

const worked = workOutAll(example);
const find = (id: string) => worked.find(({ check }) => check.id === id)!;
const told = (of: WorkedCheck, cells: Partial<RowOf<'checks'>>): WorkedCheck => ({
  ...of,
  check: { ...of.check, ...cells },
});

describe('what a check comes to', () => {
  test.each([
    ['two publications that differ', 'chk013', 'contradiction'],
    ['a superlative of another day', 'chk017', 'undecided'],
    ['a plan that was not reached', 'chk018', 'plan'],
    ['a cost for months that we set', 'chk008', 'reading'],
    ['parts that make their whole', 'chk010', 'agreement'],
  ])('%s', (_, id, finding) => {
    expect(findingOf(find(id))).toBe(finding);
  });

  test('a row may say otherwise than its kind', () => {
    expect(findingOf(told(find('chk008'), { tests: 'publications' }))).toBe('contradiction');
    expect(findingOf(told(find('chk013'), { tests: 'plan' }))).toBe('plan');
    expect(findingOf(told(find('chk010'), { tests: 'reading' }))).toBe('reading');
  });
});

test('checks of one statement are one, with the strongest of their findings first', () => {
  const one = [told(find('chk010'), { statement: 'one' }), told(find('chk013'), { statement: 'one' })];
  const [statement, ...others] = statementsOf(one);
  expect(others).toEqual([]);
  expect(statement!.finding).toBe('contradiction');
  expect(statement!.checks.map(({ check }) => check.id)).toEqual(['chk013', 'chk010']);
});

test('what matters most comes first, then the order of the table', () => {
  const ids = statementsOf([told(find('chk001'), { lead: null }), find('chk014'), told(find('chk015'), { lead: 9 })]);
  expect(ids.map(({ checks }) => checks[0]!.check.id)).toEqual(['chk015', 'chk001', 'chk014']);
});

test.each([
  ['data', published, site.place],
  ['examples/contoh/data', example, settings.place],
])('of the checks of %s each stands in one statement, of here or of elsewhere', (_, data, place) => {
  const all = workOutAll(data);
  const { here, elsewhere } = checksAbout(data, all, place);
  expect([...here, ...elsewhere].map(({ check }) => check.id).toSorted()).toEqual(
    data.checks.map(({ id }) => id).toSorted(),
  );
  const statements = statementsByFinding(all);
  const ids = findings.flatMap((finding) =>
    statements[finding].flatMap(({ checks }) => checks.map(({ check }) => check.id)),
  );
  expect(ids.toSorted()).toEqual(data.checks.map(({ id }) => id).toSorted());
});
