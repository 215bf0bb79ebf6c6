import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { industrySizes, informalityDates, labourDates, surveyRound } from './labour-context.ts';

const PLACE = 'Kabupaten Contoh';

test('figures of a place stand at their date', () => {
  expect(
    labourDates(data, PLACE).map(({ date, figures }) => [
      date,
      figures.working?.workers,
      figures.participation_rate?.rate_percent,
      figures.unemployment_rate?.rate_percent,
    ]),
  ).toEqual([
    ['2022-08', undefined, undefined, undefined],
    ['2023-08', 150_000, 70, 5],
  ]);
});

test('a figure that another source dates by its year alone stands at the sharper date, once', () => {
  const [working] = data.workforce.filter(({ place, concept }) => place === PLACE && concept === 'working');
  const workforce = [...data.workforce, { ...working!, id: 'wfc900', date: '2023' }];
  expect(labourDates({ ...data, workforce }, PLACE).map(({ date }) => date)).toEqual(['2022-08', '2023-08']);
});

test('August, February and years without a month are told apart', () => {
  expect(['2025-08', '2024-02', '2022', '2024-11'].map(surveyRound)).toEqual(['august', 'february', 'other', 'other']);
});

test('informality of the province, in all work and inside agriculture', () => {
  const dates = informalityDates(data, 'Provinsi Misal');
  expect(
    dates.map(({ date, all, agriculture }) => [
      date,
      all?.informal_percent ?? null,
      all?.formal_percent ?? null,
      agriculture?.informal_percent ?? null,
    ]),
  ).toEqual([
    ['2021', null, null, 90],
    ['2022', null, null, 80],
    ['2023-02', null, 38, null],
    ['2024-08', 60, null, null],
  ]);
});

test('sizes of industries leave out totals and informality alone', () => {
  expect(
    industrySizes(data, 'Provinsi Misal').map(({ date, industry, share_percent }) => [date, industry, share_percent]),
  ).toEqual([
    ['2024-08', 'A', 50],
    ['2024-08', 'C', 10],
    ['2024-08', 'G', 20],
  ]);
});
