import { expect, test } from '@playwright/test';
import {
  apbd,
  byId,
  coverage,
  enrolment,
  filled,
  funding,
  here,
  inRole,
  number,
  pairs,
  rules,
  sum,
  targets,
  uncovered,
  workforce,
} from './honest-rows.ts';
import { figuresOn, pagePaths } from './honest-site.ts';
import { release } from './published-state.ts';

const contributions = inRole(rules, 'contribution');
/** The contribution of a month, such as `2026-02`: one change falls on the first of a month. */
const contributionIn = (month: string): number =>
  number(
    contributions.find(
      ({ valid_from: from, valid_to: to }) =>
        (!from || from.slice(0, 7) <= month) && (!to || `${to}-12`.slice(0, 7) >= month),
    ),
    'value',
  );
const later = (month: string, by: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + by)).toISOString().slice(0, 7);
const contribution = contributionIn(release.date.slice(0, 7));

/** Money and workers that the tables put in one round of one place. */
const rounds = pairs(funding, enrolment).filter(
  ([money, workers]) => money.round === workers.round && money.place === workers.place,
);
const spent = rounds.map(([money, workers]) => [number(money, 'amount_idr'), number(workers, 'workers')] as const);
/** Months that money pays, counted month by month from the first one. */
const monthsPaid = rounds.map(([money, row]) => {
  const first = (row.paid_from || row.date!).slice(0, 7);
  const workers = number(row, 'workers');
  let left = number(money, 'amount_idr');
  for (let months = 0; months < 1200; months += 1) {
    const due = workers * contributionIn(later(first, months));
    if (left <= due) return months + left / due;
    left -= due;
  }
  return NaN;
});
/** The day of a date, or the last day of its month or year. */
const lastDay = (date: string): string => {
  const [year, month] = date.split('-').map(Number) as [number, number?];
  return date.length === 10 ? date : new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
};

const newest = here(coverage)
  .filter((row) => row.segment === 'all' && row.rate_percent && row.stage === 'published')
  .reduce((last, row) => (lastDay(row.date!) > lastDay(last.date!) ? row : last));

const monthsBetween = (from: string, to: string): number => {
  const [a, b] = [new Date(from), new Date(to)];
  return (
    (b.getUTCFullYear() - a.getUTCFullYear()) * 12 +
    b.getUTCMonth() -
    a.getUTCMonth() -
    (b.getUTCDate() < a.getUTCDate() ? 1 : 0)
  );
};

/** Totals of workers of the place: stated, or implied by a target's people and rate. */
const implied = here(targets).flatMap((row) =>
  row.workers && row.rate_percent ? [{ count: Number(row.workers), rate: Number(row.rate_percent) }] : [],
);
const impliedTotals = implied.map(({ count, rate }) => Math.floor((100 * count) / rate));
const statedTotals = filled(
  here(workforce).filter(({ concept }) => concept === 'stated_total'),
  'workers',
);
const officialTotals = filled(
  here(workforce).filter(({ concept }) => concept === 'ucj_base'),
  'workers',
);
const stated = number(newest, 'rate_percent');
const left = [...officialTotals, ...statedTotals, ...impliedTotals].map((total) =>
  Math.round((total * (100 - stated)) / 100),
);

/** Workers without cover of places and groups that print both a base and those covered. */
const leftElsewhere = coverage.flatMap((row) =>
  row.base && row.covered_workers ? [number(byId(workforce, row.base), 'workers') - Number(row.covered_workers)] : [],
);

/** Groups of one round whose contribution is the fixed one and whose months are published. */
const paidRounds = [
  ...Map.groupBy(
    here(enrolment).filter((row) => row.part_of && row.paid_from && row.segment !== 'wage_earners'),
    ({ round }) => round,
  ).values(),
].map((rows) => {
  const [from, to] = [rows[0]!.paid_from!, rows[0]!.paid_to!];
  const months =
    12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5)) - Number(from.slice(5)) + 1;
  return {
    workers: sum(filled(rows, 'workers')),
    months,
    each: Array.from({ length: months }, (_, i) => contributionIn(later(from, i))),
  };
});

const intervalOf = (workers: number, percent: number, rounding: number) =>
  [(100 * workers) / (percent + rounding), (100 * workers) / (percent - rounding)].map(Math.round);
const stepsBetween = pairs(here(coverage), here(coverage)).filter(
  ([before, after]) =>
    before.rate_percent?.includes('.') &&
    after.rate_percent?.includes('.') &&
    Number(after.rate_percent) > Number(before.rate_percent),
);
const impliedBySteps = pairs(stepsBetween, filled(here(enrolment), 'workers')).flatMap(([[before, after], added]) => {
  const step = Number((Number(after.rate_percent) - Number(before.rate_percent)).toFixed(6));
  return [Math.floor((100 * added) / step), ...intervalOf(added, step, 0.01)];
});

/** Every value that each method of the site can come to, worked out from the tables with plain arithmetic. */
const byMethod: Readonly<Record<string, readonly number[]>> = {
  age: [monthsBetween(lastDay(newest.date!), release.date)],
  'months-paid': monthsPaid,
  'cost-per-worker': [
    ...spent.flatMap(([amount, workers]) => [amount / workers, amount / workers / 12]),
    contribution * 12,
  ],
  'cost-of-period': [
    ...paidRounds.flatMap(({ workers, months, each }) => [workers, workers * sum(each), months]),
    contribution * 12,
  ],
  'budget-share': pairs(here(funding), here(apbd))
    .filter(([money, budget]) => money.fiscal_year === budget.fiscal_year)
    .map(([money, budget]) => (1000 * number(money, 'amount_idr')) / number(budget, 'amount_idr')),
  'implied-base': [
    ...impliedTotals,
    ...implied.flatMap(({ count, rate }) => intervalOf(count, rate, 0.005)),
    ...impliedBySteps,
    ...[...statedTotals, ...impliedTotals].map((total) => (total * stated) / 100),
  ],
  'cost-of-covering': [
    ...leftElsewhere,
    ...left,
    ...[...left, ...leftElsewhere, ...uncovered].flatMap((workers) =>
      [1, 6, 12].map((months) => workers * months * contribution),
    ),
  ],
  'plan-and-launch': pairs(here(enrolment), here(enrolment)).flatMap(([plan, launch]) => [
    (100 * number(launch, 'workers')) / number(plan, 'workers'),
    number(plan, 'workers') - number(launch, 'workers'),
  ]),
};

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const indonesian = pagePaths.filter((path) => !path.startsWith('en/'));

test('every calculated figure is what its method makes of the tables', () => {
  const wrong = indonesian
    .flatMap(figuresOn)
    .filter(({ anchor, value }) => anchor in byMethod && !byMethod[anchor]!.some((each) => same(Number(value), each)));
  expect(wrong).toEqual([]);
  const used = indonesian.flatMap(figuresOn).flatMap(({ anchor }) => (anchor in byMethod ? [anchor] : []));
  // The age of a rate is printed when it is some months old.
  expect(new Set([...used, 'age'])).toEqual(new Set(Object.keys(byMethod)));
});

test('sums of groups on the page of the programmes are sums of their rows', () => {
  const groups = here(enrolment).filter(({ part_of }) => part_of);
  const sums = [...Map.groupBy(groups, ({ round, fund }) => `${round} ${fund}`).values()].map((rows) =>
    sum(filled(rows, 'workers')),
  );
  const shown = figuresOn('cakupan/program/index.html').filter(({ anchor }) => anchor === 'check-arithmetic');
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(({ value }) => !sums.includes(Number(value)))).toEqual([]);
});
