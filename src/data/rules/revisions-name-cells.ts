import { origin } from '../../tables/table.ts';
import { tables, type TableName } from '../../tables/tables.ts';
import type { Rule } from '../across-rows.ts';
import type { AnyRow } from '../read-table.ts';

/**
 * A revision names a cell that exists, changes it, and the last revision of a cell says what the cell holds now:
 * otherwise the ledger and the tables would tell two stories.
 */
export const revisionsNameCells: Rule = (data) => {
  const last = new Map(data.revisions.map((revision) => [[revision.table, revision.row, revision.column].join('|'), revision]));
  return data.revisions.flatMap((revision) => {
    const objection = (column: string, message: string) => [{ row: revision as unknown as AnyRow, column, message }];
    const { table, column } = revision;
    if (!Object.hasOwn(tables, table)) return objection('table', `is no table; expected one of ${Object.keys(tables).join(', ')}`);
    if (!Object.hasOwn(tables[table as TableName].columns, column)) return objection('column', `is no column of the table ${table}`);
    if (revision.old_value === revision.new_value) return objection('new_value', 'is the old value; a revision changes it');
    const row = (data[table as TableName] as unknown as readonly AnyRow[]).find(({ id }) => id === revision.row);
    if (!row) return objection('row', `is no id of the table ${table}; a row that was published stays`);
    const now = row[origin].cells[column] ?? '';
    if (last.get([table, revision.row, column].join('|')) !== revision || now === (revision.new_value ?? '')) return [];
    return objection('new_value', `is not what ${table}:${revision.row} holds now (${now || 'empty'}); correct one of them`);
  });
};
