import { expect, test } from '@playwright/test';
import { site } from '../site.config.ts';
import { printedIn, type Printed } from '../src/build/figures/printed.ts';
import { documentOf, figuresOn, pagePaths, records, tableRecords, type Cells } from './honest-site.ts';

/** What stands in a line: its words with a letter for each number (N, P for percent, R for rupiah, D for a date), and the numbers. */
const skeletonOf = (line: string): { skeleton: string; numbers: readonly Printed[] } => {
  const numbers = printedIn('id', line);
  const skeleton = numbers.reduceRight((text, { kind, start, end }) => text.slice(0, start) + { number: 'N', percent: 'P', rupiah: 'R', date: 'D' }[kind] + text.slice(end), line);
  return { skeleton, numbers };
};

type Arithmetic = (...numbers: number[]) => readonly [printed: number, expected: number][];
const FITS = '(?:cocok dengan|bukan)';
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** How each form of line is worked out again from the numbers that it prints. */
const forms: readonly (readonly [RegExp, Arithmetic])[] = [
  [new RegExp(`^P \\+ N ÷ N = P, (?:${FITS}|(?:tidak )?lebih dari) P$`), (rate, added, base, result) => [[result!, rate! + (100 * added!) / base!]]],
  [new RegExp(`^P − N ÷ N = P, ${FITS} P$`), (whole, count, base, result) => [[result!, whole! - (100 * count!) / base!]]],
  [new RegExp(`^N ÷ N = P, ${FITS} P$`), (count, base, result) => [[result!, (100 * count!) / base!]]],
  [/^N ÷ \(P − P\) = N pekerja \(antara N dan N karena pembulatan\)$/, (added, after, before, base, low, high) => [
    [base!, Math.floor((100 * added!) / (after! - before!) + 1e-9)],
    [low!, (100 * added!) / (after! - before! + 0.01)],
    [high!, (100 * added!) / (after! - before! - 0.01)],
  ]],
  [/^N ÷ P = N pekerja \(antara N dan N karena pembulatan\)$/, (count, rate, base, low, high) => [
    [base!, Math.floor((100 * count!) / rate! + 1e-9)],
    [low!, (100 * count!) / (rate! + 0.005)],
    [high!, (100 * count!) / (rate! - 0.005)],
  ]],
  [new RegExp(`^N × R × N bulan = R, ${FITS} R$`), (workers, contribution, months, cost) => [[cost!, workers! * contribution! * months!]]],
  [new RegExp(`^([NRP])(?: \\+ \\1)+ = \\1, ${FITS} \\1$`), (...all) => [[all.at(-2)!, sum(all.slice(0, -2))]]],
  [/^Rencana ([NR]), hasilnya \1: (?:kurang|lebih) \1 \(P dari rencana\)$/, (plan, result, difference, share) => [[difference!, Math.abs(plan! - result!)], [share!, (100 * result!) / plan!]]],
  [/^Dari P \(D\) menjadi P \(D\): selisih N poin persen$/, (before, after, difference) => [[difference!, Math.abs(after! - before!)]]],
  [/^Dari N \(D\) menjadi N \(D\): (?:turun|naik) N$/, (before, after, difference) => [[difference!, Math.abs(after! - before!)]]],
];

const stepOf = (numbers: readonly Printed[], value: number) => numbers.find((each) => each.value === value)!.step;
const checkRows = new Map(tableRecords('checks').map((row) => [row.id!, row]));

test.describe('each line of the ledger is worked out again from the numbers it prints', () => {
  for (const article of documentOf('cek-angka/index.html').querySelectorAll('article[id]')) {
    test(article.id, () => {
      const tolerance = Number(checkRows.get(article.id)!.tolerance);
      const lines = [...article.querySelectorAll('ul.sums li')].map((item) => item.textContent!.replace(/\s+/g, ' ').trim());
      expect(lines).not.toEqual([]);
      let interval: readonly number[] = [];
      const fits: boolean[] = [];
      for (const line of lines) {
        const { skeleton, numbers } = skeletonOf(line);
        const values = numbers.filter(({ kind }) => kind !== 'date').map(({ value }) => Number(value));
        const form = forms.find(([pattern]) => pattern.test(skeleton));
        if (form) {
          for (const [printed, expected] of form[1](...values)) expect(Math.abs(printed - expected), `${line}: ${printed} for ${expected}`).toBeLessThanOrEqual(stepOf(numbers, printed) / 2 + 1e-6);
          if (skeleton.includes('antara')) interval = values.slice(-2);
          if (/cocok dengan|bukan/.test(line)) {
            const [reached, stated] = values.slice(-2) as [number, number];
            const distance = checkRows.get(article.id)!.kind === 'cost' ? (100 * Math.abs(reached - stated)) / stated : Math.abs(reached - stated);
            fits.push(distance <= tolerance + 1e-9);
            expect(line.includes('cocok dengan'), `${line}, tolerance ${tolerance}`).toBe(fits.at(-1));
          }
        } else if (/^Yang terbit: N, selisih N: (tidak )?cocok$/.test(skeleton)) {
          const [base, gap] = values as [number, number];
          const [low, high] = interval as [number, number];
          expect(gap, line).toBe(Math.max(low - base, base - high, 0));
          fits.push(gap <= tolerance);
          expect(!line.includes('tidak cocok'), line).toBe(fits.at(-1));
        } else {
          // Statements side by side, and rates of two days, hold nothing that is worked out.
          expect(line, 'a form of arithmetic that this test does not know').not.toMatch(/[=÷×]|selisih|kurang|turun|naik/);
        }
      }
      const verdict = article.querySelector('.verdict')!.className.replace('verdict ', '');
      if (fits.length > 0) expect(verdict).toBe(fits.some(Boolean) ? 'fits' : 'does_not_fit');
    });
  }
});

const [coverage, targets, workforce, enrolment, funding, apbd, rules, employment, releases] = [
  'coverage', 'targets', 'workforce', 'enrolment', 'funding', 'apbd', 'rules', 'employment', 'releases',
].map(tableRecords) as [Cells[], Cells[], Cells[], Cells[], Cells[], Cells[], Cells[], Cells[], Cells[]];
const number = (row: Cells | undefined, column: string) => (row?.[column] ? Number(row[column]) : NaN);
const byId = (rows: readonly Cells[], id: string) => rows.find((row) => row.id === id);
const contribution = number(byId(rules, site.contribution), 'value');
const here = (rows: readonly Cells[]) => rows.filter(({ place }) => place === site.place);
const filled = (rows: readonly Cells[], column: string) => rows.map((row) => number(row, column)).filter((value) => !Number.isNaN(value));
const pairs = <A, B>(first: readonly A[], second: readonly B[]) => first.flatMap((a) => second.map((b) => [a, b] as const));

/** Money and workers that the tables put in one round of one place. */
const rounds = pairs(funding, enrolment).filter(([money, workers]) => money.round === workers.round && money.place === workers.place);
const spent = rounds.map(([money, workers]) => [number(money, 'amount_idr'), number(workers, 'workers')] as const);
const newest = here(coverage)
  .filter((row) => row.segment === 'all' && row.rate_percent && row.stage === 'published')
  .reduce((last, row) => (row.date! > last.date! ? row : last));

const monthsBetween = (from: string, to: string): number => {
  const [a, b] = [new Date(from), new Date(to)];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth() - (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
};

/** Totals of workers of the place: stated, or implied by a target's people and rate. */
const implied = here(targets).flatMap((row) => (row.workers && row.rate_percent ? [{ count: Number(row.workers), rate: Number(row.rate_percent) }] : []));
const impliedTotals = implied.map(({ count, rate }) => Math.floor((100 * count) / rate));
const statedTotals = filled(here(workforce).filter(({ concept }) => concept === 'stated_total'), 'workers');
const stated = number(newest, 'rate_percent');
const left = [...statedTotals, ...impliedTotals].map((total) => Math.round((total * (100 - stated)) / 100));
const uncovered = filled(here(coverage), 'uncovered_workers');

/** Workers without cover of places and groups that print both a base and those covered. */
const leftElsewhere = coverage.flatMap((row) => (row.base && row.covered_workers ? [number(byId(workforce, row.base), 'workers') - Number(row.covered_workers)] : []));

/** Groups of one round whose contribution is the fixed one and whose months are published. */
const paidRounds = [...Map.groupBy(here(enrolment).filter((row) => row.part_of && row.paid_from && row.segment !== 'wage_earners'), ({ round }) => round).values()].map((rows) => ({
  workers: sum(filled(rows, 'workers')),
  months: 12 * (Number(rows[0]!.paid_to!.slice(0, 4)) - Number(rows[0]!.paid_from!.slice(0, 4))) + Number(rows[0]!.paid_to!.slice(5)) - Number(rows[0]!.paid_from!.slice(5)) + 1,
}));

const intervalOf = (workers: number, percent: number, rounding: number) => [(100 * workers) / (percent + rounding), (100 * workers) / (percent - rounding)].map(Math.round);
const stepsBetween = pairs(here(coverage), here(coverage)).filter(([before, after]) => before.rate_percent?.includes('.') && after.rate_percent?.includes('.') && Number(after.rate_percent) > Number(before.rate_percent));
const impliedBySteps = pairs(stepsBetween, filled(here(enrolment), 'workers')).flatMap(([[before, after], added]) => {
  const step = Number((Number(after.rate_percent) - Number(before.rate_percent)).toFixed(6));
  return [Math.floor((100 * added) / step), ...intervalOf(added, step, 0.01)];
});

/** Every value that each method of the site can come to, worked out from the tables with plain arithmetic. */
const byMethod: Readonly<Record<string, readonly number[]>> = {
  age: [monthsBetween(newest.date!, releases.at(-1)!.date!)],
  'months-paid': spent.map(([amount, workers]) => amount / (workers * contribution)),
  'cost-per-worker': [...spent.flatMap(([amount, workers]) => [amount / workers, amount / workers / 12]), contribution * 12],
  'cost-of-period': [...paidRounds.flatMap(({ workers, months }) => [workers, workers * months * contribution]), contribution * 12],
  'budget-share': pairs(here(funding), here(apbd)).filter(([money, budget]) => money.fiscal_year === budget.fiscal_year).map(([money, budget]) => (1000 * number(money, 'amount_idr')) / number(budget, 'amount_idr')),
  'implied-base': [
    ...impliedTotals,
    ...implied.flatMap(({ count, rate }) => intervalOf(count, rate, 0.005)),
    ...impliedBySteps,
    ...[...statedTotals, ...impliedTotals].map((total) => (total * stated) / 100),
  ],
  'cost-of-covering': [...leftElsewhere, ...left, ...[...left, ...uncovered].flatMap((workers) => [1, 6, 12].map((months) => workers * months * contribution))],
  'plan-and-launch': pairs(here(enrolment), here(enrolment)).flatMap(([plan, launch]) => [(100 * number(launch, 'workers')) / number(plan, 'workers'), number(plan, 'workers') - number(launch, 'workers')]),
};

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const indonesian = pagePaths.filter((path) => !path.startsWith('en/'));

test('every calculated figure is what its method makes of the tables', () => {
  const wrong = indonesian.flatMap(figuresOn).filter(({ anchor, value }) => anchor in byMethod && !byMethod[anchor]!.some((each) => same(Number(value), each)));
  expect(wrong).toEqual([]);
  const checked = indonesian.flatMap(figuresOn).filter(({ anchor }) => anchor in byMethod);
  expect(new Set(checked.map(({ anchor }) => anchor))).toEqual(new Set(Object.keys(byMethod)));
});

/** The estimate, from the tables alone: shares of the uncovered by sector for each mix of work and each chance of being uncovered. */
const estimate = () => {
  const inputs = site.sectorEstimate;
  const percent = (id: string, column: string) => number(byId(employment, id), column) / 100;
  const informal = (id: string) => (byId(employment, id)!.informal_percent ? percent(id, 'informal_percent') : 1 - percent(id, 'formal_percent'));
  const farming = percent(inputs.agriculture, 'share_percent');
  const [province, capital] = [inputs.provinceWorkers, inputs.capitalWorkers].map((id) => number(byId(workforce, id), 'workers')) as [number, number];
  const rest = (farmers: number) => (farming * province - farmers * capital) / (province - capital);
  const mixes = [farming, Math.round(50 * (rest(0) + rest(0.1))) / 100, Math.round(10 * number(byId(employment, inputs.marker), 'share_percent')) / 1000];
  const chance = (id: string) => {
    const row = byId(coverage, id)!;
    return row.base && row.covered_workers ? 1 - Number(row.covered_workers) / number(byId(workforce, row.base), 'workers') : 1 - Number(row.rate_percent) / 100;
  };
  const chances = [[0, 1], ...inputs.coverageElsewhere.map(([formal, inform]) => [chance(formal), chance(inform)]), [1, 1]] as [number, number][];
  const [inside, all] = [informal(inputs.informalInAgriculture), informal(inputs.allWork)];
  const outside = (all - farming * inside) / (1 - farming);
  const without = (share: number, inform: number, [formalChance, informalChance]: [number, number]) => share * (inform * informalChance + (1 - inform) * formalChance);
  const cell = (mix: number, share: number, inform: number, of: [number, number]) => (100 * without(share, inform, of)) / (without(mix, inside, of) + without(1 - mix, outside, of));
  const grid = mixes.map((mix) => chances.map((of) => cell(mix, mix, inside, of)));
  const parts = Object.values(inputs.others).map((id) => percent(id, 'share_percent') / (1 - farming));
  const ranges = [...parts, 1 - sum(parts)].map((part) => {
    const limits = [Math.max(0, (outside - (1 - part)) / part), Math.min(1, outside / part)];
    const reached = pairs(pairs(mixes, chances), limits).map(([[mix, of], inform]) => cell(mix, (1 - mix) * part, inform, of));
    return [Math.min(...reached), cell(mixes[1]!, (1 - mixes[1]!) * part, outside, chances[1]!), Math.max(...reached)];
  });
  return { grid, ranges: [[Math.min(...grid.flat()), grid[1]![1]!, Math.max(...grid.flat())], ...ranges] };
};

test('the estimate by sector follows from its rows: every cell of the grid, every range', () => {
  const { grid, ranges } = estimate();
  for (const path of ['sektor/index.html', 'metode/index.html']) {
    const table = documentOf(path).querySelector('table[aria-labelledby="method_sector_grid"]')!;
    const shown = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td a.f')].map((link) => Number(link.getAttribute('data-v'))));
    expect(shown).toEqual(grid.map((row) => row.map((share) => Number(share.toFixed(1)))));
  }
  const charted = records('charts/uncovered-by-sector.csv').filter(({ mark }) => mark === 'estimate');
  expect(charted.map((row) => ['low', 'centre', 'high'].map((part) => number(row, `share_${part}_percent`)))).toEqual(ranges.map((range) => range.map((share) => Number(share.toFixed(1)))));
});

test('heads by sector are the share of the published number, in thousands, and what is left over is left over', () => {
  const [low, centre, high] = estimate().ranges[0]!;
  const thousands = (share: number) => 1000 * Math.round((uncovered[0]! * share) / 100_000);
  const shown = figuresOn('sektor/index.html').filter(({ anchor, value }) => anchor === 'sector-estimate' && Number(value) >= 1000).map(({ value }) => Number(value));
  expect(shown.sort((a, b) => a - b)).toEqual([low!, centre!, high!, 100 - low!, 100 - centre!, 100 - high!].map(thousands).sort((a, b) => a - b));
});

test('sums of groups on the budget page are sums of their rows', () => {
  const groups = here(enrolment).filter(({ part_of }) => part_of);
  const sums = [...Map.groupBy(groups, ({ round, fund }) => `${round} ${fund}`).values()].map((rows) => sum(filled(rows, 'workers')));
  const shown = figuresOn('anggaran/index.html').filter(({ anchor }) => anchor === 'check-arithmetic');
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(({ value }) => !sums.includes(Number(value)))).toEqual([]);
});
