import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import { countRange } from '../rounding.ts';
import type { Objection, Rule } from './rule.ts';

/** Counts of all workers of a place. They differ by what they count, but never by this much. */
const CONCEPTS: readonly string[] = ['working', 'ucj_base', 'stated_total'];
const FAR = 3;

const allWorkers = (data: Dataset) =>
  Map.groupBy(
    data.workforce.filter(({ concept, group, workers }) => CONCEPTS.includes(concept) && group === 'all' && workers),
    ({ place }) => place,
  );

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
    const nearest = bases.toSorted(
      (a, b) => Math.abs(Math.log(a.workers! / implied)) - Math.abs(Math.log(b.workers! / implied)),
    )[0]!;
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
    const largest = known.get(row.place)?.reduce((a, b) => (b.workers! > a.workers! ? b : a));
    if (
      !largest ||
      countRange(row as unknown as AnyRow, 'workers').low <= countRange(largest as unknown as AnyRow, 'workers').high
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
