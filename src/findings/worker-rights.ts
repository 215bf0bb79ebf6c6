import type { Dataset } from '../data/dataset.ts';
import type { RowOf } from '../tables/tables.ts';

export type RuleRow = RowOf<'rules'>;

/** The rules that matter to one worker, by what they are about. */
export interface WorkerRights {
  /** Monthly contributions of those who are not paid a wage. */
  readonly contributions: readonly RuleRow[];
  /** Paid to the family when a participant dies, not from work. */
  readonly death: readonly RuleRow[];
  /** Paid for an accident at work. */
  readonly accident: readonly RuleRow[];
  /** Scholarships for the children, with their amounts, durations and conditions. */
  readonly school: readonly RuleRow[];
  /** Said of a benefit, but no regulation was named. */
  readonly unresolved: readonly RuleRow[];
  /** Contributions while a relief lasts. */
  readonly relieved: readonly RuleRow[];
}

/** Sorts contributions, benefits and reliefs; each benefit stands in exactly one group. */
export const workerRights = (data: Dataset): WorkerRights => {
  const withValue = (kind: RuleRow['kind']) => data.rules.filter((rule) => rule.kind === kind && rule.value !== null);
  const monthly = (rule: RuleRow) => rule.unit === 'idr_per_month';
  const benefits = withValue('benefit');
  const groupOf = (rule: RuleRow): 'unresolved' | 'accident' | 'death' | 'school' => {
    if (rule.regulation === null) return 'unresolved';
    if (rule.programme === 'JKK') return 'accident';
    return rule.programme === 'JKM' && rule.unit === 'idr' ? 'death' : 'school';
  };
  const group = (name: ReturnType<typeof groupOf>) => benefits.filter((rule) => groupOf(rule) === name);
  return {
    contributions: withValue('contribution').filter(monthly),
    death: group('death'),
    accident: group('accident'),
    school: group('school'),
    unresolved: group('unresolved'),
    relieved: withValue('discount').filter(monthly),
  };
};
