/** What the newest coverage rate of a place is measured against. */
import { newestRelease, type Dataset } from '../data/dataset.ts';
import { spanOf } from '../data/in-time.ts';
import { bounds } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';
import { targetPoints, type TargetPoint } from './target-points.ts';

export interface Promised {
  /** The due date of the targets, as sharp as one of them prints it. */
  readonly due: TargetPoint['rows'][0];
  /** True where they were due before the newest release, and no rate of that day or later is known. */
  readonly isUntold: boolean;
  /** The targets by who set them, those of the lowest first; each with its points from low to high. */
  readonly bySetter: readonly (readonly [TargetPoint, ...TargetPoint[]])[];
}

/**
 * The coverage targets of a rate's place that fall due next after the rate, or that fell due last before it; null where the
 * place has none. Only targets for all workers in the measure of the rate (UCJ) can be set beside it.
 */
export const promised = (data: Dataset, rate: RowOf<'coverage'>): Promised | null => {
  const points = targetPoints(
    data.targets.filter(({ place, family, group }) => place === rate.place && family === 'ucj' && group === 'all'),
  );
  const told = spanOf(data, rate).end;
  const due = (points.find((point) => point.due >= told) ?? points.at(-1))?.due;
  if (due === undefined) return null;
  const together = points.filter((point) => point.due === due);
  const bySetter = [...Map.groupBy(together, ({ rows: [row] }) => row.set_by).values()] as [
    TargetPoint,
    ...TargetPoint[],
  ][];
  return {
    due: together[0]!.rows[0],
    isUntold: due > told && bounds(due).end < newestRelease(data).date,
    bySetter: bySetter.sort(([a], [b]) => a.rate - b.rate),
  };
};
