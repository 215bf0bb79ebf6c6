import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { stepsFor } from './steps.ts';

const HERE = ['Kabupaten Contoh', 'Provinsi Misal', 'Negeri Dongeng'];

test('steps in their order, those of the place and of all that it lies in', () => {
  expect(stepsFor(data, HERE, 'check', 'join').map(({ row }) => row.step)).toEqual([
    'office',
    'call-centre',
    'join-office',
  ]);
});

test('sources that state one step stand behind it together', () => {
  const [step] = stepsFor(data, HERE, 'ask_village');
  expect(step!.rows.map(({ id }) => id)).toEqual(['chn003', 'chn004']);
});

test('a step of one publisher is weak, unless it is an office that says how it works', () => {
  const weak = stepsFor(data, HERE, 'check', 'ask_village', 'join', 'claim_death').filter(({ isWeak }) => isWeak);
  expect(weak.map(({ row }) => row.step)).toEqual(['call-centre', 'join-office']);
});

test('nothing where no step is known', () => {
  expect(stepsFor({ ...data, channels: [] }, HERE, 'check')).toEqual([]);
});
