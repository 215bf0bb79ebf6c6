import { origin } from '../tables/table.ts';
import type { RowOf, TableName } from '../tables/tables.ts';

/** All tables, read and checked: what every finding, chart and page is made from. */
export type Dataset = { readonly [Name in TableName]: readonly RowOf<Name>[] };

/** The row of a table with this id. Throws when there is none: only ids that the data or the site settings name are asked for. */
export const rowOf = <Name extends TableName>(data: Dataset, table: Name, id: string): RowOf<Name> => {
  const found = (data[table] as readonly RowOf<Name>[]).find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id} in the table ${table}`);
  return found;
};

/** The text of a cell as it was typed, so that 96.20 is never shown as 96.2. */
export const typed = (
  row: { readonly [origin]: { cells: Readonly<Record<string, string>> } },
  column: string,
): string => row[origin].cells[column] ?? '';

/** The newest release: the clock of the whole site. */
export const newestRelease = (data: Dataset): RowOf<'releases'> =>
  data.releases.reduce((newest, release) => (release.date > newest.date ? release : newest));
