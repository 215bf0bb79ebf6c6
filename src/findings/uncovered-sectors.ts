import { rowOf, type Dataset } from '../data/dataset.ts';
import { newestOf } from '../data/in-time.ts';
import { rowInRole, rowsInRole } from '../data/roles.ts';
import { industryWords } from '../tables/shared-columns.ts';
import type { RowOf } from '../tables/tables.ts';
import { answersOf, mayAnswer } from './present.ts';
import {
  estimateSectors,
  restOfProvince,
  type MixScenario,
  type SectorEstimate,
  type SectorShares,
  type UncoveredChance,
} from './sector-estimate.ts';

/** Cell of the grid that is taken as the central reading; our judgement, as the methods page says. */
export const CENTRE = { mix: 1, chance: 1 } as const;

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
  readonly chances: readonly UncoveredChance[];
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

/**
 * Chance of being uncovered where it is published: from head-counts, which are sharper, when the source prints them,
 * otherwise from its rounded rate.
 */
const uncoveredChance = (data: Dataset, row: RowOf<'coverage'>): number => {
  const base = row.base === null ? null : rowOf(data, 'workforce', row.base).workers;
  return base !== null && row.covered_workers !== null
    ? 1 - row.covered_workers / base
    : 1 - fraction(row.rate_percent, row);
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

/**
 * The estimate of the uncovered by sector, from the rows that play a part in it; null where one of them is missing. Its central
 * reading rests on coverage that was published elsewhere: without any it would be one of its ends.
 */
export const uncoveredSectors = (data: Dataset): UncoveredSectors | null => {
  const allWork = rowInRole(data, 'employment', 'all_work');
  const agriculture = rowInRole(data, 'employment', 'agriculture');
  const insideAgriculture = rowInRole(data, 'employment', 'informal_in_agriculture');
  const marker = rowInRole(data, 'employment', 'upper_marker');
  const province = rowInRole(data, 'workforce', 'province_workers');
  const capital = rowInRole(data, 'workforce', 'capital_workers');
  const elsewhere = coverageElsewhere(data);
  if (!allWork || !agriculture || !insideAgriculture || !marker || !province || !capital || elsewhere.length === 0)
    return null;
  const others = rowsInRole(data, 'employment', 'other_sector').map((row) => [sectorName(row), row] as const);

  const share = fraction(agriculture.share_percent, agriculture);
  const mixes: MixScenario[] = [
    { name: agriculture.place, agriculture: share },
    { name: 'rest', agriculture: restOfProvince(share, province.workers ?? 0, capital.workers ?? 0).centre },
    // To a tenth of a percent: it comes from another regency and another year.
    { name: marker.place, agriculture: Math.round(1000 * fraction(marker.share_percent, marker)) / 1000 },
  ];
  const chances: UncoveredChance[] = [
    { name: 'informal_only', informal: 1, formal: 0 },
    ...elsewhere.map(([formal, informal]) => ({
      name: formal.place,
      informal: uncoveredChance(data, informal),
      formal: uncoveredChance(data, formal),
    })),
    { name: 'equal', informal: 1, formal: 1 },
  ];
  const shares: SectorShares = {
    agriculture: share,
    informal: informalShare(allWork),
    informalInAgriculture: informalShare(insideAgriculture),
    others: Object.fromEntries(others.map(([name, row]) => [name, fraction(row.share_percent, row)])),
  };
  return {
    estimate: estimateSectors(shares, mixes, chances, CENTRE),
    shares,
    mixes,
    chances,
    inputs: [
      { role: 'agriculture', row: agriculture, column: 'share_percent' },
      { role: 'all_work', row: allWork, column: informalColumn(allWork) },
      { role: 'inside_agriculture', row: insideAgriculture, column: informalColumn(insideAgriculture) },
      ...others.map(([role, row]) => ({ role, row, column: 'share_percent' })),
      { role: 'province_workers', row: province, column: 'workers' },
      { role: 'capital_workers', row: capital, column: 'workers' },
      { role: 'marker', row: marker, column: 'share_percent' },
      ...elsewhere.flatMap((pair) => pair.map((row) => ({ role: 'coverage_elsewhere', row, column: 'rate_percent' }))),
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
