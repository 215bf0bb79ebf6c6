import { expect, test } from 'vitest';
import { rowOf } from '../data/dataset.ts';
import { readDataset } from '../data/read-dataset.ts';
import {
  areasOfProvince,
  baseOf,
  comparedPlace,
  higherBefore,
  placesElsewhere,
  sinceLastDecember,
} from './comparison.ts';

const data = readDataset('data');
const areas = areasOfProvince(data, 'Provinsi Jambi', 'Kabupaten Sarolangun');
const places = areas.map((place) => comparedPlace(data, place));

test('the province has eleven areas, in one alphabet', () => {
  expect(areas).toEqual([
    'Kabupaten Batang Hari',
    'Kabupaten Bungo',
    'Kota Jambi',
    'Kabupaten Kerinci',
    'Kabupaten Merangin',
    'Kabupaten Muaro Jambi',
    'Kabupaten Sarolangun',
    'Kota Sungai Penuh',
    'Kabupaten Tanjung Jabung Barat',
    'Kabupaten Tanjung Jabung Timur',
    'Kabupaten Tebo',
  ]);
});

test('for four of them no coverage rate was found', () => {
  expect(places.filter(({ newest }) => newest === null).map(({ place }) => place)).toEqual([
    'Kabupaten Kerinci',
    'Kabupaten Merangin',
    'Kabupaten Muaro Jambi',
    'Kota Sungai Penuh',
  ]);
});

test('the newest rate of each of the others, with its own date', () => {
  const newest = Object.fromEntries(
    places.flatMap(({ place, newest }) => (newest ? [[place, [newest.rate, newest.date]]] : [])),
  );
  expect(newest).toEqual({
    'Kabupaten Batang Hari': [50.71, '2024-08-12'],
    'Kabupaten Bungo': [60.7, '2024-12-31'],
    'Kota Jambi': [44, '2025-05-22'],
    'Kabupaten Sarolangun': [52, '2025-03-16'],
    'Kabupaten Tanjung Jabung Barat': [32.4, '2025-05-01'],
    'Kabupaten Tanjung Jabung Timur': [26.66, '2024-08-12'],
    'Kabupaten Tebo': [31.49, '2024-08-12'],
  });
  expect(comparedPlace(data, 'Provinsi Jambi').newest).toMatchObject({ rate: 41.88, date: '2025-11' });
});

test('a rate that was only announced at a launch is not the newest state', () => {
  expect(comparedPlace(data, 'Provinsi Bengkulu').newest).toMatchObject({ rate: 27.26, date: '2025-09' });
});

test('only Bungo had a higher published rate before the claim of 16 March 2025', () => {
  const claim = rowOf(data, 'coverage', 'cov016');
  expect(higherBefore(places, claim).map(({ rate, rows }) => [rows[0].place, rate])).toEqual([
    ['Kabupaten Bungo', 60.7],
  ]);
  expect(higherBefore(places, rowOf(data, 'coverage', 'cov090'))).toEqual([]);
});

test('the base is what the source printed with the rate, or none', () => {
  expect(baseOf(data, rowOf(data, 'coverage', 'cov090'))?.workers).toBe(98_206);
  expect(baseOf(data, rowOf(data, 'coverage', 'cov097'))).toBeNull();
});

test('the national count falls after December', () => {
  expect(sinceLastDecember(data, 'Indonesia').map(({ date, covered_workers }) => [date, covered_workers])).toEqual([
    ['2024-12', 45_220_000],
    ['2025-01', 42_660_000],
    ['2025-02', 41_380_000],
    ['2025-03', 40_196_096],
    ['2025-04', 39_700_000],
    ['2025-05', 39_050_000],
  ]);
});

test('places elsewhere are those with a rate outside the province', () => {
  const elsewhere = placesElsewhere(data, [...areas, 'Provinsi Jambi', 'Indonesia']).map(({ place }) => place);
  expect(elsewhere).toHaveLength(12);
  expect(elsewhere).toContain('Kabupaten Musi Banyuasin');
  expect(elsewhere).not.toContain('Viet Nam');
});
