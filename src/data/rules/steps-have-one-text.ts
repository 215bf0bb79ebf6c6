import { origin } from '../../tables/table.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** What rows of one step have in common: they differ in who states it. */
const SHARED = ['need', 'position', 'place', 'text_id', 'text_en', 'contact'] as const;

/** Sources that state one step state the same: a reader sees the step once, with all of them behind it. */
export const stepsHaveOneText: Rule = (data) => {
  const first = new Map<string, AnyRow>();
  return (data.channels as unknown as readonly AnyRow[]).flatMap((row) => {
    const step = row.step as string;
    const before = first.get(step);
    if (!before) first.set(step, row);
    const column = before && SHARED.find((each) => before[each] !== row[each]);
    return column
      ? [
          {
            row,
            column,
            message: `is not that of ${before.id} on line ${before[origin].line}, which is of the same step ${step}; write it the same way, or name another step`,
          },
        ]
      : [];
  });
};
