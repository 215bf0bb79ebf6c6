import { invisibleCharacter } from '../tables/cell-text.ts';
import type { Table } from '../tables/table.ts';
import type { Problem } from './problem.ts';

/** A name without what typing changes: capitals, and other signs for the underscore. */
const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');

/** What is wrong with the first line of a table: names that are unknown, missing or there twice. */
export const headerProblems = (names: readonly string[], table: Table, file: string, line: number): Problem[] => {
  const known = Object.keys(table.columns);
  const at = { file, line };
  if (/^sep=/i.test(names[0] ?? ''))
    return [
      {
        ...at,
        value: names[0]!.slice(0, 4),
        message: 'begins a line for spreadsheets alone; take the first line away',
      },
    ];
  const invisible = names.find((name) => invisibleCharacter(name) !== null);
  if (invisible !== undefined) {
    return [
      {
        ...at,
        value: invisible,
        message: `has an invisible character in the header (${invisibleCharacter(invisible)!}); type the header again, and end lines with the Enter key alone`,
      },
    ];
  }
  const unknown = names.filter((name) => !known.includes(name));
  const meant = new Map(
    unknown.map((name) => [name, known.find((each) => each === plain(name) && !names.includes(each))]),
  );
  const missing = known.filter((name) => !names.includes(name) && ![...meant.values()].includes(name));
  const twice = known.filter((name) => names.filter((other) => other === name).length > 1);
  // A first line without any known column is a title or a row of data, and one line says so better than forty.
  if (missing.length === known.length) {
    return [
      {
        ...at,
        value: names.join(','),
        message: `is not the header; the first line names the columns ${known.join(', ')}`,
      },
    ];
  }
  return [
    ...unknown.slice(0, 20).map((column) => ({
      ...at,
      column: column === '' ? '(empty)' : column,
      message: `is not a column of this table; ${meant.get(column) ? `write ${meant.get(column)!}` : `expected ${known.join(', ')}`}`,
    })),
    ...(unknown.length > 20 ? [{ ...at, message: `has ${unknown.length - 20} more unknown columns` }] : []),
    ...missing.map((column) => ({ ...at, column, message: 'the column is missing; add it to the header' })),
    ...twice.map((column) => ({ ...at, column, message: 'the column stands twice; keep one' })),
  ];
};
