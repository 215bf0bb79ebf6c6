import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { industrySizes, informalityDates, labourDates, surveyRound } from './labour-context.ts';

const data = readDataset('data');

test('figures of Sarolangun stand at their sharpest date, once', () => {
  const dates = labourDates(data, 'Kabupaten Sarolangun');
  expect(
    dates.map(({ date, figures }) => [
      date,
      figures.working?.workers,
      figures.participation_rate?.rate_percent,
      figures.unemployment_rate?.rate_percent,
    ]),
  ).toEqual([
    ['2019', 134_967, undefined, undefined],
    ['2020', 141_752, undefined, undefined],
    ['2021-08', 137_204, 64.86, 5.52],
    ['2022-08', undefined, 66.74, 5.22],
    ['2023', undefined, undefined, 5.09],
  ]);
});

test('August, February and years without a month are told apart', () => {
  expect(['2025-08', '2024-02', '2022', '2024-11'].map(surveyRound)).toEqual(['august', 'february', 'other', 'other']);
});

test('informality of Jambi, in all work and inside agriculture', () => {
  const dates = informalityDates(data, 'Provinsi Jambi');
  expect(dates.find(({ date }) => date === '2021-08')?.all?.informal_percent).toBe(62.01);
  expect(dates.find(({ date }) => date === '2022')?.agriculture?.informal_percent).toBe(76.5);
  expect(dates.find(({ date }) => date === '2025-08')?.all?.formal_percent).toBe(42.73);
});

test('sizes of industries leave out totals and informality alone', () => {
  const sizes = industrySizes(data, 'Provinsi Jambi');
  expect(
    sizes.filter(({ date }) => date === '2025-08').map(({ industry, share_percent }) => [industry, share_percent]),
  ).toEqual([
    ['A', 43.36],
    ['G', 16.67],
    ['P', 5.73],
  ]);
  expect(sizes.every(({ industry }) => industry !== 'all')).toBe(true);
});
