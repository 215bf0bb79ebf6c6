import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { contributionOf, type ContributionStretch } from './contribution.ts';
import { costOf, costOfMonths, monthsPaid } from './months-paid.ts';

const rule = contributionOf(data)!;
const always: ContributionStretch[] = [{ rule, months: Infinity }];
/** Five months at Rp16,800, and Rp22,000 from then on. */
const changing: ContributionStretch[] = [
  { rule, months: 5 },
  { rule: { ...rule, id: 'rul904', value: 22_000 }, months: Infinity },
];

test('Rp1.8 billion pays 27,214 workers for 3.9 months', () => {
  expect(monthsPaid(1_800_000_000, 27_214, always)!.months).toBeCloseTo(3.937, 3);
});

test('Rp13 billion pays 64,709 workers for 12 months', () => {
  expect(monthsPaid(13_000_000_000, 64_709, always)!.months.toFixed(1)).toBe('12.0');
});

test('a year for 55,156 workers costs Rp11,119,449,600', () => {
  expect(costOf(55_156, 16_800, 12)).toBe(11_119_449_600);
});

test('nobody to pay is an error, not infinity', () => {
  expect(() => monthsPaid(1, 0, always)).toThrow(RangeError);
});

test('money across a change pays each month at the contribution of that month', () => {
  // 1,000 workers: five months cost Rp84 million, each further one Rp22 million.
  expect(monthsPaid(84_000_000, 1000, changing)).toMatchObject({ months: 5, rules: [rule] });
  expect(monthsPaid(117_000_000, 1000, changing)).toMatchObject({ months: 6.5, rules: [rule, { id: 'rul904' }] });
  expect(costOfMonths(1000, changing, 12)).toMatchObject({ rupiah: 238_000_000, rules: [rule, { id: 'rul904' }] });
  expect(costOfMonths(1000, changing, 5)).toMatchObject({ rupiah: 84_000_000, rules: [rule] });
});

test('nothing is worked out for months without a contribution that is known', () => {
  expect(monthsPaid(117_000_000, 1000, changing.slice(0, 1))).toBeNull();
  expect(costOfMonths(1000, changing.slice(0, 1), 6)).toBeNull();
  expect(costOfMonths(1000, [], 1)).toBeNull();
});
