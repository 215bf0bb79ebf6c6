import type { RowOf } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import { monthsTouched } from './periods-run-forward.ts';
import type { Objection, Rule } from './rule.ts';

/** Months of contributions that money may pay, where nothing says how many. */
const ANY_MONTHS = { least: 1.3, most: 36 };
/** How far from the months that are published the money may lie: for relief, other programmes, and half a year as a start. */
const FAR = 4;
/** Money of which nothing says whom it pays may pay a few of its round for a month. */
const A_FEW = 0.1;

const monthsPaid = (groups: readonly RowOf<'enrolment'>[]): { least: number; most: number } => {
  const known = groups.flatMap(({ months, paid_from: from, paid_to: to }) =>
    months !== null ? [months] : from !== null && to !== null ? [monthsTouched(from, to)] : [],
  );
  return known.length === 0
    ? ANY_MONTHS
    : {
        least: known.reduce((a, b) => Math.min(a, b)) / FAR,
        most: known.reduce((a, b) => Math.max(a, b)) * FAR,
      };
};

/** Money for contributions has to be of the size of contributions for the workers of its round. */
export const moneyPaysContributions: Rule = (data) => {
  const monthly = data.rules.filter(
    ({ kind, unit, value }) => kind === 'contribution' && unit === 'idr_per_month' && value,
  );
  const usual = monthly.some(({ role }) => role === 'contribution')
    ? monthly.filter(({ role }) => role === 'contribution')
    : monthly;
  const [lowest, highest] = [
    usual.reduce((least, { value }) => Math.min(least, value!), Infinity),
    usual.reduce((most, { value }) => Math.max(most, value!), 0),
  ];
  const groupsOf = Map.groupBy(data.enrolment, ({ place, round }) => `${place}|${round}`);
  return data.funding.flatMap((row): Objection[] => {
    const groups = groupsOf.get(`${row.place}|${row.round}`) ?? [];
    const workers = groups.reduce((most, group) => Math.max(most, group.workers), 0);
    if (workers === 0 || usual.length === 0) return [];
    const paid = groups.filter(({ fund }) => fund === row.fund);
    const { least, most } = monthsPaid(paid.length > 0 ? paid : groups);
    const fewest = paid.reduce((fewest, group) => Math.min(fewest, group.workers), workers);
    const lowestSum = paid.length > 0 ? least * lowest * fewest : A_FEW * lowest * workers;
    if (row.amount_idr >= lowestSum && row.amount_idr <= most * highest * workers) return [];
    const each = Number((row.amount_idr / workers).toPrecision(3));
    return [
      {
        row: row as unknown as AnyRow,
        column: 'amount_idr',
        message: `is ${each} rupiah for each of the ${workers} workers of ${row.round}; check its digits and unit; what its source does print so stands in a note`,
      },
    ];
  });
};
