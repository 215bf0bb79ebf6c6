import Papa from 'papaparse';
import { strayQuote } from './stray-quote.ts';

/** What keeps a record from being read: a quote left open, closed too early, or standing where none belongs. */
export interface CsvFault {
  /** Line on which the record starts, counted from 1. */
  readonly line: number;
  readonly value?: string;
  readonly message: string;
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

const faultOf = (record: string, separator: string, codes: readonly string[]): Omit<CsvFault, 'line'> | null => {
  if (codes.includes('MissingQuotes')) return { message: 'has a quotation mark that is never closed' };
  const stray = strayQuote(record, separator);
  if (stray !== null)
    return {
      value: stray,
      message: 'has a quotation mark in the middle of a cell; put the cell in quotes and double the mark',
    };
  return codes.length > 0 ? { message: 'has a quotation mark that closes its cell too early; double it' } : null;
};

/**
 * Reads CSV text of any of the common dialects, record by record, and returns what could not be read. `take` gets the line on
 * which a record starts and its cells, the header first; it ends the reading by returning false. Blank lines at the end are
 * no records; elsewhere they are kept.
 */
export const parseCsv = (
  source: string,
  knownColumns: readonly string[],
  take: (line: number, cells: string[]) => boolean,
): CsvFault[] => {
  // Papa looks for one kind of line end; a file that mixes them is read as if it had one.
  const text = withoutLineEnds(source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source);
  if (text === '') return [];

  const separator = separatorOf(text, knownColumns);
  const faults: CsvFault[] = [];
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const record = text.slice(cursor, meta.cursor);
      const isQuoted = record.includes('"');
      if (isQuoted || errors.length > 0) {
        const codes = errors.filter(({ type }) => type === 'Quotes').map(({ code }) => code);
        const fault = faultOf(record, separator, codes);
        if (fault) faults.push({ line, ...fault });
      }
      if (!take(line, data)) parser.abort();
      // Only in quotation marks a record has more than one line.
      line += isQuoted ? record.split('\n').length - 1 : 1;
      cursor = meta.cursor;
    },
  });
  return faults;
};
