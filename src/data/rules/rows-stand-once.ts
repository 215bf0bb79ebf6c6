import { origin } from '../../tables/table.ts';
import { tableNames, tables } from '../../tables/tables.ts';
import { documentOf } from '../same-address.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

/** Rows that hold the same by some reading of them, apart from the first of each. */
const repeated = (rows: readonly AnyRow[], keyOf: (row: AnyRow) => string): { row: AnyRow; first: AnyRow }[] => {
  const seen = new Map<string, AnyRow>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const first = seen.get(key);
    if (!first) seen.set(key, row);
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

/** What tells nothing of the figure itself: its name, its notes, how sharp it is, the part that it plays, the event that it belongs to. */
const BESIDE: readonly string[] = ['id', 'note_id', 'note_en', 'precision', 'qualifier', 'role', 'event', 'locator'];

/** A number that is the same for the same cells, and seldom for others (FNV-1a of 32 bits, with the length). */
const hashOf = (cells: Readonly<Record<string, string>>, columns: readonly string[]): number => {
  let hash = 0x811c9dc5;
  let length = 0;
  for (const column of columns) {
    const cell = cells[column]!;
    for (let i = 0; i < cell.length; i += 1) hash = Math.imul(hash ^ cell.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x0a, 0x01000193);
    length += cell.length;
  }
  return (hash >>> 0) + (length % 1_000_000) * 2 ** 32;
};

/** One row pasted twice under two ids would count as two sources that agree. Rows are told apart by a number, in little room. */
export const rowsStandOnce: Rule = (data) =>
  tableNames.flatMap((name) => {
    const columns = Object.keys(tables[name].columns).filter((column) => !BESIDE.includes(column));
    const seen = new Map<number, AnyRow>();
    return (data[name] as unknown as readonly AnyRow[]).flatMap((row): Objection[] => {
      const { cells } = row[origin];
      const hash = hashOf(cells, columns);
      const first = seen.get(hash);
      if (!first) seen.set(hash, row);
      if (!first || row.id === first.id || columns.some((column) => cells[column] !== first[origin].cells[column]))
        return [];
      return [
        {
          row,
          column: 'id',
          message: `repeats the figure of ${first.id} on line ${first[origin].line}; keep one of them`,
        },
      ];
    });
  });

/** Likewise a document that is listed twice. */
export const sourcesStandOnce: Rule = (data) =>
  repeated(data.sources as unknown as readonly AnyRow[], ({ url }) => documentOf(String(url)))
    .filter(({ row, first }) => row.id !== first.id)
    .map(({ row, first }) => ({
      row,
      column: 'url',
      message: `is the address of ${first.id} on line ${first[origin].line} too; a document is one row`,
    }));
