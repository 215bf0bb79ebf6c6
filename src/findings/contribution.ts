import { newestRelease, type Dataset } from '../data/dataset.ts';
import { rowsInRole } from '../data/roles.ts';
import { bounds } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';
import { inForce } from './in-force.ts';

/** A contribution in rupiah a month for each worker. */
export type Contribution = RowOf<'rules'> & { readonly value: number };

/** A contribution with the months for which it is paid: Infinity where it holds with no end known. */
export interface ContributionStretch {
  readonly rule: Contribution;
  readonly months: number;
}

const contributions = (data: Dataset): readonly Contribution[] =>
  rowsInRole(data, 'rules', 'contribution').filter((row): row is Contribution => row.value !== null);

const heldOn = (rules: readonly Contribution[], day: string): Contribution | null =>
  rules.find((row) => inForce(row, day) === 'now') ?? null;

/**
 * The contribution that a public budget pays for each worker, in force on the day of the newest release; null where the
 * tables name none.
 */
export const contributionOf = (data: Dataset): Contribution | null =>
  heldOn(contributions(data), newestRelease(data).date);

/** Months counted from year 0: `2026-02` and `2026-02-28` are 24,313. */
const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const firstOfMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The first month that begins on a day or after it. */
const monthFrom = (day: string): number => monthNumber(day) + (day.endsWith('-01') ? 0 : 1);

/** The months in which a rule begins to hold for whole months, or no longer does. */
const turns = ({ valid_from, valid_to }: Contribution): number[] => [
  ...(valid_from === null ? [] : [monthFrom(bounds(valid_from).start)]),
  ...(valid_to === null ? [] : [monthNumber(bounds(valid_to).end) + 1]),
];

/**
 * The contributions that are paid from a month on, in their order: each month costs what is in force on its first day. They
 * end before the first month without any.
 *
 * @param month a date of ISO 8601 with its month
 */
export const contributionsFrom = (data: Dataset, month: string): readonly ContributionStretch[] => {
  const rules = contributions(data);
  const changes = [...new Set(rules.flatMap(turns))].sort((a, b) => a - b);
  const stretches: ContributionStretch[] = [];
  for (let from = monthNumber(month); ;) {
    const rule = heldOn(rules, firstOfMonth(from));
    if (rule === null) return stretches;
    const next = changes.find((each) => each > from) ?? Infinity;
    stretches.push({ rule, months: next - from });
    if (next === Infinity) return stretches;
    from = next;
  }
};
