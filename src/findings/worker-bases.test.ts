import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { clustersOf, statedTotals, workerBases, workingNear } from './worker-bases.ts';

const PLACE = 'Kabupaten Contoh';
const bases = workerBases(data, PLACE);

test('the published and the implied numbers of workers, smallest first', () => {
  expect(bases.map(({ kind, workers }) => [kind, workers])).toEqual([
    ['published', 100_000],
    ['target', 100_000],
    ['step', 100_000],
    ['published', 110_000],
    ['published', 120_000],
    ['published', 150_000],
  ]);
});

test('implied numbers carry what rounding allows', () => {
  const intervals = bases.flatMap((base) =>
    base.kind === 'published' ? [] : [[base.kind, base.interval.low, base.interval.high]],
  );
  // 62,500 ÷ 62.505% and ÷ 62.495%; 20,000 ÷ 20.01% and ÷ 19.99%.
  expect(intervals).toEqual([
    ['target', 99_992, 100_008],
    ['step', 99_950, 100_050],
  ]);
});

test('sources that print the same number stand together, the dated survey first', () => {
  const [survey] = data.workforce.filter(({ place, concept }) => place === PLACE && concept === 'working');
  const workforce = [{ ...survey!, id: 'wfc900', date: '2023' }, ...data.workforce];
  const dates = workerBases({ ...data, workforce }, PLACE).flatMap((base) =>
    base.kind === 'published' && base.workers === 150_000 ? base.rows.map(({ date }) => date) : [],
  );
  expect(dates).toEqual(['2023-08', '2023']);
});

test('two numbers are called the workers without a concept', () => {
  expect(statedTotals(bases).map(({ workers }) => workers)).toEqual([100_000, 120_000]);
});

test('a number stands beside a count of people working that it comes close to, within a hundredth', () => {
  expect(workingNear(data, PLACE, 149_000)?.id).toBe('wfc004');
  expect(workingNear(data, PLACE, 120_000)).toBeNull();
});

test('numbers within a twentieth of the one before them lie together, called by what most documents print', () => {
  expect(clustersOf(bases).map(({ bases: near, told }) => [near.map(({ workers }) => workers), told?.workers])).toEqual(
    [
      [[100_000, 100_000, 100_000], 100_000],
      [[110_000], 110_000],
      [[120_000], 120_000],
      [[150_000], 150_000],
    ],
  );
  expect(clustersOf(bases.filter(({ kind }) => kind !== 'published')).map(({ told }) => told)).toEqual([null]);
});
