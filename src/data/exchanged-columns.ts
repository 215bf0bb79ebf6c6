import { Refusal } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';

const isRead = (table: Table, name: string, cell: string): boolean => {
  try {
    table.columns[name]!.read(cell);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
};

/** More rows than two that read better exchanged are no chance. */
const ENOUGH = 2;

/**
 * Two columns whose names were exchanged in the header: every record is read with them exchanged, and hardly one as it stands.
 * Null when there are none.
 */
export const exchangedColumns = (
  table: Table,
  names: readonly string[],
  records: readonly (readonly string[])[],
): readonly [string, string] | null => {
  const whole = records.filter((cells) => cells.length === names.length);
  if (whole.length < ENOUGH) return null;
  const fails = names.map((name, i) => whole.filter((cells) => !isRead(table, name, cells[i]!)).length);
  for (const [i, a] of names.entries())
    for (const [j, b] of names.entries()) {
      if (j <= i || Math.max(fails[i]!, fails[j]!) * 2 < whole.length) continue;
      const filled = whole.filter((cells) => cells[i] !== '' && cells[j] !== '').length;
      if (filled * 2 < whole.length) continue;
      if (whole.every((cells) => isRead(table, a, cells[j]!) && isRead(table, b, cells[i]!))) return [a, b];
    }
  return null;
};
