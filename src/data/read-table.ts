import { invisibleCharacter } from '../tables/cell-text.ts';
import { metaOf } from '../tables/column.ts';
import { origin, type Origin, type Table } from '../tables/table.ts';
import { decode } from './decode.ts';
import { parseCsv } from './parse-csv.ts';
import type { Problem } from './problem.ts';

/** A row whose cells have all been read; values by column, with its origin. */
export type AnyRow = Record<string, unknown> & { readonly id: string; readonly [origin]: Origin };

export interface ReadTable {
  readonly rows: AnyRow[];
  readonly problems: Problem[];
}

const headerProblems = (names: readonly string[], table: Table, file: string, line: number): Problem[] => {
  const known = Object.keys(table.columns);
  const at = { file, line };
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
  const meant = new Map(
    names
      .filter((name) => !known.includes(name))
      .map((name) => [
        name,
        known.find((each) => each === name.trim().toLowerCase().replaceAll(' ', '_') && !names.includes(each)),
      ]),
  );
  const unknown = names.filter((name) => !known.includes(name));
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

/** Reads the bytes of one CSV file as rows of a table. All its problems are returned; nothing is thrown. */
export const readTable = (table: Table, bytes: Uint8Array, file: string): ReadTable => {
  const decoded = decode(bytes);
  if ('message' in decoded) return { rows: [], problems: [{ file, ...decoded }] };

  const known = Object.keys(table.columns);
  const lineEnd = /^[^\n\r]*?([\v\f\u0085\u2028\u2029])/.exec(decoded.text)?.[1];
  if (lineEnd)
    return {
      rows: [],
      problems: [
        {
          file,
          line: 1,
          message: `holds ${invisibleCharacter(lineEnd)!}, which ends no line of a CSV; save the file again as "CSV UTF-8"`,
        },
      ],
    };
  const { header, records, faults } = parseCsv(decoded.text, known);
  if (!header)
    return {
      rows: [],
      problems: [{ file, message: `is empty; the first line names the columns ${known.join(', ')}` }],
    };
  if (faults.length > 0) return { rows: [], problems: faults.map((fault) => ({ file, ...fault })) };
  const names = header.cells;
  const wrongHeader = headerProblems(names, table, file, header.line);
  if (wrongHeader.length > 0) return { rows: [], problems: wrongHeader };
  if (records.length === 0 && table.needsRows)
    return { rows: [], problems: [{ file, message: 'has a header but no rows; expected at least one row' }] };

  const rows: AnyRow[] = [];
  const problems: Problem[] = [];
  for (const { line, cells } of records) {
    if (cells.every((cell) => cell.trim() === '')) {
      problems.push({ file, line, message: 'is a blank line; take it away' });
      continue;
    }
    if (cells.length !== names.length) {
      const odd = cells.find((cell) => invisibleCharacter(cell) !== null);
      problems.push(
        odd === undefined
          ? {
              file,
              line,
              value: cells.slice(0, 3).join(','),
              message: `starts a row of ${cells.length} cells; the header has ${names.length}${cells.length > names.length ? '; put a cell that holds the separator in quotes' : ''}`,
            }
          : {
              file,
              line,
              value: odd,
              message: `has an invisible character (${invisibleCharacter(odd)!}) in a row of ${cells.length} cells; the header has ${names.length}`,
            },
      );
      continue;
    }
    const values: Record<string, unknown> = {};
    const before = problems.length;
    for (const [i, name] of names.entries()) {
      const value = cells[i]!;
      const result = table.columns[name]!.safeParse(value);
      if (result.success) values[name] = result.data;
      else problems.push(...result.error.issues.map(({ message }) => ({ file, line, column: name, value, message })));
    }
    if (problems.length > before) continue;
    if (table.needsOneOf && table.needsOneOf.every((name) => values[name] === null)) {
      problems.push({
        file,
        line,
        column: table.needsOneOf.join('|'),
        message: 'is empty in all of these columns; a row holds at least one figure',
      });
      continue;
    }
    const typed = Object.fromEntries(names.map((name, i) => [name, cells[i]!]));
    rows.push({ ...values, [origin]: { table: table.name, line, cells: typed } } as unknown as AnyRow);
  }
  return { rows, problems };
};

/** Columns of a table that refer to rows of another. */
export const referenceColumns = (table: Table): { column: string; to: string }[] =>
  Object.entries(table.columns).flatMap(([column, schema]) => {
    const { references } = metaOf(schema);
    return references ? [{ column, to: references }] : [];
  });
