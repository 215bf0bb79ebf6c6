import type { Contribution, ContributionStretch } from './contribution.ts';

/** Months of contributions that an amount pays for a group of workers, and the contributions that they are worked out with. */
export interface MonthsPaid {
  readonly months: number;
  readonly rules: readonly Contribution[];
}

/**
 * Months of contributions that an amount pays for a group of workers; null where it lasts longer than any contribution is known.
 *
 * @param amount rupiah
 * @param stretches contributions from the first month that is paid
 */
export const monthsPaid = (
  amount: number,
  workers: number,
  stretches: readonly ContributionStretch[],
): MonthsPaid | null => {
  if (!(workers > 0)) throw new RangeError('months paid need workers above zero');
  let left = amount;
  let paid = 0;
  for (const [i, { rule, months }] of stretches.entries()) {
    const eachMonth = costOf(workers, rule.value, 1);
    if (left <= eachMonth * months)
      return { months: paid + left / eachMonth, rules: stretches.slice(0, i + 1).map((each) => each.rule) };
    left -= eachMonth * months;
    paid += months;
  }
  return null;
};

/** Rupiah that a group of workers costs for a number of months. */
export const costOf = (workers: number, contribution: number, months: number): number =>
  workers * contribution * months;

/** Rupiah that a group of workers costs for whole months, by the contributions in force in them; null where one of them has none. */
export const costOfMonths = (
  workers: number,
  stretches: readonly ContributionStretch[],
  months: number,
): { readonly rupiah: number; readonly rules: readonly Contribution[] } | null => {
  let left = months;
  const spent: ContributionStretch[] = [];
  for (const { rule, months: held } of stretches) {
    if (left === 0) break;
    spent.push({ rule, months: Math.min(held, left) });
    left -= Math.min(held, left);
  }
  return left > 0
    ? null
    : {
        rupiah: spent.reduce((sum, each) => sum + costOf(workers, each.rule.value, each.months), 0),
        rules: spent.map(({ rule }) => rule),
      };
};
