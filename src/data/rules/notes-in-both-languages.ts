import { tableNames } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** A note that only one language has would be a fact that the other reader never sees. */
export const notesInBothLanguages: Rule = (data) =>
  tableNames.flatMap((name) =>
    (data[name] as unknown as readonly AnyRow[])
      .filter((row) => 'note_id' in row && (row.note_id === null) !== (row.note_en === null))
      .map((row) => {
        const column = row.note_id === null ? 'note_id' : 'note_en';
        return { row, column, message: 'is empty while the note in the other language is not; write both or none' };
      }),
  );
