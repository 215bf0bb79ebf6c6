import { bounds } from '../../tables/date-span.ts';
import { origin } from '../../tables/table.ts';
import type { AnyRow } from '../read-table.ts';
import { isOfAllWorkers } from '../rules/bases-are-likely.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { IF_RIGHT, inTheLedger, keyOf, noteTells } from './told.ts';

/** How far an implied number of workers may lie from every published one: of its time, and of any. */
const FAR = { ofItsTime: 1.105, ofAny: 1.5 };
const OF_ITS_TIME = 400 * 86_400_000;

interface Base {
  readonly id: string;
  readonly workers: number;
  readonly day: number;
}

const dayOf = (date: string): number => Date.parse(bounds(date).end);
const timesApart = (a: number, b: number): number => Math.max(a / b, b / a);

/**
 * A rate and a count of people imply a number of workers. One that is near no published number of its place was most likely
 * made by a digit, a date or a place of another row. What the ledger compares, readers are told.
 */
export const impliedBasesAreNear: Rule = (data) => {
  // Each number once for each month: there may be thousands of statements of a few numbers.
  const basesOf = new Map<string, Map<string, Base>>();
  for (const { id, place, workers, date } of data.workforce.filter(isOfAllWorkers)) {
    const bases = basesOf.getOrInsertComputed(place, () => new Map<string, Base>());
    bases.set(`${workers!}|${date.slice(0, 7)}`, { id, workers: workers!, day: dayOf(date) });
  }
  const named = inTheLedger(data, ['rate', 'same']);
  const doubt = (row: AnyRow, column: string, date: string | null): Objection[] => {
    const bases = [...(basesOf.get(row.place as string)?.values() ?? [])];
    if (!row.rate_percent || !row[column] || bases.length === 0 || date === null) return [];
    const implied = (100 * (row[column] as number)) / (row.rate_percent as number);
    const near = bases.filter(({ day }) => Math.abs(day - dayOf(date)) <= OF_ITS_TIME);
    const [among, limit] = near.length > 0 ? [near, FAR.ofItsTime] : [bases, FAR.ofAny];
    const nearest = among.reduce((a, b) => (timesApart(b.workers, implied) < timesApart(a.workers, implied) ? b : a));
    const cell = row[origin].cells[column]!;
    if (timesApart(nearest.workers, implied) < limit || noteTells(row, cell) || named.has(keyOf(row))) return [];
    return [
      {
        row,
        column,
        message: `at ${String(row.rate_percent)} percent implies ${Math.round(implied)} workers, and the nearest published number is ${nearest.workers} (${nearest.id}); look at its digits, date and place; ${IF_RIGHT}`,
      },
    ];
  };
  return [
    ...data.targets
      .filter(({ group }) => group === 'all')
      .flatMap((row) => doubt(row as unknown as AnyRow, 'workers', row.stated)),
    ...data.coverage
      .filter(({ segment, industry, base }) => segment === 'all' && industry === null && base === null)
      .flatMap((row) => doubt(row as unknown as AnyRow, 'covered_workers', row.date)),
  ];
};
