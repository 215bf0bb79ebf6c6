import { tableNames } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** Ids of one table with a number are as long as each other, so that they sort as they count. */
const NUMBERED = /^([a-z]+)(\d{1,2})$/;

const numbered = (id: string): string | null => {
  const [, letters, digits] = NUMBERED.exec(id) ?? [];
  return letters && digits ? `${letters}${digits.padStart(3, '0')}` : null;
};

const lettersOf = (id: string): string | undefined => /^([a-z]+)\d+$/.exec(id)?.[1];

/** Tables by the letters with which the ids of their first rows begin. */
const tablesByLetters = (data: Dataset): ReadonlyMap<string, string> =>
  new Map(
    tableNames.flatMap((name) => {
      const letters = lettersOf(data[name][0]?.id ?? '');
      return letters === undefined ? [] : [[letters, name]];
    }),
  );

/** An id is the address of its row on a page, beside the page's own: words such as `menu` are those of pages. */
export const idsAreNames: Rule = (data) => {
  const byLetters = tablesByLetters(data);
  const faultOf = (name: string, id: string): string | null => {
    if (name === 'sources')
      return /[\d-]/.test(id) && !/^(?:topic|term|take)-/.test(id)
        ? null
        : 'may be a name of the page itself; write the publisher and the date, such as kabar-2025-03-16';
    const long = numbered(id);
    if (long !== null && byLetters.get(lettersOf(id) ?? '') === name)
      return `lacks zeros before its number; write ${long}`;
    if (!/\d/.test(id)) return 'has no number; write the next one of its table';
    const other = byLetters.get(lettersOf(id) ?? '');
    return other === undefined || other === name
      ? null
      : `begins as the ids of ${other} do; write the next one of ${name}`;
  };
  return tableNames.flatMap((name) =>
    (data[name] as unknown as readonly AnyRow[]).flatMap((row) => {
      const message = faultOf(name, row.id);
      return message === null ? [] : [{ row, column: 'id', message }];
    }),
  );
};
