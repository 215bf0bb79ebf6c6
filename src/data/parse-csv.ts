import Papa from 'papaparse';
import { strayQuote } from './stray-quote.ts';

/** The cells of one record, with the line of the file on which it starts, counted from 1. */
export interface Line {
  readonly line: number;
  readonly cells: string[];
}

export interface ParsedCsv {
  readonly header: Line | null;
  readonly records: Line[];
  /** Quotes left open, closed too early, or standing where none belongs; the line is that of the record. */
  readonly faults: { line: number; value?: string; message: string }[];
}

const SEPARATORS = [',', ';', '\t'];

/**
 * The separator under which the first line names the most known columns. It is found from the header rather than
 * from the look of the rows, so that a comma inside a note cannot mislead it.
 */
const separatorOf = (text: string, knownColumns: readonly string[]): string => {
  const known = (separator: string) =>
    (Papa.parse<string[]>(text, { delimiter: separator, preview: 1 }).data[0] ?? []).filter((cell) =>
      knownColumns.includes(cell),
    ).length;
  return SEPARATORS.reduce((best, separator) => (known(separator) > known(best) ? separator : best));
};

/** The text without the line ends after its last line. A pattern would look at a long run of them again from each. */
const withoutLineEnds = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
};

/** Reads CSV text of any of the common dialects. Blank lines at the end are no records; elsewhere they are kept. */
export const parseCsv = (source: string, knownColumns: readonly string[]): ParsedCsv => {
  // Papa looks for one kind of line end; a file that mixes them is read as if it had one.
  const text = withoutLineEnds(source.replace(/\r\n?/g, '\n'));
  if (text === '') return { header: null, records: [], faults: [] };

  const separator = separatorOf(text, knownColumns);
  const lines: Line[] = [];
  const faults: ParsedCsv['faults'] = [];
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const record = text.slice(cursor, meta.cursor);
      const errorCodes = errors.filter(({ type }) => type === 'Quotes').map(({ code }) => code);
      if (errorCodes.includes('MissingQuotes'))
        faults.push({ line, message: 'has a quotation mark that is never closed' });
      else {
        const stray = strayQuote(record, separator);
        if (stray !== null)
          faults.push({
            line,
            value: stray,
            message: 'has a quotation mark in the middle of a cell; put the cell in quotes and double the mark',
          });
        else if (errorCodes.length > 0)
          faults.push({ line, message: 'has a quotation mark that closes its cell too early; double it' });
      }
      lines.push({ line, cells: data });
      line += record.split('\n').length - 1;
      cursor = meta.cursor;
    },
  });
  const [header, ...records] = lines;
  return { header: header ?? null, records, faults };
};
