import { origin } from '../../tables/table.ts';
import type { TableName } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

/** Texts by which a row is told from the others of its table, in each language. */
const TELLING: readonly (readonly [TableName, readonly string[]])[] = [
  ['gaps', ['question_id', 'question_en']],
  ['checks', ['title_id', 'title_en']],
];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A question that is asked twice, or a check that has another one's title, was copied and not rewritten. */
export const textsStandOnce: Rule = (data) =>
  TELLING.flatMap(([table, columns]) =>
    columns.flatMap((column): Objection[] => {
      const first = new Map<string, AnyRow>();
      return (data[table] as unknown as readonly AnyRow[]).flatMap((row) => {
        const text = plain(row[column] as string);
        const before = first.get(text);
        if (!before) first.set(text, row);
        return before
          ? [
              {
                row,
                column,
                message: `is that of ${before.id} on line ${before[origin].line} too; write what is asked here`,
              },
            ]
          : [];
      });
    }),
  );
