import { expect, test } from '@playwright/test';
import { site } from '../site.config.ts';
import { byId, coverage, employment, number, pairs, sum, uncovered, workforce } from './honest-rows.ts';
import { documentOf, figuresOn, records, valuesIn } from './honest-site.ts';

/** The estimate, from the tables alone: shares of the uncovered by sector for each mix of work and each chance of being uncovered. */
const estimate = () => {
  const inputs = site.sectorEstimate;
  const percent = (id: string, column: string) => number(byId(employment, id), column) / 100;
  const informal = (id: string) =>
    byId(employment, id)!.informal_percent ? percent(id, 'informal_percent') : 1 - percent(id, 'formal_percent');
  const farming = percent(inputs.agriculture, 'share_percent');
  const [province, capital] = [inputs.provinceWorkers, inputs.capitalWorkers].map((id) =>
    number(byId(workforce, id), 'workers'),
  ) as [number, number];
  const rest = (farmers: number) => (farming * province - farmers * capital) / (province - capital);
  const mixes = [
    farming,
    Math.round(50 * (rest(0) + rest(0.1))) / 100,
    Math.round(10 * number(byId(employment, inputs.marker), 'share_percent')) / 1000,
  ];
  const chance = (id: string) => {
    const row = byId(coverage, id)!;
    return row.base && row.covered_workers
      ? 1 - Number(row.covered_workers) / number(byId(workforce, row.base), 'workers')
      : 1 - Number(row.rate_percent) / 100;
  };
  const chances = [
    [0, 1],
    ...inputs.coverageElsewhere.map(([formal, inform]) => [chance(formal), chance(inform)]),
    [1, 1],
  ] as [number, number][];
  const [inside, all] = [informal(inputs.informalInAgriculture), informal(inputs.allWork)];
  const outside = (all - farming * inside) / (1 - farming);
  const without = (share: number, inform: number, [formalChance, informalChance]: [number, number]) =>
    share * (inform * informalChance + (1 - inform) * formalChance);
  const cell = (mix: number, share: number, inform: number, of: [number, number]) =>
    (100 * without(share, inform, of)) / (without(mix, inside, of) + without(1 - mix, outside, of));
  const grid = mixes.map((mix) => chances.map((of) => cell(mix, mix, inside, of)));
  const parts = Object.values(inputs.others).map((id) => percent(id, 'share_percent') / (1 - farming));
  const ranges = [...parts, 1 - sum(parts)].map((part) => {
    const limits = [Math.max(0, (outside - (1 - part)) / part), Math.min(1, outside / part)];
    const reached = pairs(pairs(mixes, chances), limits).map(([[mix, of], inform]) =>
      cell(mix, (1 - mix) * part, inform, of),
    );
    return [Math.min(...reached), cell(mixes[1]!, (1 - mixes[1]!) * part, outside, chances[1]!), Math.max(...reached)];
  });
  return { grid, ranges: [[Math.min(...grid.flat()), grid[1]![1]!, Math.max(...grid.flat())], ...ranges] };
};

test('the estimate by sector follows from its rows: every cell of the grid, every range', () => {
  const { grid, ranges } = estimate();
  for (const path of ['sektor/index.html', 'metode/index.html']) {
    const table = documentOf(path).querySelector('table[aria-labelledby="method_sector_grid"]')!;
    const shown = [...table.querySelectorAll('tbody tr')].map((row) =>
      valuesIn(path, row)
        .filter(({ link }) => link.closest('td'))
        .map(({ value }) => Number(value)),
    );
    expect(shown).toEqual(grid.map((row) => row.map((share) => Number(share.toFixed(1)))));
  }
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
