import { expect, test } from 'vitest';
import { chanceAmongUncovered, chanceFromTotals, estimateSectors, restOfProvince } from './sector-estimate.ts';

const INFORMAL = 1 - 0.4273;
const shares = {
  agriculture: 0.4336,
  informal: INFORMAL,
  informalInAgriculture: 0.765,
  others: { trade: 0.1667, education: 0.0573 },
};
const mixes = [
  { name: 'province', agriculture: 0.4336 },
  { name: 'rest', agriculture: restOfProvince(0.4336, 1_746_840, 262_974) },
  { name: 'marker', agriculture: 0.5711 },
];
const chances = [
  { informal: 1, formal: 0 },
  chanceAmongUncovered(INFORMAL, 0.7),
  chanceFromTotals(INFORMAL, 1 - 0.52, 1 - 0.4331),
  { informal: 0.81, formal: 0.2 },
  { informal: 1 - 4754 / 23416, formal: 1 - 24286 / 47010 },
  { informal: 1, formal: 1 },
];
const estimate = estimateSectors(shares, mixes, chances, { mix: 1, chances: [1, 2] });
const percent = (share: number) => Number((100 * share).toFixed(1));

test('the grid of agriculture’s share has the known answers', () => {
  expect(estimate.grid.map((row) => row.map(percent))).toEqual([
    [57.9, 47.7, 45.6, 52.6, 47.3, 43.4],
    [65.2, 55.4, 53.3, 60.2, 55, 51],
    [70.5, 61.3, 59.3, 65.9, 61, 57.1],
  ]);
});

test('outside agriculture 42.5 percent of work is informal', () => {
  expect(percent(estimate.informalOutside)).toBe(42.5);
});

test('outside the capital agriculture has 51.0 percent of work, or 49.3 when a tenth of the capital farms', () => {
  expect([0, 0.1].map((farming) => percent(restOfProvince(0.4336, 1_746_840, 262_974, farming)))).toEqual([51, 49.3]);
});

test('agriculture ranges over the grid, its centre midway between the two chances that are named', () => {
  const { low, centre, high } = estimate.sectors.agriculture!;
  expect([low, centre, high].map(percent)).toEqual([43.4, 54.3, 70.5]);
});

test('a share of the uncovered and the totals say the same of the informal share that they imply', () => {
  // By hand: of 56.69 uncovered in 100 workers, 0.4273 × 48 = 20.51 are formal: 63.82 percent are informal.
  const [fromShare, fromTotals] = [chanceAmongUncovered(INFORMAL, 0.638200741), chances[2]!];
  expect(fromShare.informal / fromShare.formal).toBeCloseTo(fromTotals.informal / fromTotals.formal, 6);
});

test('totals that leave no informal worker without cover are refused', () => {
  const impossible = chanceFromTotals(INFORMAL, 0.9, 0.3);
  expect(() => estimateSectors(shares, mixes, [impossible], { mix: 1, chances: [0] })).toThrow('formal_in_province');
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
