import { newestRelease, type Dataset } from '../data/dataset.ts';
import { rowsInRole, type RoleOf } from '../data/roles.ts';
import { bounds } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';

interface Period {
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/**
 * Whether a rule holds on a day: `later` before its first day, `over` after its last. A reduced date stands for the
 * whole month or year; an end that was not published counts as open, and so does a start.
 *
 * @param day a whole ISO date
 */
export const inForce = ({ valid_from, valid_to }: Period, day: string): 'later' | 'now' | 'over' => {
  if (valid_from !== null && day < bounds(valid_from).start) return 'later';
  return valid_to !== null && day > bounds(valid_to).end ? 'over' : 'now';
};

/** True when there is a day on which both rules hold. */
export const holdTogether = (a: Period, b: Period): boolean =>
  [a, b].every(
    ({ valid_from }) =>
      valid_from === null || [a, b].every((rule) => inForce(rule, bounds(valid_from).start) !== 'over'),
  );

/** The rules that play a part on the day of the newest release: one that is over, or not yet in force, plays none. */
export const rulesNow = (data: Dataset, role: RoleOf<'rules'>): readonly RowOf<'rules'>[] => {
  const { date } = newestRelease(data);
  return rowsInRole(data, 'rules', role).filter((row) => inForce(row, date) === 'now');
};

/** The rule that plays a part that only one rule can play on a day; null where none does now. */
export const ruleNow = (data: Dataset, role: RoleOf<'rules'>): RowOf<'rules'> | null => rulesNow(data, role)[0] ?? null;
