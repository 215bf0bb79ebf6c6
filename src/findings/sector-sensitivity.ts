import type { Dataset } from '../data/dataset.ts';
import { isSurelyAfter, newestOf } from '../data/in-time.ts';
import { spokenRange } from '../tables/printed-range.ts';
import type { RowOf } from '../tables/tables.ts';
import { chanceAmongUncovered, estimateSectors, restOfProvince, type Share } from './sector-estimate.ts';
import { informalShare, type UncoveredSectors } from './uncovered-sectors.ts';

/** How far agriculture's central share moves when one assumption is exchanged and the others stay. */
export interface Sensitivity {
  readonly assumption: 'mix' | 'chance' | 'informality' | 'capital' | 'spoken';
  /** Lowest and highest share, as fractions. */
  readonly low: number;
  readonly high: number;
  /** Distance between them in percentage points. */
  readonly points: number;
  /** The row whose figure is exchanged, where it is one row. */
  readonly row: RowOf<'employment'> | RowOf<'coverage'> | null;
}

/** The share of the capital's workers that is tried as farmers, where the estimate itself takes none. */
const FARMERS_IN_THE_CAPITAL = 0.1;

const sensitivity = (
  assumption: Sensitivity['assumption'],
  shares: readonly number[],
  row: Sensitivity['row'] = null,
): Sensitivity => {
  const low = Math.min(...shares);
  const high = Math.max(...shares);
  return { assumption, low, high, points: 100 * (high - low), row };
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
export const sensitivities = (data: Dataset, found: UncoveredSectors): readonly Sensitivity[] => {
  const { estimate, shares, mixes, chances, centre, inputs } = found;
  const inputOf = (name: string) => inputs.find(({ role }) => role === name)!.row;
  const central = estimate.sectors.agriculture!.centre;
  const centreWith = (changed: Partial<Pick<UncoveredSectors, 'shares' | 'mixes' | 'chances' | 'centre'>>): number => {
    const each = { shares, mixes, chances, centre, ...changed };
    return estimateSectors(each.shares, each.mixes, each.chances, each.centre).sectors.agriculture!.centre;
  };

  const older = olderInformality(data, inputOf('inside_agriculture') as RowOf<'employment'>);
  const [province, capital] = ['province_workers', 'capital_workers'].map((name) => inputOf(name));
  const withFarmers = restOfProvince(
    shares.agriculture,
    (province as RowOf<'workforce'>).workers ?? 0,
    (capital as RowOf<'workforce'>).workers ?? 0,
    FARMERS_IN_THE_CAPITAL,
  );
  const spoken = chances.flatMap((chance, place) => {
    if (chance.of !== 'among_uncovered' || chance.row.precision === 'exact') return [];
    const { low, high } = spokenRange(chance.row.rate_percent!);
    const ends = [low, high].map((percent) =>
      centreWith({
        chances: chances.with(place, { ...chance, ...chanceAmongUncovered(shares.informal, percent / 100) }),
      }),
    );
    return [sensitivity('spoken', ends, chance.row)];
  });
  return [
    sensitivity(
      'mix',
      mixes.map((_, mix) => centreWith({ centre: { ...centre, mix } })),
    ),
    sensitivity('chance', estimate.grid[centre.mix]!),
    sensitivity('capital', [
      central,
      centreWith({
        mixes: mixes.map((mix) => (mix.name === 'rest' ? { ...mix, agriculture: withFarmers } : mix)),
      }),
    ]),
    ...(older
      ? [
          sensitivity(
            'informality',
            [central, centreWith({ shares: { ...shares, informalInAgriculture: informalShare(older) } })],
            older,
          ),
        ]
      : []),
    ...spoken,
  ].sort((a, b) => b.points - a.points);
};

/** A share of a published number of people, rounded to thousands, because the share is an estimate. */
export const headsOf = (total: number, { low, centre, high }: Share): Share => {
  const thousands = (share: number) => 1000 * Math.round((total * share) / 1000);
  return { low: thousands(low), centre: thousands(centre), high: thousands(high) };
};

/** The share of everything else. */
export const restOf = ({ low, centre, high }: Share): Share => ({ low: 1 - high, centre: 1 - centre, high: 1 - low });
