import type { Dataset } from '../data/dataset.ts';
import { isSurelyAfter, newestOf } from '../data/in-time.ts';
import type { RowOf } from '../tables/tables.ts';
import { estimateSectors, type Share } from './sector-estimate.ts';
import { CENTRE, informalShare, type UncoveredSectors } from './uncovered-sectors.ts';

/** How far agriculture's central share moves when one assumption is exchanged and the others stay. */
export interface Sensitivity {
  readonly assumption: 'mix' | 'chance' | 'informality';
  /** Lowest and highest share, as fractions. */
  readonly low: number;
  readonly high: number;
  /** Distance between them in percentage points. */
  readonly points: number;
  /** The row that was used instead, where it is one row. */
  readonly instead: RowOf<'employment'> | null;
}

const sensitivity = (
  assumption: Sensitivity['assumption'],
  shares: readonly number[],
  instead: Sensitivity['instead'] = null,
): Sensitivity => {
  const low = Math.min(...shares);
  const high = Math.max(...shares);
  return { assumption, low, high, points: 100 * (high - low), instead };
};

/** The newest older informal share of the same place and industry. */
const olderInformality = (data: Dataset, row: RowOf<'employment'>): RowOf<'employment'> | null =>
  newestOf(
    data,
    data.employment.filter(
      (each) =>
        each.place === row.place &&
        each.industry === row.industry &&
        each.informal_percent !== null &&
        isSurelyAfter(data, row, each),
    ),
  );

/** The assumptions whose weight can be calculated, the one that moves the estimate most first. */
export const sensitivities = (
  data: Dataset,
  { estimate, shares, mixes, chances, inputs }: UncoveredSectors,
): readonly Sensitivity[] => {
  const inside = inputs.find(({ role }) => role === 'inside_agriculture')!.row as RowOf<'employment'>;
  const older = olderInformality(data, inside);
  const centre = estimate.sectors.agriculture!.centre;
  return [
    sensitivity(
      'mix',
      estimate.grid.map((row) => row[CENTRE.chance]!),
    ),
    sensitivity('chance', estimate.grid[CENTRE.mix]!),
    ...(older
      ? [
          sensitivity(
            'informality',
            [
              centre,
              estimateSectors({ ...shares, informalInAgriculture: informalShare(older) }, mixes, chances, CENTRE)
                .sectors.agriculture!.centre,
            ],
            older,
          ),
        ]
      : []),
  ].sort((a, b) => b.points - a.points);
};

/** A share of a published number of people, rounded to thousands, because the share is an estimate. */
export const headsOf = (total: number, { low, centre, high }: Share): Share => {
  const thousands = (share: number) => 1000 * Math.round((total * share) / 1000);
  return { low: thousands(low), centre: thousands(centre), high: thousands(high) };
};

/** The share of everything else. */
export const restOf = ({ low, centre, high }: Share): Share => ({ low: 1 - high, centre: 1 - centre, high: 1 - low });
