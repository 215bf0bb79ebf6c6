import { expect, test } from '@playwright/test';
import { byId, coverage, employment, inRole, number, pairs, sum, uncovered, workforce } from './honest-rows.ts';
import { documentOf, figuresOn, records, figuresIn, type Cells } from './honest-site.ts';

/** The estimate, from the tables alone: shares of the uncovered by sector for each mix of work and each chance of being uncovered. */
const estimate = () => {
  const percent = (row: Cells, column: string) => number(row, column) / 100;
  const only = (role: string) => inRole(employment, role)[0]!;
  const informal = (row: Cells) =>
    row.informal_percent ? percent(row, 'informal_percent') : 1 - percent(row, 'formal_percent');
  const farming = percent(only('agriculture'), 'share_percent');
  const [province, capital] = ['province_workers', 'capital_workers'].map((role) =>
    number(inRole(workforce, role)[0], 'workers'),
  ) as [number, number];
  const mixes = [farming, (farming * province) / (province - capital), percent(only('upper_marker'), 'share_percent')];
  const [inside, all] = [informal(only('informal_in_agriculture')), informal(only('all_work'))];
  const chance = (row: Cells) => {
    const base = row.base ? byId(workforce, row.base) : null;
    return base && row.covered_workers && row.precision === 'exact' && base.precision === 'exact'
      ? 1 - Number(row.covered_workers) / number(base, 'workers')
      : 1 - Number(row.rate_percent) / 100;
  };
  // Of the formal and of the informal: a share of those without cover spread over each; then the rest of all without cover.
  const [among, formalHere, allHere] = ['informal_among_uncovered', 'formal_in_province', 'all_in_province'].map(
    (role) => inRole(coverage, role)[0],
  );
  const here = [
    ...(among ? [[(1 - percent(among, 'rate_percent')) / (1 - all), percent(among, 'rate_percent') / all]] : []),
    ...(formalHere && allHere ? [[chance(formalHere), (chance(allHere) - (1 - all) * chance(formalHere)) / all]] : []),
  ] as [number, number][];
  const informalElsewhere = inRole(coverage, 'informal_elsewhere');
  const chances = [
    [0, 1],
    ...here,
    ...inRole(coverage, 'formal_elsewhere').map((formal) => [
      chance(formal),
      chance(informalElsewhere.find(({ place, date }) => place === formal.place && date === formal.date)!),
    ]),
    [1, 1],
  ] as [number, number][];
  const outside = (all - farming * inside) / (1 - farming);
  const without = (share: number, inform: number, [formalChance, informalChance]: [number, number]) =>
    share * (inform * informalChance + (1 - inform) * formalChance);
  const cell = (mix: number, share: number, inform: number, of: [number, number]) =>
    (100 * without(share, inform, of)) / (without(mix, inside, of) + without(1 - mix, outside, of));
  const grid = mixes.map((mix) => chances.map((of) => cell(mix, mix, inside, of)));
  const central = here.length > 0 ? here : chances.slice(1, -1);
  const atCentre = (share: number, inform: number) =>
    sum(central.map((of) => cell(mixes[1]!, share, inform, of))) / central.length;
  const parts = inRole(employment, 'other_sector').map((row) => percent(row, 'share_percent') / (1 - farming));
  const ranges = [...parts, 1 - sum(parts)].map((part) => {
    const limits = [Math.max(0, (outside - (1 - part)) / part), Math.min(1, outside / part)];
    const reached = pairs(pairs(mixes, chances), limits).map(([[mix, of], inform]) =>
      cell(mix, (1 - mix) * part, inform, of),
    );
    return [Math.min(...reached), atCentre((1 - mixes[1]!) * part, outside), Math.max(...reached)];
  });
  return {
    grid,
    ranges: [[Math.min(...grid.flat()), atCentre(mixes[1]!, inside), Math.max(...grid.flat())], ...ranges],
  };
};

test('the estimate by sector follows from its rows: every cell of the grid, every range', () => {
  const { grid, ranges } = estimate();
  const path = 'sektor/cara/index.html';
  const table = documentOf(path).querySelector('table[aria-labelledby="method_sector_grid"]')!;
  const shown = [...table.querySelectorAll('tbody tr')].map((row) =>
    figuresIn(path, row)
      .filter(({ link }) => link.closest('td'))
      .map(({ value }) => Number(value)),
  );
  const cells = grid[0]!.map((_, chance) => grid.map((row) => Number(row[chance]!.toFixed(1))));
  expect(shown).toEqual(cells);
  const charted = records('charts/uncovered-by-sector.csv').filter(({ mark }) => mark === 'estimate');
  expect(charted.map((row) => ['low', 'centre', 'high'].map((part) => number(row, `share_${part}_percent`)))).toEqual(
    ranges.map((range) => range.map((share) => Number(share.toFixed(1)))),
  );
});

test('heads by sector are the share of the published number, in thousands, and what is left over is left over', () => {
  const [low, centre, high] = estimate().ranges[0]!;
  const thousands = (share: number) => 1000 * Math.round((uncovered[0]! * share) / 100_000);
  const shown = figuresOn('sektor/index.html')
    .filter(({ anchor, value }) => anchor === 'sector-estimate' && Number(value) >= 1000)
    .map(({ value }) => Number(value));
  expect(shown.sort((a, b) => a - b)).toEqual(
    [low!, centre!, high!, 100 - low!, 100 - centre!, 100 - high!].map(thousands).sort((a, b) => a - b),
  );
});
