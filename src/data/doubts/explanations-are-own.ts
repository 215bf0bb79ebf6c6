import { rowsNamed } from '../../tables/check-operands.ts';
import { origin } from '../../tables/table.ts';
import { tableNames } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';

/** What a text without a number may be right for more than once: checks of one kind about the same places. Null for any other. */
const contextOf = (row: AnyRow, text: string, places: ReadonlyMap<string, unknown>): string | null => {
  if (typeof row.operands !== 'string' || /\d/.test(text)) return null;
  const compared = new Set(rowsNamed(row.operands).map(({ table, id }) => places.get(`${table}:${id}`)));
  return [row.kind, ...compared].join('|');
};

/** Short ones, such as "It fits.", are right for many. */
const SHORT = 40;
const OWN = [
  ['checks', ['explanation_id', 'explanation_en']],
  ['gaps', ['why_id', 'why_en']],
] as const;

/** A text that stands in another row word for word was most likely copied with it, and not rewritten. */
export const explanationsAreOwn: Rule = (data) => {
  const places = new Map(
    tableNames.flatMap((name) =>
      (data[name] as unknown as readonly AnyRow[]).map(({ id, place }) => [`${name}:${id}`, place] as const),
    ),
  );
  return OWN.flatMap(([table, columns]) =>
    columns.flatMap((column): Objection[] => {
      const told = Map.groupBy(data[table] as unknown as readonly AnyRow[], (row) => row[column] as string);
      return [...told].flatMap(([text, [before, row, ...others]]) => {
        // What many rows say is said on purpose.
        if (text.length < SHORT || !before || !row || others.length > 0) return [];
        const context = contextOf(row, text, places);
        if (context !== null && context === contextOf(before, text, places)) return [];
        const message = `is that of ${before.id} on line ${before[origin].line}, word for word; look whether it fits here`;
        return [{ row, column, message }];
      });
    }),
  );
};
