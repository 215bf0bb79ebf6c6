import { quoted, refOf } from '../press/figure.ts';
import { count, keyOf } from '../press/printable.ts';
import { newestRelease, rowOf, type Dataset } from '../data/dataset.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import type { RowOf } from '../tables/tables.ts';
import type { Chart, ChartColumn } from './chart.ts';

/**
 * Columns that lead from a charted row to what is behind it. `table`, `row`, `source`, `publisher` and `url` credit one row and its
 * document, and none where the row is calculated; `rows` names every row that a cell was taken or calculated from, and `calculated`
 * the columns that no row prints, each with the section of the methods page that explains it: `months:months-paid`.
 */
export const sourceColumns = {
  table: { type: 'text', title: 'column_table', description: 'column_table_text', own: true },
  row: { type: 'text', title: 'column_row', description: 'column_row_text', own: true },
  source: { type: 'text', title: 'column_source', description: 'column_source_text', empty: 'does_not_apply' },
  publisher: { type: 'text', title: 'column_publisher', description: 'column_publisher_text', empty: 'does_not_apply' },
  url: { type: 'text', title: 'column_url', description: 'column_url_text', empty: 'does_not_apply' },
  rows: { type: 'text', title: 'column_rows', description: 'column_rows_text', own: true },
  calculated: {
    type: 'text',
    title: 'column_calculated',
    description: 'column_calculated_text',
    empty: 'none',
    own: true,
  },
  event: { type: 'text', title: 'column_event', description: 'column_event_text', empty: 'none' },
  note_id: { type: 'text', title: 'column_note_id', description: 'column_note_text', empty: 'none', own: true },
  note_en: { type: 'text', title: 'column_note_en', description: 'column_note_text', empty: 'none', own: true },
} as const satisfies Record<string, ChartColumn>;

/** A row behind a charted one. */
type Behind = Parameters<typeof refOf>[0] & {
  readonly event?: string | null;
  readonly note_id?: string | null;
  readonly note_en?: string | null;
};

/** Columns of a charted row that are calculated, with their methods. */
type Calculated = Readonly<Record<string, string>>;

const calculatedCell = (calculated: Calculated): string | null =>
  Object.entries(calculated)
    .map(([column, method]) => `${column}:${method}`)
    .join(' ') || null;

/**
 * What is to be known of the rows behind: the note of the credited row as it is, those of the others each behind its id;
 * null where there is none.
 */
const notesOf = (credited: Behind | null, others: readonly Behind[]) => {
  const of = (column: 'note_id' | 'note_en'): string | null =>
    [
      credited?.[column],
      ...new Set(others.flatMap((row) => (row !== credited && row[column] ? [`${row.id}: ${row[column]}`] : []))),
    ]
      .filter(Boolean)
      .join(' ') || null;
  return { note_id: of('note_id'), note_en: of('note_en') };
};

const namesOf = (rows: readonly Behind[]): string => [...new Set(rows.map((row) => keyOf(refOf(row))))].join(' ');

/** The cells of a charted row that says what a row says, which is credited with its document; `beside` are rows that hold further cells. */
export const sourceCells = (
  data: Dataset,
  row: Behind & { readonly source: string },
  { beside = [], calculated = {} }: { readonly beside?: readonly Behind[]; readonly calculated?: Calculated } = {},
) => {
  const source = rowOf(data, 'sources', row.source);
  return {
    table: refOf(row).table,
    row: row.id,
    source: source.id,
    publisher: source.publisher,
    url: source.url,
    rows: namesOf([row, ...beside]),
    calculated: calculatedCell(calculated),
    event: row.event ?? null,
    ...notesOf(row, beside),
  };
};

/** The same cells for a row that no document holds, because what it shows is calculated. */
export const calculatedCells = (rows: readonly Behind[], calculated: Calculated) => ({
  table: [...new Set(rows.map((row) => refOf(row).table))].join(' '),
  row: [...new Set(rows.map(({ id }) => id))].join(' '),
  source: null,
  publisher: null,
  url: null,
  rows: namesOf(rows),
  calculated: calculatedCell(calculated),
  event: null,
  ...notesOf(null, rows),
});

/** The same cells for a row that says of what nothing was found up to the newest release; `told` are its columns that say of what. */
export const notFoundCells = (data: Dataset, ...told: readonly string[]) =>
  calculatedCells([newestRelease(data)], Object.fromEntries(told.map((column) => [column, 'not-found'])));

/** The documents behind a chart, one for each publisher, in the order in which its rows name them. */
export const publishersOf = (data: Dataset, chart: Chart): readonly RowOf<'sources'>[] => {
  const first = new Map<string, RowOf<'sources'>>();
  for (const { table, id } of chart.from) {
    const row: object = rowOf(data, table, id);
    if (!('source' in row) || typeof row.source !== 'string') continue;
    const source = rowOf(data, 'sources', row.source);
    if (!first.has(source.publisher)) first.set(source.publisher, source);
  }
  return [...first.values()];
};

/** Publishers that a mark names; the table and the sources name all. */
const NAMED = 2;

/** Names of publishers, each once. */
export const publisherNames = (documents: readonly RowOf<'sources'>[]): readonly string[] => [
  ...new Map(documents.map((source) => [source.publisher, quoted(source, 'publisher')])).values(),
];

/** What a pointer that rests on a mark is told: what it shows, and who published it. */
export const tooltip = (data: Dataset, what: Sentence, rows: readonly { readonly source: string }[]): Sentence => {
  const names = publisherNames(rows.map((row) => rowOf(data, 'sources', row.source)));
  const slots = { what: asWords(what), publishers: names.slice(0, NAMED).join(', ') };
  return names.length > NAMED
    ? { key: 'mark_told_more', slots: { ...slots, count: count(names.length - NAMED) } }
    : { key: 'mark_told', slots };
};

/** The same for a mark that is calculated. */
export const calculatedTooltip = (what: Sentence): Sentence => ({
  key: 'mark_told_calculated',
  slots: { what: asWords(what) },
});
