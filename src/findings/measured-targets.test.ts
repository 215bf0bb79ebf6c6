import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { betweenTargets } from './measured-targets.ts';

const data = readDataset('data');

test('35.68 percent is above the RPJMN target of 32.15 and below the UCJ target of 52.15', () => {
  const { rate, plan, ucj } = betweenTargets(data, 'Indonesia')!;
  expect([rate.rate_percent, plan.rate_percent, ucj.rate_percent]).toEqual([35.68, 32.15, 52.15]);
  expect(new Set([rate.source, plan.source, ucj.source]).size).toBe(1);
});

test('a place with targets of one family only has no such rate', () => {
  expect(betweenTargets(data, 'Provinsi Jambi')).toBeNull();
});
