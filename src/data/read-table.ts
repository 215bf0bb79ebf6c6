import { invisibleCharacter } from '../tables/cell-text.ts';
import { metaOf, Refusal, type Column } from '../tables/column.ts';
import { origin, type Origin, type Table } from '../tables/table.ts';
import { decode } from './decode.ts';
import { exchangedColumns } from './exchanged-columns.ts';
import { headerProblems } from './header.ts';
import { parseCsv } from './parse-csv.ts';
import type { Problem } from './problem.ts';

/** A row whose cells have all been read; values by column, with its origin. */
export type AnyRow = Record<string, unknown> & { readonly id: string; readonly [origin]: Origin };

export interface ReadTable {
  readonly rows: AnyRow[];
  readonly problems: Problem[];
}

/** A cell that was read. Its text is one for all rows that hold the same. */
interface ReadCell {
  readonly text: string;
  readonly value: unknown;
}

/** Columns in which every row says something else. */
const VARIED: readonly string[] = ['key', 'count', 'decimal'];
/** Most different cells of a column that are kept: places, days, sources. Notes beyond them are read one by one. */
const MOST_KEPT = 20_000;

/** A column of a file, and the cells of it that were read already, where rows share them. */
interface FileColumn {
  readonly name: string;
  readonly read: (cell: string) => unknown;
  readonly kept: Map<string, ReadCell> | null;
}

const fileColumn = (name: string, { meta, read }: Column<unknown>): FileColumn => ({
  name,
  read,
  kept: VARIED.includes(meta.type) ? null : new Map(),
});

const keptCell = (kept: Map<string, ReadCell>, read: (cell: string) => unknown, text: string): ReadCell => {
  const before = kept.get(text);
  if (before !== undefined) return before;
  const cell = { text, value: read(text) };
  if (kept.size < MOST_KEPT) kept.set(text, cell);
  return cell;
};

/** Why a cell cannot be read, as the rest of a sentence; null when it can. */
const refusalOf = ({ read }: FileColumn, text: string): string | null => {
  try {
    read(text);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
};

/** What is wrong with the shape of a record, whatever its cells say; null when it has the shape of a row. */
const shapeProblem = (
  cells: readonly string[],
  names: readonly string[],
): Pick<Problem, 'value' | 'message'> | null => {
  if (cells.every((cell) => cell.trim() === '')) return { message: 'is a blank line; take it away' };
  if (cells.length !== names.length) {
    const odd = cells.find((cell) => invisibleCharacter(cell) !== null);
    return odd === undefined
      ? {
          value: cells.slice(0, 3).join(','),
          message: `starts a row of ${cells.length} cells; the header has ${names.length}${cells.length > names.length ? '; put a cell that holds the separator in quotes' : ''}`,
        }
      : {
          value: odd,
          message: `has an invisible character (${invisibleCharacter(odd)!}) in a row of ${cells.length} cells; the header has ${names.length}`,
        };
  }
  return cells.every((cell, i) => cell === names[i])
    ? { message: 'is the header once more; take this line away' }
    : null;
};

/** Records that are looked at where many cells cannot be read. */
const SAMPLE = 50;

/** Rows of one table, taken record by record. */
class TableReader {
  readonly rows: AnyRow[] = [];
  readonly problems: Problem[] = [];
  /** Records as they stand, for what only shows in several of them. */
  readonly sample: string[][] = [];
  readonly #table: Table;
  readonly #file: string;
  readonly #names: readonly string[];
  readonly #columns: readonly FileColumn[];
  /** Copied for each row: an object that has all its columns from the start takes half the room of one that gets them. */
  readonly #emptyRow: Record<string | symbol, unknown>;
  readonly #emptyCells: Record<string, string>;

  constructor(table: Table, file: string, names: readonly string[]) {
    this.#table = table;
    this.#file = file;
    this.#names = names;
    this.#columns = names.map((name) => fileColumn(name, table.columns[name]!));
    this.#emptyRow = { ...Object.fromEntries(names.map((name) => [name, null])), [origin]: null };
    this.#emptyCells = Object.fromEntries(names.map((name) => [name, '']));
  }

  take(line: number, cells: string[]): void {
    const names = this.#names;
    const tell = (problem: Omit<Problem, 'file' | 'line'>) =>
      this.problems.push({ file: this.#file, line, ...problem });
    // Most rows have the right number of cells and an id; only of others the shape is in doubt.
    if (cells.length !== names.length || cells[0] === '' || cells[0] === names[0] || cells[0]!.trim() === '') {
      const shape = shapeProblem(cells, names);
      if (shape !== null) {
        tell(shape);
        return;
      }
    }
    if (this.sample.length < SAMPLE) this.sample.push(cells);
    const row = this.#read(line, cells);
    if (row === null) {
      for (const [i, column] of this.#columns.entries()) {
        const message = refusalOf(column, cells[i]!);
        if (message !== null) tell({ column: column.name, value: cells[i]!, message });
      }
      return;
    }
    const { needsOneOf } = this.#table;
    if (needsOneOf?.every((name) => row[name] === null)) {
      tell({
        column: needsOneOf.join('|'),
        message: 'is empty in all of these columns; a row holds at least one figure',
      });
      return;
    }
    this.rows.push(row);
  }

  /** The row of a record; null when one of its cells cannot be read. */
  #read(line: number, record: readonly string[]): AnyRow | null {
    const row = { ...this.#emptyRow };
    const cells = { ...this.#emptyCells };
    try {
      for (let i = 0; i < record.length; i += 1) {
        const { name, read, kept } = this.#columns[i]!;
        const text = record[i]!;
        if (kept === null) {
          row[name] = read(text);
          cells[name] = text;
        } else {
          const cell = keptCell(kept, read, text);
          row[name] = cell.value;
          cells[name] = cell.text;
        }
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return null;
    }
    row[origin] = { table: this.#table.name, line, cells } satisfies Origin;
    return row as AnyRow;
  }
}

/** What shows in the text of a file before it is taken apart; null when it can be. */
const textProblem = (text: string): Omit<Problem, 'file'> | null => {
  const lineEnd = /^[^\n\r]*?([\v\f\u0085\u2028\u2029])/.exec(text)?.[1];
  if (lineEnd)
    return {
      line: 1,
      message: `holds ${invisibleCharacter(lineEnd)!}, which ends no line of a CSV; save the file again as "CSV UTF-8"`,
    };
  if (/^[^\n\r]*\n\r(?!\n)/.test(text))
    return { line: 1, message: 'ends its lines in reverse (LF CR); save the file again as "CSV UTF-8"' };
  return null;
};

/** Reads the bytes of one CSV file as rows of a table. All its problems are returned; nothing is thrown. */
export const readTable = (table: Table, bytes: Uint8Array, file: string): ReadTable => {
  const failed = (...problems: Omit<Problem, 'file'>[]): ReadTable => ({
    rows: [],
    problems: problems.map((problem) => ({ file, ...problem })),
  });
  const decoded = decode(bytes);
  if ('message' in decoded) return failed(decoded);
  const spoilt = textProblem(decoded.text);
  if (spoilt !== null) return failed(spoilt);

  const known = Object.keys(table.columns);
  let names: readonly string[] = [];
  let wrongHeader: Problem[] = [];
  let reader: TableReader | null = null;
  const faults = parseCsv(decoded.text, known, (line, cells) => {
    if (names.length === 0) {
      names = cells;
      wrongHeader = headerProblems(names, table, file, line);
      reader = wrongHeader.length === 0 ? new TableReader(table, file, names) : null;
    } else reader?.take(line, cells);
    return true;
  });
  if (names.length === 0) return failed({ message: `is empty; the first line names the columns ${known.join(', ')}` });
  // Under a header of another kind, quotation marks are not where they are looked for.
  if (wrongHeader.length > 0 && !faults.some(({ line }) => line === wrongHeader[0]!.line))
    return failed(...wrongHeader);
  if (faults.length > 0) return failed(...faults);

  const { rows, problems, sample } = reader!;
  if (rows.length === 0 && problems.length === 0 && table.needsRows)
    return failed({ message: 'has a header but no rows; expected at least one row' });
  const exchanged = problems.length > 0 ? exchangedColumns(table, names, sample) : null;
  if (exchanged)
    return failed({
      line: 1,
      message: `has the names ${exchanged.join(' and ')} exchanged: the cells below the one are those of the other`,
    });
  return { rows, problems };
};

/** Columns of a table that refer to rows of another. */
export const referenceColumns = (table: Table): { column: string; to: string }[] =>
  Object.entries(table.columns).flatMap(([column, schema]) => {
    const { references } = metaOf(schema);
    return references ? [{ column, to: references }] : [];
  });
