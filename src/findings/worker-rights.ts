import { newestRelease, type Dataset } from '../data/dataset.ts';
import type { RowOf } from '../tables/tables.ts';
import { contributionOf } from './contribution.ts';
import { inForce } from './in-force.ts';

export type RuleRow = RowOf<'rules'>;

/** The rules that matter to one worker, by what they are about. */
export interface WorkerRights {
  /** Monthly contributions of those who are not paid a wage. */
  readonly contributions: readonly RuleRow[];
  /** Paid to the family when a participant dies, not from work, and on what condition. */
  readonly death: readonly RuleRow[];
  /** Paid for an accident at work. */
  readonly accident: readonly RuleRow[];
  /** Scholarships for the children, with their amounts, durations and conditions. */
  readonly school: readonly RuleRow[];
  /** Contributions while a relief lasts. */
  readonly relieved: readonly RuleRow[];
}

type BenefitGroup = 'death' | 'accident' | 'school';

/** What a benefit is, by its programme and unit; null where the page has no list for it, as for old-age savings. */
const groupOf = ({ programme, unit, regulation }: RuleRow): BenefitGroup | null => {
  // What names no regulation cannot be looked up, and stands in the table of rules alone.
  if (regulation === null) return null;
  if (programme === 'JKK') return 'accident';
  // Scholarships follow a death from work and any other, so both programmes pay them; JKM does after years of contributions.
  if (programme === 'JKK+JKM' || (programme === 'JKM' && unit === 'years')) return 'school';
  return programme === 'JKM' ? 'death' : null;
};

/** Sorts contributions, benefits and reliefs; each benefit stands in one group at most. */
export const workerRights = (data: Dataset): WorkerRights => {
  const withValue = (kind: RuleRow['kind']) => data.rules.filter((rule) => rule.kind === kind && rule.value !== null);
  const monthly = (rule: RuleRow) => rule.unit === 'idr_per_month';
  const benefits = withValue('benefit');
  const group = (name: BenefitGroup) => benefits.filter((rule) => groupOf(rule) === name);
  return {
    contributions: withValue('contribution').filter(monthly),
    death: group('death'),
    accident: group('accident'),
    school: group('school'),
    relieved: withValue('discount').filter(monthly),
  };
};

/** What a month's contribution is made of, where one rule for each programme makes up the whole; null otherwise. */
export const costParts = (data: Dataset): Readonly<{ whole: RuleRow; accident: RuleRow; death: RuleRow }> | null => {
  const whole = contributionOf(data);
  const { date } = newestRelease(data);
  const of = (programme: RuleRow['programme']) =>
    workerRights(data).contributions.filter((rule) => rule.programme === programme && inForce(rule, date) === 'now');
  const [[accident, ...moreAccident], [death, ...moreDeath]] = [of('JKK'), of('JKM')];
  return whole &&
    accident &&
    death &&
    moreAccident.length + moreDeath.length === 0 &&
    accident.value! + death.value! === whole.value
    ? { whole, accident, death }
    : null;
};

/** Parts of the wage that go on after an accident, in the order of the table: as many as a picture has room for. */
export const wageParts = (data: Dataset): readonly RuleRow[] => {
  const { date } = newestRelease(data);
  return workerRights(data)
    .accident.filter(
      (rule) =>
        rule.programme === 'JKK' && rule.unit === 'percent' && rule.value! <= 100 && inForce(rule, date) === 'now',
    )
    .slice(0, 3);
};
