import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { fundingRounds } from './funding-rounds.ts';
import { stepsOf, type Step } from './story.ts';

const PLACE = 'Kabupaten Contoh';
const rounds = fundingRounds(data, PLACE);
const nameOf = (step: Step): string =>
  step.of === 'told'
    ? step.row.id
    : step.of === 'silence'
      ? `silence after ${step.after.id}`
      : `${step.period.round.round} until ${step.period.to}`;

test('steps stand in the order of their days, with the end of what was paid between them and the silence last', () => {
  // Rp1,344,000,000 pays 20,000 workers at Rp16,800 for 4 months from 10 June 2024. The round that is paid to October 2026 is still paid for.
  expect(stepsOf(data, PLACE, rounds).map(nameOf)).toEqual([
    'sto001',
    'sto002',
    'peluncuran-2024 until 2024-10-09',
    'sto003',
    'silence after enr008',
  ]);
});

test('a figure within the last quarter of a year ends the silence', () => {
  const fresh = { ...data.coverage.find(({ id }) => id === 'cov007')!, id: 'cov900', date: '2026-05-31' };
  const steps = stepsOf({ ...data, coverage: [...data.coverage, fresh] }, PLACE, rounds);
  expect(steps.some(({ of }) => of === 'silence')).toBe(false);
});

test('a place of which nothing is told has no steps', () => {
  expect(stepsOf(data, 'Kabupaten Lain', [])).toEqual([]);
});
