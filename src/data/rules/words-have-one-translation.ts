import { origin } from '../../tables/table.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** The same words in Indonesian are the same words in English: otherwise one reader sees one group and the other two. */
export const wordsHaveOneTranslation: Rule = (data) => {
  const first = new Map<string, AnyRow>();
  return (data.enrolment as unknown as readonly AnyRow[]).flatMap((row) => {
    const before = first.get(row.group_id as string);
    if (!before) first.set(row.group_id as string, row);
    if (!before || before.group_en === row.group_en) return [];
    return [
      {
        row,
        column: 'group_en',
        message: `is another translation than on line ${before[origin].line} (${String(before.group_en)}); write it the same way`,
      },
    ];
  });
};
