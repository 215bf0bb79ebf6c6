import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import type { Dataset } from '../data/dataset.ts';
import { newestLaunched, workerCosts } from './cost-per-worker.ts';

const costsIn = (tables: Dataset) => workerCosts(tables, ['Kabupaten Contoh', 'Provinsi Misal']);
const costs = costsIn(data);
const of = (place: string, year: string, all = costs) =>
  all.filter(({ money }) => money.place === place && money.fiscal_year === year);

test('a comparator pays exactly a year: 10,000 × 16,800 × 12 = 2,016,000,000', () => {
  const [cost] = of('Kabupaten Umpama', '2025');
  expect(cost).toMatchObject({ perWorker: 201_600, perMonthOfYear: 16_800, months: 12 });
});

test('the round of 2024 comes to Rp67,200 a worker: four months', () => {
  const [cost] = of('Kabupaten Contoh', '2024');
  expect(cost).toMatchObject({ perWorker: 67_200, perMonthOfYear: 5_600, months: 4 });
});

test('money is divided by the workers of its own source, not by those of another that spoke first', () => {
  const enrolment = data.enrolment.map((row) =>
    row.id === 'enr003' ? { ...row, workers: 40_000, date: '2025-05-01' } : row,
  );
  const [cost] = of('Kabupaten Contoh', '2025', costsIn({ ...data, enrolment }));
  expect([cost!.workers.id, cost!.perWorker]).toEqual(['enr003', 252_000]);
});

test('two sources of one amount are one round', () => {
  const again = { ...data.funding[0]!, id: 'fun900', source: 'kabar-2024-06-12' };
  expect(of('Kabupaten Contoh', '2024', costsIn({ ...data, funding: [...data.funding, again] }))).toHaveLength(1);
});

test('the named places come first, then the others by year', () => {
  const [money] = data.funding.filter(({ place }) => place === 'Kabupaten Umpama');
  const [workers] = data.enrolment.filter(({ place }) => place === 'Kabupaten Umpama');
  const elsewhere = (place: string, year: string) => ({
    money: { ...money!, id: `fun-${place}`, place, round: place, fiscal_year: year },
    workers: { ...workers!, id: `enr-${place}`, place, round: place },
  });
  const more = [elsewhere('Provinsi Misal', '2026'), elsewhere('Kota Ibarat', '2023')];
  const all = costsIn({
    ...data,
    funding: [...data.funding, ...more.map((each) => each.money)],
    enrolment: [...data.enrolment, ...more.map((each) => each.workers)],
  });
  expect(all.map((cost) => [cost.money.place, cost.money.fiscal_year])).toEqual([
    ['Kabupaten Contoh', '2024'],
    ['Kabupaten Contoh', '2025'],
    ['Provinsi Misal', '2026'],
    ['Kota Ibarat', '2023'],
    ['Kabupaten Umpama', '2025'],
  ]);
});

test('a number that two sources call different things is marked as disputed', () => {
  expect(costs.filter(({ disputed }) => disputed).map(({ workers }) => workers.workers)).toEqual([60_000]);
});

test('the newest launched round is told, by the months that its source states where it does', () => {
  const newest = (status: 'launched' | 'plan', months: number | null) => {
    const enrolment = data.enrolment.map((row) => (row.round === 'rencana-2025' ? { ...row, status, months } : row));
    const cost = newestLaunched(costsIn({ ...data, enrolment }), 'Kabupaten Contoh')!;
    return [cost.money.id, cost.months, cost.stated];
  };
  // A plan pays nobody: the launch of 2024, whose money was for four months.
  expect(newest('plan', null)).toEqual(['fun001', 4, null]);
  expect(newest('launched', null)).toEqual(['fun002', 10, null]);
  expect(newest('launched', 12)).toEqual(['fun002', 10, 12]);
});
