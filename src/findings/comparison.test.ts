import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { rowOf } from '../data/dataset.ts';
import {
  areasOfProvince,
  baseOf,
  comparedPlace,
  higherBefore,
  placesElsewhere,
  sinceLastDecember,
} from './comparison.ts';

const areas = areasOfProvince(data, 'Provinsi Misal', 'Kabupaten Contoh');
const places = areas.map((place) => comparedPlace(data, place));

test('the areas of the province are those that a count lists with it, in one alphabet', () => {
  expect(areas).toEqual(['Kabupaten Andai', 'Kabupaten Contoh', 'Kota Ibarat', 'Kabupaten Umpama']);
});

test('a place without a list of its province stands alone', () => {
  expect(areasOfProvince(data, 'Provinsi Seberang', 'Kabupaten Seandainya')).toEqual(['Kabupaten Seandainya']);
});

test('the newest rate of each, with its own date; none where none was found', () => {
  expect(places.map(({ place, newest }) => [place, newest?.rate, newest?.date])).toEqual([
    ['Kabupaten Andai', undefined, undefined],
    ['Kabupaten Contoh', 40, '2025-09-30'],
    ['Kota Ibarat', 35, '2024-12-31'],
    ['Kabupaten Umpama', 52, '2024-12-31'],
  ]);
});

test('a rate that was only announced at a launch is not the newest state', () => {
  const coverage = data.coverage.map((row) => (row.id === 'cov004' ? { ...row, date: '2026-06-10' } : row));
  expect(comparedPlace({ ...data, coverage }, 'Kabupaten Contoh').newest).toMatchObject({ rate: 40 });
});

test('higher rates that were published before a claim are told, and no later ones', () => {
  expect(
    higherBefore(data, places, rowOf(data, 'coverage', 'cov006')).map(({ rate, rows }) => [rows[0].place, rate]),
  ).toEqual([['Kabupaten Umpama', 52]]);
  expect(higherBefore(data, places, { ...rowOf(data, 'coverage', 'cov006'), date: '2024-12-30' })).toEqual([]);
});

test('the base is what the source printed with the rate, or none', () => {
  expect(baseOf(data, rowOf(data, 'coverage', 'cov011'))?.workers).toBe(200_000);
  expect(baseOf(data, rowOf(data, 'coverage', 'cov012'))).toBeNull();
});

test('the national count falls after December', () => {
  expect(sinceLastDecember(data, 'Negeri Dongeng').map(({ date, covered_workers }) => [date, covered_workers])).toEqual(
    [
      ['2024-12', 45_000_000],
      ['2025-01', 42_000_000],
      ['2025-02', 41_000_000],
    ],
  );
});

test('places elsewhere are those with a rate outside the province', () => {
  const known = [...areas, 'Provinsi Misal', 'Negeri Dongeng'];
  expect(placesElsewhere(data, known).map(({ place }) => place)).toEqual(['Kabupaten Seandainya']);
});
