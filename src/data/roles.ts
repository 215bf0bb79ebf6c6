import type { RowOf, TableName } from '../tables/tables.ts';
import type { Dataset } from './dataset.ts';

/** Tables whose rows may play a part on the site. */
export type TableWithRoles = { [Name in TableName]: 'role' extends keyof RowOf<Name> ? Name : never }[TableName];

/** Parts that rows of a table play. */
export type RoleOf<Name extends TableWithRoles> = NonNullable<RowOf<Name>['role']> & string;

/** The rows that play a part, in the order of their table. */
export const rowsInRole = <Name extends TableWithRoles>(
  data: Dataset,
  table: Name,
  role: RoleOf<Name>,
): readonly RowOf<Name>[] => (data[table] as readonly RowOf<Name>[]).filter((row) => row.role === role);

/** The row that plays a part that only one row can play; null where none does. */
export const rowInRole = <Name extends TableWithRoles>(
  data: Dataset,
  table: Name,
  role: RoleOf<Name>,
): RowOf<Name> | null => rowsInRole(data, table, role)[0] ?? null;
