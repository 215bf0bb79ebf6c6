import { describe, expect, test } from 'vitest';
import { data as example } from '../../../testing/contoh.ts';
import { data as published } from '../../../testing/published.ts';
import { checkOutcomes } from './outcomes.ts';
import { workOutAll } from './work-out.ts';

const outcomes = checkOutcomes(example);
const verdicts = new Map(workOutAll(example).map(({ check, outcome }) => [check.id, outcome.verdict]));

/** The numbers of a check that its rows do not print, by their names; those of several lines one after the other. */
const workedOut = (id: string) => {
  const rows = outcomes.filter(({ check, column, rows: from }) => check === id && column === null && from.length > 0);
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ quantity }) => quantity)].map(([name, of]) => [
      name,
      of.map(({ value }) => Number(Number(value).toFixed(2))),
    ]),
  );
};

// Worked out by hand from the round figures of the made-up regency.
describe('each kind of check finds what follows from its rows', () => {
  test.each([
    // 30 + 20,000 ÷ 100,000 is the 50 percent that were announced; on 120,000 workers it is less.
    ['step', 'chk001', 'fits', { expected: [50, 46.67] }],
    ['step', 'chk002', 'does_not_fit', { expected: [75, 70] }],
    ['ceiling', 'chk003', 'undecided', { reached: [105, 95] }],
    // 62,500 ÷ 62.505 % and ÷ 62.495 % are the limits, and 115,000, the least that about 120,000 may be, lies 14,992 above the upper one.
    ['implied_base', 'chk004', 'fits', { implied: [100_000], gap: [0, 14_992] }],
    ['implied_base_of_step', 'chk005', 'does_not_fit', { implied: [100_000], gap: [14_950, 49_950] }],
    ['rate of the uncovered', 'chk006', 'fits', { expected: [50] }],
    ['rate of the covered', 'chk007', 'does_not_fit', { expected: [50] }],
    ['cost', 'chk008', 'does_not_fit', { cost: [4_032_000_000] }],
    ['cost', 'chk009', 'fits', { cost: [2_016_000_000] }],
    ['sum of people', 'chk010', 'fits', { total: [30_000] }],
    ['sum of shares', 'chk011', 'does_not_fit', { total: [110] }],
    ['sum of rupiah', 'chk012', 'fits', { total: [1_100_000_000_000] }],
    ['same number', 'chk013', 'does_not_fit', {}],
    ['same day', 'chk014', 'does_not_fit', {}],
    ['same choice', 'chk015', 'does_not_fit', {}],
    ['identical', 'chk016', 'undecided', {}],
    ['highest', 'chk017', 'undecided', {}],
    ['plan that was not reached', 'chk018', 'does_not_fit', { difference: [30_000], share: [50] }],
    ['plan that was passed', 'chk019', 'does_not_fit', { difference: [200_000_000_000], share: [120] }],
    ['change of a rate', 'chk020', 'undecided', { difference: [5] }],
    ['change of a count', 'chk021', 'undecided', { difference: [20_000] }],
    // 1.25 − 1.2 trillion; the larger one is rounded to ten billion.
    ['cut', 'chk022', 'fits', { difference: [50_000_000_000] }],
    ['no change of a rate', 'chk023', 'fits', { difference: [0] }],
  ])('%s: %s', (_, id, verdict, numbers) => {
    expect(verdicts.get(id)).toBe(verdict);
    expect(workedOut(id)).toEqual(numbers);
  });
});

test('an outcome has its numbers with their units, limits and rows', () => {
  const [workers, rate, implied, near] = outcomes.filter(({ check }) => check === 'chk004');
  const whole = {
    ...{ check: 'chk004', kind: 'implied_base', statement: null, tests: 'reading', finding: 'reading' },
    ...{ verdict: 'fits', line: 1, form: 'implied' },
  };
  const rows = ['targets:tgt003'];
  const count = { value: 62_500, low: 62_500, high: 62_500 };
  expect([workers, rate, implied]).toEqual([
    { ...whole, quantity: 'workers', ...count, unit: 'workers', column: 'workers', rows },
    {
      ...whole,
      quantity: 'rate',
      value: 62.5,
      low: 62.495,
      high: 62.505,
      unit: 'percent',
      column: 'rate_percent',
      rows,
    },
    { ...whole, quantity: 'implied', value: 100_000, low: 99_992, high: 100_008, unit: 'workers', column: null, rows },
  ]);
  expect(near).toMatchObject({ line: 2, form: 'near', quantity: 'base', rows: ['workforce:wfc001'] });
  expect(outcomes.filter(({ check, quantity }) => check === 'chk009' && quantity === 'months')).toMatchObject([
    { value: 12, unit: 'months', rows: [], column: null },
  ]);
});

test.each([
  ['data', published],
  ['examples/contoh/data', example],
])('of the checks of %s each has numbers, and none is without a value', (_, data) => {
  const rows = checkOutcomes(data);
  expect(new Set(rows.map(({ check }) => check))).toEqual(new Set(data.checks.map(({ id }) => id)));
  for (const { value, low, high } of rows) {
    if (typeof value === 'string') expect(value).not.toBe('');
    else for (const number of [value, low ?? value, high ?? value]) expect(number).toSatisfy(Number.isFinite);
    if (low !== null && high !== null)
      expect([low, Number(value), high]).toEqual([low, Number(value), high].sort((a, b) => Number(a) - Number(b)));
  }
});
