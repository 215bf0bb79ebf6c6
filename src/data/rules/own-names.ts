import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** What is called by a name of its own is not on the list; the name stands in both languages. */
const faultsOf = (rows: readonly object[], column: string): ReturnType<Rule> =>
  (rows as readonly AnyRow[]).flatMap((row) => {
    const [indonesian, english] = [`${column}_name_id`, `${column}_name_en`];
    if ((row[indonesian] === null) !== (row[english] === null)) {
      const empty = row[indonesian] === null ? indonesian : english;
      return [
        { row, column: empty, message: 'is empty while the name in the other language is not; write both or none' },
      ];
    }
    if (row[indonesian] === null || row[column] === 'other') return [];
    return [
      { row, column, message: `has a name of its own in ${indonesian}; write other here, or leave the name empty` },
    ];
  });

export const ownNamesAreOfOthers: Rule = (data) => [
  ...faultsOf(data.enrolment, 'fund'),
  ...faultsOf(data.funding, 'fund'),
  ...faultsOf(data.apbd, 'item'),
];
