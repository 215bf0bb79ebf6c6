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

/** A cell that was read, or why it was not. Its text is one for all rows that hold the same. */
interface ReadCell {
  readonly text: string;
  readonly value: unknown;
  readonly refusal: string | null;
}

const readCell = ({ read }: Column<unknown>, text: string): ReadCell => {
  try {
    return { text, value: read(text), refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { text, value: null, refusal: error.message };
  }
};

/** Columns in which every row says something else. */
const VARIED: readonly string[] = ['key', 'count', 'decimal'];
/** Most different cells of a column that are kept: places, days, sources. Notes beyond them are read one by one. */
const MOST_KEPT = 20_000;

/** Reads cells of a column; what stands in many rows is read and kept once. */
const readerOf = (column: Column<unknown>): ((text: string) => ReadCell) => {
  if (VARIED.includes(metaOf(column).type)) return (text) => readCell(column, text);
  const kept = new Map<string, ReadCell>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const cell = readCell(column, text);
    if (kept.size < MOST_KEPT) kept.set(text, cell);
    return cell;
  };
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
  readonly #readers: readonly ((text: string) => ReadCell)[];

  constructor(table: Table, file: string, names: readonly string[]) {
    this.#table = table;
    this.#file = file;
    this.#names = names;
    this.#readers = names.map((name) => readerOf(table.columns[name]!));
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
    const values: Record<string | symbol, unknown> = {};
    const texts: Record<string, string> = {};
    let isRead = true;
    for (let i = 0; i < names.length; i += 1) {
      const name = names[i]!;
      const { text, value, refusal } = this.#readers[i]!(cells[i]!);
      values[name] = value;
      texts[name] = text;
      if (refusal === null) continue;
      isRead = false;
      tell({ column: name, value: text, message: refusal });
    }
    if (!isRead) return;
    const { needsOneOf } = this.#table;
    if (needsOneOf?.every((name) => values[name] === null)) {
      tell({
        column: needsOneOf.join('|'),
        message: 'is empty in all of these columns; a row holds at least one figure',
      });
      return;
    }
    values[origin] = { table: this.#table.name, line, cells: texts } satisfies Origin;
    this.rows.push(values as AnyRow);
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
  if (faults.length > 0) return failed(...faults);
  if (reader === null) return failed(...wrongHeader);

  const { rows, problems, sample } = reader as TableReader;
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
