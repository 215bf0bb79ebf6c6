import { tableNames } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';

/** Texts that are sentences. */
const SENTENCES = /^(?:note|explanation|reasons|reason|why|summary)_(?:id|en)$/;
const ENDED = /[.?!…][)"”»]?$/;

/** A sentence that does not end was most likely cut off. */
export const sentencesAreEnded: Rule = (data) =>
  tableNames.flatMap((name) =>
    (data[name] as unknown as readonly AnyRow[]).flatMap((row): Objection[] =>
      Object.keys(row)
        .filter((column) => SENTENCES.test(column) && typeof row[column] === 'string' && !ENDED.test(row[column]))
        .map((column) => ({ row, column, message: 'has no mark at its end; look whether something is missing' })),
    ),
  );
