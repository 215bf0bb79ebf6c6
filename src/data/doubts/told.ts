import { rowsNamed } from '../../tables/check-operands.ts';
import { origin } from '../../tables/table.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';

/** What settles a doubt about a figure that is right. */
export const IF_RIGHT = 'if it is right, name it in the notes';

/** The forms in which a note may write a number: `96.2`, `96,2`, `27214`, `27.214`. */
const formsOf = (cell: string): readonly string[] => [
  cell,
  cell.replace('.', ','),
  cell.replace(/\B(?=(\d{3})+$)/g, '.'),
];

/** Whether the note of a row speaks of this very cell, and not of a number that holds its digits: then a person has looked. */
export const noteTells = (row: AnyRow, cell: string): boolean =>
  typeof row.note_id === 'string' &&
  formsOf(cell).some((form) =>
    new RegExp(`(?<!\\d[.,]?)${form.replaceAll('.', '\\.')}(?![.,]?\\d)`).test(row.note_id as string),
  );

/** Rows of which the ledger says that they do not fit, as `table:id`: what is odd about them is told to readers. */
export const inTheLedger = (data: Dataset, kinds?: readonly string[]): ReadonlySet<string> =>
  new Set(
    data.checks
      .filter(({ verdict, kind }) => verdict === 'does_not_fit' && (kinds?.includes(kind) ?? true))
      .flatMap(({ operands }) => rowsNamed(operands).map(({ table, id }) => `${table}:${id}`)),
  );

export const keyOf = (row: AnyRow): string => `${row[origin].table}:${row.id}`;
