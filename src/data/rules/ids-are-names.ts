import { tableNames } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** Ids of one table with a number are as long as each other, so that they sort as they count. */
const NUMBERED = /^([a-z]+)(\d{1,2})$/;

const numbered = (id: string): string | null => {
  const [, letters, digits] = NUMBERED.exec(id) ?? [];
  return letters && digits ? `${letters}${digits.padStart(3, '0')}` : null;
};

/** An id is the address of its row on a page, beside the page's own: words such as `menu` are those of pages. */
export const idsAreNames: Rule = (data) =>
  tableNames.flatMap((name) =>
    (data[name] as unknown as readonly AnyRow[]).flatMap((row) => {
      const tell = (message: string) => [{ row, column: 'id', message }];
      const long = name === 'sources' ? null : numbered(row.id);
      if (long !== null) return tell(`lacks zeros before its number; write ${long}`);
      const isOwn =
        name === 'sources' ? /[\d-]/.test(row.id) && !/^(?:topic|term|take)-/.test(row.id) : /\d/.test(row.id);
      if (isOwn) return [];
      return tell(
        name === 'sources'
          ? 'may be a name of the page itself; write the publisher and the date, such as kabar-2025-03-16'
          : 'has no number; write the next one of its table',
      );
    }),
  );
