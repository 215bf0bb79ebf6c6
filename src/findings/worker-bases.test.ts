import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { statedTotals, workerBases } from './worker-bases.ts';

const bases = workerBases(readDataset('data'), 'Kabupaten Sarolangun');

test('the published and the implied numbers of workers, smallest first', () => {
  expect(bases.map(({ kind, workers }) => [kind, workers])).toEqual([
    ['step', 108_595],
    ['published', 110_000],
    ['published', 112_000],
    ['target', 112_644],
    ['published', 134_967],
    ['published', 136_619],
    ['published', 137_204],
    ['published', 141_752],
  ]);
});

test('implied numbers carry what rounding allows', () => {
  const intervals = bases.flatMap((base) =>
    base.kind === 'published' ? [] : [[base.interval.low, base.interval.high]],
  );
  expect(intervals).toEqual([
    [108_552, 108_639],
    [112_636, 112_654],
  ]);
});

test('sources that print the same number stand together, the dated survey first', () => {
  const dates = bases.flatMap((base) =>
    base.kind === 'published' && base.workers === 137_204 ? base.rows.map(({ date }) => date) : [],
  );
  expect(dates).toEqual(['2021-08', '2021']);
});

test('three numbers are called the workers without a concept', () => {
  expect(statedTotals(bases).map(({ workers }) => workers)).toEqual([110_000, 112_000, 136_619]);
});
