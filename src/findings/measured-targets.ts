import type { Dataset } from '../data/dataset.ts';
import { newestOf } from '../data/in-time.ts';
import type { RowOf } from '../tables/tables.ts';

type Target = RowOf<'targets'>;

/** Families of targets that the national development plans set. They measure something else than UCJ targets. */
export const PLAN_FAMILIES: readonly Target['family'][] = ['rpjmn', 'rkp', 'rpjpn'];

/** A rate that is above one family's target and below the other's, all three printed by one document. */
export interface BetweenTargets {
  readonly rate: RowOf<'coverage'>;
  readonly plan: Target;
  readonly ucj: Target;
}

/** The newest rate of a place that shows why the two families of targets cannot be mixed; null when none does. */
export const betweenTargets = (data: Dataset, place: string): BetweenTargets | null => {
  const rates = data.coverage.filter(
    (row) => row.place === place && row.basis === 'ucj' && row.segment === 'all' && row.rate_percent !== null,
  );
  const found = rates.flatMap((rate): BetweenTargets[] => {
    const targets = data.targets.filter(
      (row) =>
        row.place === place &&
        row.source === rate.source &&
        row.rate_percent !== null &&
        row.due.slice(0, 4) === rate.date.slice(0, 4),
    );
    const plan = targets.find(
      ({ family, rate_percent }) => PLAN_FAMILIES.includes(family) && rate_percent! < rate.rate_percent!,
    );
    const ucj = targets.find(({ family, rate_percent }) => family === 'ucj' && rate_percent! > rate.rate_percent!);
    return plan && ucj ? [{ rate, plan, ucj }] : [];
  });
  const newest = newestOf(
    data,
    found.map(({ rate }) => rate),
  );
  return found.find(({ rate }) => rate === newest) ?? null;
};
