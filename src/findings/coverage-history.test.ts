import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { coveragePoints, coverageRates, highestAfter } from './coverage-history.ts';

const PLACE = 'Kabupaten Contoh';
/** The points of the place when one of its rates reads otherwise; the announcement of June 2024 among them. */
const pointsWith = (id: string, rate_percent: number) => {
  const coverage = data.coverage.map((row) => (row.id === id ? { ...row, rate_percent } : row));
  const tables = { ...data, coverage };
  const points = coveragePoints(tables, coverageRates(tables, PLACE));
  return { tables, points, announced: points.find(({ stage }) => stage === 'announced')! };
};

test('after the announcement of 50 percent, 45 percent is the highest rate that was reported', () => {
  const { tables, points, announced } = pointsWith('', 0);
  expect(highestAfter(tables, points, announced)).toMatchObject({ rate: 45, date: '2025-03-31' });
});

test('a later rate that reaches what was announced is told', () => {
  const { tables, points, announced } = pointsWith('cov007', 51);
  expect(highestAfter(tables, points, announced)).toMatchObject({ rate: 51, date: '2025-09-30' });
});

test('before anything is reported there is none', () => {
  const { tables, points, announced } = pointsWith('', 0);
  const before = points.filter(({ time }) => time <= announced.time);
  expect(highestAfter(tables, before, announced)).toBeNull();
});
