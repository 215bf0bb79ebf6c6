// A site of which a place has published less: some rows are gone, and with them what cannot be without them.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { rowsNamed } from '../src/tables/check-operands.ts';
import { metaOf } from '../src/tables/column.ts';
import { parseRows } from '../src/tables/row-names.ts';
import { tableNames, tables, type TableName } from '../src/tables/tables.ts';

interface CsvRow {
  readonly table: TableName;
  readonly cells: Readonly<Record<string, string>>;
}

const nameOf = ({ table, cells }: CsvRow): string => `${table}:${cells['id']!}`;

const rowsIn = (site: string, table: TableName): CsvRow[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(site, 'data', `${table}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.map((cells) => ({ table, cells }));

/** Columns that name rows of any table, as `coverage:cov011`. */
const NAMING: Partial<Record<TableName, string>> = { gaps: 'answered_by', story: 'figures' };

/** The rows that a row cannot be without: those that it has to refer to, compares, or revises. */
const neededBy = ({ table, cells }: CsvRow): string[] => {
  if (table === 'checks') return rowsNamed(cells['operands']!).map((named) => `${named.table}:${named.id}`);
  const named = NAMING[table];
  const namedRows = named ? (parseRows(cells[named]!) ?? []).map((row) => `${row.table}:${row.id}`) : [];
  if (table === 'gaps') return namedRows;
  if (table === 'revisions') return [`${cells['table']!}:${cells['row']!}`];
  const references = Object.entries(tables[table].columns).flatMap(([column, schema]) => {
    const { references: to, empty } = metaOf(schema);
    return to && (empty === null || to === table) && cells[column] ? [`${to}:${cells[column]}`] : [];
  });
  return [...namedRows, ...references];
};

/**
 * Writes the site of a folder into another one, without some rows. A row that needs one of these is gone too; a reference
 * that may be empty is emptied.
 */
export const withoutRows = (site: string, folder: string, isGone: (table: TableName, id: string) => boolean): void => {
  let rows = tableNames
    .flatMap((table) => rowsIn(site, table))
    .filter(({ table, cells }) => !isGone(table, cells['id']!));
  for (let before = Infinity; rows.length < before;) {
    before = rows.length;
    const names = new Set(rows.map(nameOf));
    rows = rows.filter((row) => neededBy(row).every((needed) => names.has(needed)));
  }
  const names = new Set(rows.map(nameOf));
  mkdirSync(join(folder, 'data'), { recursive: true });
  copyFileSync(join(site, 'site.config.ts'), join(folder, 'site.config.ts'));
  for (const table of tableNames) {
    const columns = Object.entries(tables[table].columns);
    const records = rows
      .filter((row) => row.table === table)
      .map(({ cells }) =>
        columns.map(([column, schema]) => {
          const { references } = metaOf(schema);
          return references && !names.has(`${references}:${cells[column]}`) ? '' : cells[column]!;
        }),
      );
    writeFileSync(
      join(folder, 'data', `${table}.csv`),
      `${Papa.unparse([columns.map(([column]) => column), ...records], { newline: '\n' })}\n`,
    );
  }
};
