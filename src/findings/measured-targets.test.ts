import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { betweenTargets } from './measured-targets.ts';

test('40 percent is above the RPJMN target of 32 and below the UCJ target of 52', () => {
  const { rate, plan, ucj } = betweenTargets(data, 'Negeri Dongeng')!;
  expect([rate.rate_percent, plan.rate_percent, ucj.rate_percent]).toEqual([40, 32, 52]);
  expect(new Set([rate.source, plan.source, ucj.source]).size).toBe(1);
});

test('a place with targets of one family only has no such rate', () => {
  expect(betweenTargets(data, 'Provinsi Misal')).toBeNull();
});
