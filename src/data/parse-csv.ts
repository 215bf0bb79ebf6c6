import Papa from 'papaparse';

/** The cells of one record, with the line of the file on which it starts, counted from 1. */
export interface Line {
  readonly line: number;
  readonly cells: string[];
}

export interface ParsedCsv {
  readonly header: Line | null;
  readonly records: Line[];
  /** Quotes left open or closed too early. */
  readonly faults: { line: number; message: string }[];
}

const SEPARATORS = [',', ';', '\t'];

/**
 * The separator under which the first line names the most known columns. It is found from the header rather than
 * from the look of the rows, so that a comma inside a note cannot mislead it.
 */
const separatorOf = (text: string, knownColumns: readonly string[]): string => {
  const known = (separator: string) =>
    (Papa.parse<string[]>(text, { delimiter: separator, preview: 1 }).data[0] ?? []).filter((cell) => knownColumns.includes(cell)).length;
  return SEPARATORS.reduce((best, separator) => (known(separator) > known(best) ? separator : best));
};

/** Reads CSV text of any of the common dialects. Blank lines at the end are no records; elsewhere they are kept. */
export const parseCsv = (source: string, knownColumns: readonly string[]): ParsedCsv => {
  // Papa looks for one kind of line end; a file that mixes them is read as if it had one.
  const text = source.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (text === '') return { header: null, records: [], faults: [] };

  const lines: Line[] = [];
  const faults: ParsedCsv['faults'] = [];
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter: separatorOf(text, knownColumns),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      for (const error of errors) {
        if (error.type !== 'Quotes') continue;
        faults.push({
          line,
          message: error.code === 'MissingQuotes' ? 'has a quotation mark that is never closed' : 'has a quotation mark in the middle of a cell; double it',
        });
      }
      lines.push({ line, cells: data });
      line += text.slice(cursor, meta.cursor).split('\n').length - 1;
      cursor = meta.cursor;
    },
  });
  const [header, ...records] = lines;
  return { header: header ?? null, records, faults };
};
