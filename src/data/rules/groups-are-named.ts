import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** Coverage within a group says which group: without it, the figure would be read as one of all workers. */
export const groupsAreNamed: Rule = (data) =>
  data.coverage
    .filter(
      ({ basis, segment, industry }) =>
        basis === 'segment_rate' && segment === 'all' && (industry === null || industry === 'all'),
    )
    .map((row) => ({
      row: row as unknown as AnyRow,
      column: 'industry',
      message: 'is of no group, while basis says segment_rate; write the segment or the industry that the figure is of',
    }));
