import { rowOf, type Dataset } from '../data/dataset.ts';
import { newestOf } from '../data/in-time.ts';
import { rowInRole, rowsInRole } from '../data/roles.ts';
import { industryWords } from '../tables/shared-columns.ts';
import type { RowOf } from '../tables/tables.ts';
import { answersOf, mayAnswer } from './present.ts';
import {
  chanceAmongUncovered,
  chanceFromTotals,
  estimateSectors,
  restOfProvince,
  type MixScenario,
  type SectorEstimate,
  type SectorShares,
  type UncoveredChance,
} from './sector-estimate.ts';

/** Row of the grid that the central reading is taken from; our judgement, as the methods page says. */
export const CENTRAL_MIX = 1;

/**
 * Who lacks cover, in one column of the grid. Two ends that nothing published can pass; between them what is published for the
 * province, which makes the central reading, and what is published elsewhere, which only shows how far it may go.
 */
export type Chance = UncoveredChance &
  (
    | { readonly of: 'informal_only' | 'equal' }
    /** A share of the uncovered that is informal, in the province. */
    | { readonly of: 'among_uncovered'; readonly row: RowOf<'coverage'> }
    /** What part of formal and of all work is covered, in the province. */
    | { readonly of: 'totals'; readonly row: RowOf<'coverage'>; readonly all: RowOf<'coverage'> }
    /** What part of formal and of informal work is covered, in another place. */
    | { readonly of: 'elsewhere'; readonly row: RowOf<'coverage'>; readonly informalRow: RowOf<'coverage'> }
  );

/** A row that went in, what it is to the estimate, and its column that holds the figure. */
export interface EstimateInput {
  readonly role: string;
  readonly row: RowOf<'employment'> | RowOf<'workforce'> | RowOf<'coverage'>;
  readonly column: string;
}

export interface UncoveredSectors {
  readonly estimate: SectorEstimate;
  readonly shares: SectorShares;
  readonly mixes: readonly MixScenario[];
  readonly chances: readonly Chance[];
  /** The mix and the chances that the central reading is made from, by their places in `mixes` and `chances`. */
  readonly centre: { readonly mix: number; readonly chances: readonly number[] };
  readonly inputs: readonly EstimateInput[];
}

const fraction = (percent: number | null, row: { id: string }): number => {
  if (percent === null) throw new Error(`the row ${row.id} has no percentage for the estimate by sector`);
  return percent / 100;
};

/** Informal share of a row, as a fraction: what is printed, or what its formal share leaves. */
export const informalShare = (row: RowOf<'employment'>): number =>
  row.informal_percent === null ? 1 - fraction(row.formal_percent, row) : row.informal_percent / 100;

const informalColumn = (row: RowOf<'employment'>) =>
  row.informal_percent === null ? 'formal_percent' : 'informal_percent';

/** Head-counts behind a published rate, where both are exact: they are sharper than the rate. */
export const exactCounts = (
  data: Dataset,
  row: RowOf<'coverage'>,
): { readonly covered: number; readonly base: RowOf<'workforce'> & { readonly workers: number } } | null => {
  const base = row.base === null ? null : rowOf(data, 'workforce', row.base);
  const areExact = row.precision === 'exact' && base?.precision === 'exact';
  return areExact && base.workers !== null && row.covered_workers !== null
    ? { covered: row.covered_workers, base: { ...base, workers: base.workers } }
    : null;
};

/** Chance of being uncovered where it is published: from exact head-counts, otherwise from the printed rate. */
const uncoveredChance = (data: Dataset, row: RowOf<'coverage'>): number => {
  const counts = exactCounts(data, row);
  return 1 - (counts ? counts.covered / counts.base.workers : fraction(row.rate_percent, row));
};

/** Name of a sector in charted rows, from its industry: `health_and_social_work`. */
const sectorName = ({ industry }: RowOf<'employment'>): string =>
  industryWords[industry].en.toLowerCase().replaceAll(/[^a-z]+/g, '_');

/** Published coverage of formal and informal work elsewhere, in pairs of one place and date. */
export const coverageElsewhere = (data: Dataset) => {
  const informal = rowsInRole(data, 'coverage', 'informal_elsewhere');
  return rowsInRole(data, 'coverage', 'formal_elsewhere').flatMap((row) => {
    const pair = informal.find(({ place, date }) => place === row.place && date === row.date);
    return pair ? [[row, pair] as const] : [];
  });
};

/** Columns of the grid that rest on figures of the province. */
const chancesHere = (data: Dataset, informal: number): readonly Chance[] => [
  ...rowsInRole(data, 'coverage', 'informal_among_uncovered').map((row): Chance => ({
    of: 'among_uncovered',
    row,
    ...chanceAmongUncovered(informal, fraction(row.rate_percent, row)),
  })),
  ...rowsInRole(data, 'coverage', 'formal_in_province').flatMap((row): Chance[] => {
    const all = rowsInRole(data, 'coverage', 'all_in_province').find(({ date }) => date === row.date);
    return all
      ? [
          {
            of: 'totals',
            row,
            all,
            ...chanceFromTotals(informal, uncoveredChance(data, row), uncoveredChance(data, all)),
          },
        ]
      : [];
  }),
];

/**
 * The estimate of the uncovered by sector, from the rows that play a part in it; null where one of them is missing. Its central
 * reading lies midway between what is published for the province, or where nothing is, between what is published elsewhere.
 */
export const uncoveredSectors = (data: Dataset): UncoveredSectors | null => {
  const allWork = rowInRole(data, 'employment', 'all_work');
  const agriculture = rowInRole(data, 'employment', 'agriculture');
  const insideAgriculture = rowInRole(data, 'employment', 'informal_in_agriculture');
  const marker = rowInRole(data, 'employment', 'upper_marker');
  const province = rowInRole(data, 'workforce', 'province_workers');
  const capital = rowInRole(data, 'workforce', 'capital_workers');
  if (!allWork || !agriculture || !insideAgriculture || !marker || !province || !capital) return null;
  const others = rowsInRole(data, 'employment', 'other_sector').map((row) => [sectorName(row), row] as const);

  const shares: SectorShares = {
    agriculture: fraction(agriculture.share_percent, agriculture),
    informal: informalShare(allWork),
    informalInAgriculture: informalShare(insideAgriculture),
    others: Object.fromEntries(others.map(([name, row]) => [name, fraction(row.share_percent, row)])),
  };
  const mixes: MixScenario[] = [
    { name: agriculture.place, agriculture: shares.agriculture },
    { name: 'rest', agriculture: restOfProvince(shares.agriculture, province.workers ?? 0, capital.workers ?? 0) },
    { name: marker.place, agriculture: fraction(marker.share_percent, marker) },
  ];
  const here = chancesHere(data, shares.informal);
  const elsewhere = coverageElsewhere(data).map(([row, informalRow]): Chance => ({
    of: 'elsewhere',
    row,
    informalRow,
    informal: uncoveredChance(data, informalRow),
    formal: uncoveredChance(data, row),
  }));
  const central = here.length > 0 ? here : elsewhere;
  if (central.length === 0) return null;
  const chances: Chance[] = [
    { of: 'informal_only', informal: 1, formal: 0 },
    ...here,
    ...elsewhere,
    { of: 'equal', informal: 1, formal: 1 },
  ];
  const centre = { mix: CENTRAL_MIX, chances: central.map((chance) => chances.indexOf(chance)) };
  const covered = (row: RowOf<'coverage'>): EstimateInput => ({ role: 'covered', row, column: 'rate_percent' });
  return {
    estimate: estimateSectors(shares, mixes, chances, centre),
    shares,
    mixes,
    chances,
    centre,
    inputs: [
      { role: 'agriculture', row: agriculture, column: 'share_percent' },
      { role: 'all_work', row: allWork, column: informalColumn(allWork) },
      { role: 'inside_agriculture', row: insideAgriculture, column: informalColumn(insideAgriculture) },
      ...others.map(([role, row]) => ({ role, row, column: 'share_percent' })),
      { role: 'province_workers', row: province, column: 'workers' },
      { role: 'capital_workers', row: capital, column: 'workers' },
      { role: 'marker', row: marker, column: 'share_percent' },
      ...chances.flatMap((chance): EstimateInput[] => {
        switch (chance.of) {
          case 'among_uncovered':
            return [{ role: 'among_uncovered', row: chance.row, column: 'rate_percent' }];
          case 'totals':
            return [covered(chance.row), covered(chance.all)];
          case 'elsewhere':
            return [covered(chance.row), covered(chance.informalRow)];
          default:
            return [];
        }
      }),
    ],
  };
};

/**
 * A published table of the uncovered by sector for the place, when there is one: it replaces the estimate.
 * Rows are those of the newest date that name an industry and a number of uncovered workers.
 */
export const publishedSectors = (data: Dataset, place: string): readonly RowOf<'coverage'>[] => {
  const rows = answersOf(data.coverage, place, mayAnswer.sector);
  const newest = newestOf(data, rows);
  return rows.filter(({ date }) => date === newest?.date);
};

/** The estimate, as long as it is needed: null where a table by sector is published for the place, and where its rows are missing. */
export const estimateInUse = (data: Dataset, place: string): UncoveredSectors | null =>
  publishedSectors(data, place).length > 0 ? null : uncoveredSectors(data);
