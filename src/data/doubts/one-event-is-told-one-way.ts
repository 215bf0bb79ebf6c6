import { metaOf } from '../../tables/column.ts';
import { origin } from '../../tables/table.ts';
import { tableNames, tables, type TableName } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { inTheLedger, keyOf, noteTells } from './told.ts';

/** How sharp a source is, and the part that a row plays, may differ between sources of one event. */
const BESIDE: readonly string[] = ['precision', 'qualifier', 'role'];

/** What is told apart within an event, beside the columns of options. */
const TOLD_APART = [
  'event',
  'place',
  'round',
  'programme',
  'group',
  'group_id',
  'part_of',
  'additional',
  'as_of',
  'fiscal_year',
  'item_name_id',
] as const;

const columnsOf = (table: TableName, ...types: readonly string[]): string[] =>
  Object.entries(tables[table].columns)
    .filter(([column, of]) => types.includes(metaOf(of).type) && !BESIDE.includes(column))
    .map(([column]) => column);

/** So many others show how sharp an event was told. */
const ENOUGH = 2;

/** Of many that tell an event roughly, one that tells it exactly. */
const sharperThanOthers = (rows: readonly AnyRow[]): Objection[] => {
  const sharp = rows.filter(({ precision }) => precision === 'exact');
  return sharp.length === 1 && rows.length > ENOUGH
    ? [
        {
          row: sharp[0]!,
          column: 'precision',
          message: `is not what the ${rows.length - 1} others say that tell of the same event; look how its source puts it`,
        },
      ]
    : [];
};

const differing = (row: AnyRow, first: AnyRow, column: string, named: ReadonlySet<string>): Objection[] => {
  const [cell, other] = [row[origin].cells[column]!, first[origin].cells[column]!];
  if (typeof row[column] !== 'number' || typeof first[column] !== 'number' || row[column] === first[column]) return [];
  if (noteTells(row, cell) || noteTells(first, other)) return [];
  if (named.has(keyOf(row)) && named.has(keyOf(first))) return [];
  const message = `is ${other} in ${first.id} on line ${first[origin].line}, which tells of the same event; look which one is right`;
  return [{ row, column, message }];
};

/**
 * One event is one statement, however many sources tell it. Where two rows of it differ in a number, one of them has a slip, or
 * the sources differ, which a note or the ledger says.
 */
export const oneEventIsToldOneWay: Rule = (data) => {
  const named = inTheLedger(data);
  return tableNames.flatMap((name) => {
    const [figures, options] = [columnsOf(name, 'count', 'decimal'), columnsOf(name, 'option')];
    const told = Map.groupBy(
      (data[name] as unknown as readonly AnyRow[]).filter(({ event }) => typeof event === 'string'),
      (row) => [String(row.due).slice(0, 4), ...[...TOLD_APART, ...options].map((column) => row[column])].join('|'),
    );
    return [...told.values()].flatMap((rows) => [
      ...sharperThanOthers(rows),
      ...rows.slice(1).flatMap((row) => figures.flatMap((column) => differing(row, rows[0]!, column, named))),
    ]);
  });
};
