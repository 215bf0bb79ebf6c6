import { origin } from '../../tables/table.ts';
import { tableNames } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** Rows that hold the same by some reading of them, apart from the first of each. */
const repeated = (rows: readonly AnyRow[], keyOf: (row: AnyRow) => string): { row: AnyRow; first: AnyRow }[] => {
  const seen = new Map<string, AnyRow>();
  return rows.flatMap((row) => {
    const first = seen.get(keyOf(row));
    if (!first) seen.set(keyOf(row), row);
    return first ? [{ row, first }] : [];
  });
};

export const idsStandOnce: Rule = (data) =>
  tableNames.flatMap((name) =>
    repeated(data[name] as unknown as readonly AnyRow[], ({ id }) => id).map(({ row, first }) => ({
      row,
      column: 'id',
      message: `is the id of line ${first[origin].line} too; an id stands once`,
    })),
  );

/** One row pasted twice under two ids would count as two sources that agree. */
export const rowsStandOnce: Rule = (data) =>
  tableNames.flatMap((name) =>
    repeated(data[name] as unknown as readonly AnyRow[], ({ [origin]: { cells } }) =>
      JSON.stringify(Object.entries(cells).filter(([column]) => column !== 'id')),
    )
      .filter(({ row, first }) => row.id !== first.id)
      .map(({ row, first }) => ({
        row,
        column: 'id',
        message: `repeats ${first.id} on line ${first[origin].line} cell by cell; keep one of them`,
      })),
  );

/** Likewise a document that is listed twice. */
export const sourcesStandOnce: Rule = (data) =>
  repeated(data.sources as unknown as readonly AnyRow[], ({ url }) =>
    String(url)
      .replace(/#.*$/, '')
      .replace(/^https?:\/\/(www\.)?|\/$/g, ''),
  )
    .filter(({ row, first }) => row.id !== first.id)
    .map(({ row, first }) => ({
      row,
      column: 'url',
      message: `is the address of ${first.id} on line ${first[origin].line} too; a document is one row`,
    }));
