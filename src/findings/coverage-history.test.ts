import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { coveragePoints, coverageRates, highestAfter } from './coverage-history.ts';

const PLACE = 'Kabupaten Contoh';
/** The points of the place when one of its rates reads otherwise; the announcement of June 2024 among them. */
const pointsWith = (id: string, rate_percent: number) => {
  const coverage = data.coverage.map((row) => (row.id === id ? { ...row, rate_percent } : row));
  const points = coveragePoints(coverageRates({ ...data, coverage }, PLACE));
  return { points, announced: points.find(({ stage }) => stage === 'announced')! };
};

test('after the announcement of 50 percent, 45 percent is the highest rate that was reported', () => {
  const { points, announced } = pointsWith('', 0);
  expect(highestAfter(points, announced)).toMatchObject({ rate: 45, date: '2025-03-31' });
});

test('a later rate that reaches what was announced is told', () => {
  const { points, announced } = pointsWith('cov007', 51);
  expect(highestAfter(points, announced)).toMatchObject({ rate: 51, date: '2025-09-30' });
});

test('before anything is reported there is none', () => {
  const { points, announced } = pointsWith('', 0);
  const before = points.filter(({ time }) => time <= announced.time);
  expect(highestAfter(before, announced)).toBeNull();
});
