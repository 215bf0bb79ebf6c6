import { bounds } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';

type Target = RowOf<'targets'>;

/** Targets of several sources for the same place, family, rate and year. */
export interface TargetPoint {
  readonly rate: number;
  /** Last day that the due date can mean. */
  readonly due: string;
  /** The rows, sharpest due date first; the first stands for the point. */
  readonly rows: readonly [Target, ...Target[]];
}

/** Targets with a rate, those that say the same together, by due date and rate. Families are never joined. */
export const targetPoints = (targets: readonly Target[]): readonly TargetPoint[] => {
  const rows = targets
    .filter((row) => row.rate_percent !== null)
    .sort(
      (a, b) =>
        bounds(a.due).end.localeCompare(bounds(b.due).end) ||
        a.rate_percent! - b.rate_percent! ||
        b.due.length - a.due.length ||
        a.id.localeCompare(b.id),
    );
  const groups = Map.groupBy(rows, (row) => [row.place, row.family, row.rate_percent, bounds(row.due).end].join('|'));
  return [...groups.values()].map(([first, ...others]) => ({
    rate: first!.rate_percent!,
    due: bounds(first!.due).end,
    rows: [first!, ...others],
  }));
};
