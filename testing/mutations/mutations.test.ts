import { expect, test } from 'vitest';
import { data, settings } from '../published.ts';
import { placesOf } from '../../src/settings.ts';
import { mutate } from './mutate.ts';
import { randomFrom } from './random.ts';
import { strictCsv } from './strict-csv.ts';
import { bare } from '../../src/press/mark.ts';
import { useTables } from './use-tables.ts';

/** `MUTATIONS=20000 npm run test:unit -- mutations` makes a longer run; `MUTATION_SEED=7` one with other damages. */
const tries = Number(process.env['MUTATIONS'] ?? 200);
const seed = Number(process.env['MUTATION_SEED'] ?? 20_261_122);

test('no damage to the tables goes by unseen or is read as something else', () => {
  const { tried, refused, readRightly, wrong, accepted } = mutate('data', placesOf(settings), tries, seed, useTables);
  expect(wrong).toEqual([]);
  expect(refused + readRightly).toBe(tried);
  // A run that refused everything, or nothing, would have tested nothing; how many of each, chance says.
  for (const some of [refused, readRightly, accepted.length]) expect(some).toBeGreaterThan(tried / 20);
});

test.each([
  [
    'a,b\n1,"x, ""y"""\n',
    ',',
    [
      ['a', 'b'],
      ['1', 'x, "y"'],
    ],
  ],
  [
    'a;b\n;\n',
    ';',
    [
      ['a', 'b'],
      ['', ''],
    ],
  ],
  ['a,b\n"open,1\n', ',', null],
  ['a,b\nx"y,1\n', ',', null],
])('the reader that a run believes reads %j', (text, separator, records) => {
  expect(strictCsv(text, separator)).toEqual(records);
});

test('tables that are in order and not those of this site are refused before anything is drawn', () => {
  const random = randomFrom(1);
  expect(useTables(data, random)).toEqual([]);
  const rules = data.rules.map((row) => (row.role === 'contribution' ? { ...row, value: null } : row));
  expect(() => useTables({ ...data, rules }, random)).toThrow(/^data\/rules\.csv:.* needs value to be filled/m);
});

test('what a chart says of a value that is not there is found', () => {
  const enrolment = data.enrolment.map((row) => (row.part_of === null ? row : { ...row, workers: NaN }));
  // Without the checks, which would not work out and be refused before.
  const faults = useTables({ ...data, checks: [], enrolment }, randomFrom(1)).join('\n');
  expect(faults).toMatch(/has nonsense in its text: .*\bNaN worker/);
  expect(faults).toBe(bare(faults));
});
