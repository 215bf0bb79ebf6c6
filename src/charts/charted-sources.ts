import { quoted } from '../press/figure.ts';
import { count } from '../press/printable.ts';
import { rowOf, type Dataset } from '../data/dataset.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import type { RowOf } from '../tables/tables.ts';
import type { Chart, ChartColumn } from './chart.ts';

/** Columns that lead from a charted row to the document behind it. */
export const sourceColumns = {
  table: { type: 'text', title: 'column_table', description: 'column_table_text' },
  row: { type: 'text', title: 'column_row', description: 'column_row_text' },
  source: { type: 'text', title: 'column_source', description: 'column_source_text' },
  publisher: { type: 'text', title: 'column_publisher', description: 'column_publisher_text' },
  url: { type: 'text', title: 'column_url', description: 'column_url_text' },
} as const satisfies Record<string, ChartColumn>;

/** The values of those columns for a row. */
export const sourceCells = (data: Dataset, table: string, row: { id: string; source: string }) => {
  const source = rowOf(data, 'sources', row.source);
  return { table, row: row.id, source: source.id, publisher: source.publisher, url: source.url };
};

/** The same cells for a row that is calculated from several rows of a table, or that no document holds. */
export const noSourceCells = (table: string, ids: readonly string[]) => ({
  table,
  row: ids.join(' '),
  source: null,
  publisher: null,
  url: null,
});

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
