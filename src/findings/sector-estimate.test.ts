import { expect, test } from 'vitest';
import { estimateSectors, restOfProvince } from './sector-estimate.ts';

const shares = {
  agriculture: 0.4336,
  informal: 1 - 0.4273,
  informalInAgriculture: 0.765,
  others: { trade: 0.1667, education: 0.0573 },
};
const mixes = [
  { name: 'province', agriculture: 0.4336 },
  { name: 'rest', agriculture: restOfProvince(0.4336, 1_746_840, 262_974).centre },
  { name: 'marker', agriculture: 0.571 },
];
const chances = [
  { name: 'informal only', informal: 1, formal: 0 },
  { name: 'South Sulawesi', informal: 0.81, formal: 0.2 },
  { name: 'Pangkalpinang', informal: 1 - 4754 / 23416, formal: 1 - 24286 / 47010 },
  { name: 'equal', informal: 1, formal: 1 },
];
const estimate = estimateSectors(shares, mixes, chances, { mix: 1, chance: 1 });
const percent = (share: number) => Number((100 * share).toFixed(1));

test('the grid of agriculture’s share has the known answers', () => {
  expect(estimate.grid.map((row) => row.map(percent))).toEqual([
    [57.9, 52.6, 47.3, 43.4],
    [64.3, 59.2, 54.0, 50.0],
    [70.5, 65.9, 60.9, 57.1],
  ]);
});

test('outside agriculture 42.5 percent of work is informal', () => {
  expect(percent(estimate.informalOutside)).toBe(42.5);
});

test('outside the capital agriculture has 49 to 51 percent of work, taken as 50', () => {
  const rest = restOfProvince(0.4336, 1_746_840, 262_974);
  expect([percent(rest.low), percent(rest.centre), percent(rest.high)]).toEqual([49.3, 50, 51]);
});

test('agriculture ranges over the grid, with its middle cell at the centre', () => {
  const { low, centre, high } = estimate.sectors.agriculture!;
  expect([low, centre, high].map(percent)).toEqual([43.4, 59.2, 70.5]);
});

test('trade has at most 29 percent: when every trader is informal and only informal workers are uncovered', () => {
  const { low, high } = estimate.sectors.trade!;
  expect([low, high].map(percent)).toEqual([0, 29.1]);
});

test('the sectors left over cannot be empty: trade and education cannot hold all informal work', () => {
  const { low, high } = estimate.sectors.other!;
  expect(percent(low)).toBe(2.1);
  expect(percent(high)).toBe(42.1);
});

test('the central shares add up to the whole', () => {
  const sum = Object.values(estimate.sectors).reduce((total, share) => total + share.centre, 0);
  expect(sum).toBeCloseTo(1, 12);
});
