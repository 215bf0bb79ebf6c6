import { origin } from '../../tables/table.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** A publisher is of the kind that most of its documents say: its word counts as that of one kind of office. */
export const publishersHaveOneKind: Rule = (data) => {
  const rows = data.sources as unknown as readonly AnyRow[];
  return [...Map.groupBy(rows, (row) => row.publisher as string).values()].flatMap((own) => {
    const kinds = [...Map.groupBy(own, (row) => row.publisher_kind as string).values()].sort(
      (a, b) => b.length - a.length || a[0]![origin].line - b[0]![origin].line,
    );
    const [[usual]] = kinds as [[AnyRow]];
    return kinds
      .slice(1)
      .flat()
      .map((row) => ({
        row,
        column: 'publisher_kind',
        message: `is another kind than on line ${usual[origin].line}, where ${row.publisher as string} is ${usual.publisher_kind as string}; write that, or call this publisher by its own name`,
      }));
  });
};
