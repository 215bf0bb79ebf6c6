import { newestRelease, type Dataset } from '../data/dataset.ts';
import { rowsInRole } from '../data/roles.ts';
import type { RowOf } from '../tables/tables.ts';
import { inForce, ruleNow } from './in-force.ts';

type Rule = RowOf<'rules'>;

/** A relief on contributions: how much it takes off, what is left to pay, and how it stands on the day of the newest release. */
export interface Relief {
  /** `later` before any of its periods, `now` within one, `over` after the last. */
  readonly state: ReturnType<typeof inForce>;
  readonly rule: Rule;
  /** Contributions that it leaves, each with its own period; none where no source prints one. */
  readonly reduced: readonly Rule[];
}

const STATES = ['now', 'later', 'over'] as const satisfies readonly Relief['state'][];

/**
 * The relief that the tables name by its role, of several the one in force, or the last; null without one. Whether it holds is told by the periods of the
 * contributions that it leaves, because the date of the rule itself is that of its promulgation.
 */
export const reliefNow = (data: Dataset): Relief | null => {
  const rule = ruleNow(data, 'relief') ?? rowsInRole(data, 'rules', 'relief').at(-1);
  if (!rule) return null;
  const reduced = data.rules.filter(
    (row) =>
      row.kind === 'discount' &&
      row.unit === 'idr_per_month' &&
      row.value !== null &&
      row.programme === rule.programme &&
      row.regulation === rule.regulation,
  );
  const { date } = newestRelease(data);
  const states = (reduced.length > 0 ? reduced : [rule]).map((row) => inForce(row, date));
  return { state: STATES.find((state) => states.includes(state))!, rule, reduced };
};
