/** What the stream of figures says was printed, held against the tables, the files of the site, and itself. */
import { createHash } from 'node:crypto';
import { metaOf } from '../src/tables/column.ts';
import type { Table } from '../src/tables/table.ts';
import { tables as definitions } from '../src/tables/tables.ts';
import { isRoundingOf, printedIn, readPrinted, type Printed } from './printed.ts';
import type { Records } from './tables.ts';

/** A line of the stream: what was printed on a page, and where it is said to come from. */
export interface PrintedRecord {
  readonly page: string;
  readonly kind: string;
  readonly printed: string;
  /** Tag of the language that it was printed in. */
  readonly language?: string;
  readonly message?: string;
  readonly slot?: string;
  readonly value?: number | string;
  /** As `table:id`. */
  readonly rows?: readonly string[];
  readonly column?: string;
  readonly method?: string;
  readonly linked?: boolean;
}

/** What records are held against. */
export interface Evidence {
  readonly tables: Records;
  /** Bytes of a file of the site by its path. */
  readonly fileOf: (path: string) => Buffer | undefined;
  /** Ids that the pages have: where a method may be explained. */
  readonly anchors: ReadonlySet<string>;
}

/** Text with one kind of space, one between words, and with digits of any script as digits. */
export const even = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ');

/** Text without the spaces and capitals in which two forms of it may differ. */
export const compact = (text: string): string => even(text).replaceAll(' ', '').toLowerCase();

const cellOf = ({ rows = [], column = '' }: PrintedRecord, tables: Records): string | undefined => {
  const [table, id] = (rows[0] ?? '').split(':') as [string, string];
  return tables.get(table)?.get(id)?.[column];
};

const metaOfColumn = ({ rows = [], column = '' }: PrintedRecord) => {
  const schema = (definitions as Readonly<Record<string, Table>>)[rows[0]!.split(':')[0]!]?.columns[column];
  return schema && metaOf(schema);
};

const DIGIT = /\p{N}/u;

/** The unit of a cell, which a column may leave to its row. */
const unitOf = (record: PrintedRecord, tables: Records): string | undefined =>
  record.column === 'value' ? cellOf({ ...record, column: 'unit' }, tables) : metaOfColumn(record)?.unit;

/** Every number of a text, none of them split off a longer word. */
const numbersIn = ({ language = 'id', printed }: PrintedRecord): Printed[] => printedIn(language, printed);

/** The date that a text is, of ISO 8601; a year alone is one too. */
const dateIn = ({ language = 'id', printed }: PrintedRecord): string | null => {
  if (/^\d{4}$/.test(printed)) return printed;
  const read = readPrinted(language, printed);
  return read?.kind === 'date' ? String(read.value) : null;
};

const KINDS = { idr: 'rupiah', idr_per_month: 'rupiah', percent: 'percent' } as const;

/** True for a number that may be a percentage: what the tables say is none is none. */
export const mayBePercent = (record: PrintedRecord, tables: Records): boolean =>
  record.kind === 'figure'
    ? unitOf(record, tables) === 'percent'
    : record.kind === 'calculated' || record.kind === 'tick';

/** A number has its unit, but a percentage, which stands without it on scales and in cells of percentages. */
const hasUnit = (read: Printed, unit: string | undefined): boolean => {
  const kind = KINDS[unit as keyof typeof KINDS] ?? 'number';
  return read.kind === kind || (kind === 'percent' && read.kind === 'number');
};

/** An option's words in a language, which may have none of its own and show the Indonesian ones. */
const optionIn = (language: string, words: { readonly id: string } | undefined): string | undefined =>
  words && ((words as Readonly<Record<string, string>>)[language] ?? words.id);

const isCellForm = (record: PrintedRecord, cell: string, evidence: Evidence): boolean => {
  const meta = metaOfColumn(record);
  switch (meta?.type) {
    case 'date': {
      const date = dateIn(record);
      return date !== null && cell.startsWith(date);
    }
    case 'count':
    case 'decimal': {
      const [only, ...more] = numbersIn(record);
      return (
        only !== undefined &&
        more.length === 0 &&
        hasUnit(only, unitOf(record, evidence.tables)) &&
        isRoundingOf(only, Number(cell))
      );
    }
    case 'option':
      return compact(optionIn(record.language ?? 'id', meta.options?.[cell]) ?? cell) === compact(record.printed);
    default: {
      const shown = cell.replace(/[a-z]+/g, (part) => optionIn(record.language ?? 'id', meta?.parts?.[part]) ?? part);
      return compact(shown) === compact(record.printed);
    }
  }
};

const roundsTo = (record: PrintedRecord, value: number): boolean => {
  const [only, ...more] = numbersIn(record);
  return only !== undefined && more.length === 0 && isRoundingOf(only, value);
};

/** SHA-256 of bytes in hexadecimal digits. */
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What is wrong with a record, or null. */
const wrongOf = (record: PrintedRecord, evidence: Evidence): string | null => {
  const { kind, printed, value, rows = [], method } = record;
  const missing = rows.find((row) => {
    const [table, id] = row.split(':') as [string, string];
    return !evidence.tables.get(table)?.has(id);
  });
  if (missing !== undefined) return `names the row ${missing}, which is not there`;
  if (method !== undefined && !evidence.anchors.has(method))
    return `names the method ${method}, which no page explains`;
  switch (kind) {
    case 'figure': {
      const cell = cellOf(record, evidence.tables);
      if (!cell) return 'names no cell that holds anything';
      if (String(value) !== cell) return `has the value ${value}; the cell holds ${cell}`;
      return isCellForm(record, cell, evidence) ? null : `is not what the cell holds: ${cell}`;
    }
    case 'cell': {
      const cell = cellOf(record, evidence.tables);
      const items = [cell ?? '', ...(cell ?? '').split(';')].map(compact);
      return items.includes(compact(printed)) ? null : `is not what the cell holds: ${cell ?? 'nothing'}`;
    }
    case 'calculated':
      if (rows.length === 0) return 'is calculated from no row';
      if (method === undefined && record.slot === undefined) return 'names no method';
      return (typeof value === 'number' && roundsTo(record, value)) || !DIGIT.test(printed)
        ? null
        : `is not the outcome of its method: ${value}`;
    case 'count':
      if (record.rows !== undefined && new Set(rows).size !== value)
        return `counts ${new Set(rows).size} rows as ${value}`;
      return roundsTo(record, Number(value)) ? null : `is not the number ${value}`;
    case 'day':
      return dateIn(record) === value ? null : `is not the day ${value}`;
    case 'tick':
      return roundsTo(record, Number(value)) ? null : `is not the step ${value}`;
    case 'name':
      if (rows.length > 0 && `${rows[0]!.split(':')[1]}` !== String(value)) return `is not the name of ${rows[0]}`;
      return (record.linked !== undefined && !DIGIT.test(printed)) || compact(String(value)) === compact(printed)
        ? null
        : `is not ${value}`;
    case 'hash':
    case 'size': {
      const bytes = evidence.fileOf(String(value).replace(/^\//, ''));
      if (!bytes) return `tells of the file ${value}, which is not there`;
      const isRight =
        kind === 'hash'
          ? sha256(bytes) === printed
          : roundsTo({ ...record, printed: printed.replace(/ kB$/, '') }, bytes.length / 1000);
      return isRight ? null : `is not the ${kind} of ${value}`;
    }
    case 'link':
      return rows.length > 0 || method !== undefined ? null : 'leads nowhere';
    case 'words':
      return null;
    default:
      return `is of no kind that is known: ${kind}`;
  }
};

/** A line for each record that does not hold. */
export const faultsOfRecords = (records: readonly PrintedRecord[], evidence: Evidence): string[] =>
  records.flatMap((record) => {
    const wrong = wrongOf(record, evidence);
    const { page, printed, message, slot } = record;
    const where = message === undefined ? '' : ` in ${message}${slot === undefined ? '' : ` {${slot}}`}`;
    return wrong === null ? [] : [`${page}: "${printed}"${where} ${wrong}`];
  });
