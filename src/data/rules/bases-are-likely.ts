import type { RowOf } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import { rangeOf } from '../range-of-row.ts';
import type { Objection, Rule } from './rule.ts';

/** Counts of all workers of a place. They differ by what they count, but never by this much. */
const CONCEPTS: readonly string[] = ['working', 'ucj_base', 'stated_total'];
const FAR = 3;

export const isOfAllWorkers = ({ concept, group, workers }: RowOf<'workforce'>): boolean =>
  CONCEPTS.includes(concept) && group === 'all' && Boolean(workers);

/** Counts of all workers by their place, the smallest first. */
const allWorkers = (data: Dataset): ReadonlyMap<string, readonly RowOf<'workforce'>[]> =>
  Map.groupBy(
    data.workforce.filter(isOfAllWorkers).sort((a, b) => a.workers! - b.workers!),
    ({ place }) => place,
  );

/** Of counts in their order, the one that is nearest by its ratio: halved until the neighbours of a number are found. */
const nearestTo = (counts: readonly RowOf<'workforce'>[], number: number): RowOf<'workforce'> => {
  let [from, to] = [0, counts.length - 1];
  while (to - from > 1) {
    const half = (from + to) >> 1;
    if (counts[half]!.workers! < number) from = half;
    else to = half;
  }
  const [below, above] = [counts[from]!, counts[to]!];
  return number / below.workers! <= above.workers! / number ? below : above;
};

/**
 * A rate and a number of people printed together imply how many workers there are. Where workers of the place are
 * published, the implied number has to lie near one of them: otherwise a digit or a unit of the two is mistaken.
 */
export const impliedBasesAreLikely: Rule = (data) => {
  const known = allWorkers(data);
  const objections = (row: AnyRow, column: string): Objection[] => {
    const bases = known.get(row.place as string) ?? [];
    if (!row.rate_percent || !row[column] || bases.length === 0) return [];
    const implied = (row[column] as number) / ((row.rate_percent as number) / 100);
    const nearest = nearestTo(bases, implied);
    const far = Math.max(nearest.workers! / implied, implied / nearest.workers!);
    return far < FAR
      ? []
      : [
          {
            row,
            column,
            message: `at ${String(row.rate_percent)} percent implies ${Math.round(implied)} workers, far from ${nearest.id} (${nearest.workers!}); correct one of them`,
          },
        ];
  };
  return [
    ...data.targets
      .filter(({ group }) => group === 'all')
      .flatMap((row) => objections(row as unknown as AnyRow, 'workers')),
    ...data.coverage
      .filter(({ segment, industry, base }) => segment === 'all' && industry === null && base === null)
      .flatMap((row) => objections(row as unknown as AnyRow, 'covered_workers')),
  ];
};

/** A group that is enrolled is no larger than all workers of its place, by the largest count of them. */
export const enrolmentWithinWorkers: Rule = (data) => {
  const known = allWorkers(data);
  return data.enrolment.flatMap((row): Objection[] => {
    const largest = known.get(row.place)?.at(-1);
    if (
      !largest ||
      rangeOf(row as unknown as AnyRow, 'workers').low <= rangeOf(largest as unknown as AnyRow, 'workers').high
    )
      return [];
    return [
      {
        row: row as unknown as AnyRow,
        column: 'workers',
        message: `is above all workers of ${row.place} (${largest.id}, ${largest.workers!}); correct one of them`,
      },
    ];
  });
};
