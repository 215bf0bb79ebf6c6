import type { Rule } from '../across-rows.ts';
import type { AnyRow } from '../read-table.ts';

/** A group that is part of another cannot be larger than it, and all its parts together cannot either. */
export const partsWithinTheirWhole: Rule = (data) => [
  ...data.enrolment
    .filter((row) => row.part_of === row.id)
    .map((row) => ({ row: row as unknown as AnyRow, column: 'part_of', message: 'names its own row; a group is part of another one' })),
  ...data.employment
    .filter((row) => (row.formal_percent ?? 0) + (row.informal_percent ?? 0) > 100.1)
    .map((row) => ({ row: row as unknown as AnyRow, column: 'informal_percent', message: `and formal ${row.formal_percent} are more than 100 together; correct one of them` })),
  ...sumsAboveTheirWhole(data),
];

const sumsAboveTheirWhole: Rule = (data) =>
  data.enrolment.flatMap((whole) => {
    const parts = data.enrolment.filter((row) => row.part_of === whole.id);
    const sum = parts.reduce((total, part) => total + part.workers, 0);
    const last = parts.at(-1);
    if (!last || sum <= whole.workers) return [];
    return [{ row: last as unknown as AnyRow, column: 'workers', message: `takes the parts of ${whole.id} to ${sum}, above its ${whole.workers}` }];
  });
