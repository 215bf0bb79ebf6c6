import type { Dataset } from '../data/dataset.ts';
import type { Figure } from '../press/printable.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import type { Words } from '../tables/column.ts';
import type { RowOf } from '../tables/tables.ts';
import type { ChartColumn, ChartRow } from './chart.ts';
import { sourceCells, sourceColumns, tooltip } from './charted-sources.ts';
import { shownCell, shownColumn } from './thinned.ts';

/** The place that the chart is about, and its province. */
export interface SectorPlace {
  readonly name: string;
  readonly words: Words;
  readonly province: Words;
}

/** A figure that was published, beside the estimate. */
export interface PublishedCount {
  readonly workers: number;
  readonly figure: Figure;
  readonly label: Sentence;
  readonly row: RowOf<'coverage'> | RowOf<'enrolment'>;
  /** What a pointer that rests on its bar is told, where it has one. */
  readonly tooltip: Sentence;
}

/** Columns of the chart's rows, whether its sectors are estimated or published. */
export const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_sector_text', own: true },
  sector: { type: 'text', title: 'column_sector', description: 'column_sector_text', own: true },
  share_low_percent: {
    type: 'number',
    title: 'column_share_low_percent',
    description: 'column_share_low_percent_text',
    empty: 'does_not_apply',
    unit: 'percent',
  },
  share_centre_percent: {
    type: 'number',
    title: 'column_share_centre_percent',
    description: 'column_share_centre_percent_text',
    empty: 'does_not_apply',
    unit: 'percent',
  },
  share_high_percent: {
    type: 'number',
    title: 'column_share_high_percent',
    description: 'column_share_high_percent_text',
    empty: 'does_not_apply',
    unit: 'percent',
  },
  workers: {
    type: 'number',
    title: 'column_workers',
    description: 'column_workers_sector_text',
    unit: 'workers',
    empty: 'does_not_apply',
  },
  date: { type: 'date', title: 'column_date', description: 'column_date_sector_text', empty: 'does_not_apply' },
  ...shownColumn,
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

/** Cells of a row of which nothing is known yet. */
export const EMPTY = {
  share_low_percent: null,
  share_centre_percent: null,
  share_high_percent: null,
  workers: null,
  date: null,
};

/** A published number with what its bar tells. */
export const countOf = (data: Dataset, count: Omit<PublishedCount, 'tooltip'>): PublishedCount => ({
  ...count,
  tooltip: tooltip(data, { key: 'sector_published', slots: { workers: count.figure, group: asWords(count.label) } }, [
    count.row,
  ]),
});

/** The rows of published numbers, as they stand in the downloads. */
export const publishedRows = (
  data: Dataset,
  counts: readonly PublishedCount[],
  drawn: readonly PublishedCount[] = counts,
): ChartRow[] =>
  counts.map((count) => ({
    ...EMPTY,
    mark: 'published',
    sector: count.row.industry ?? 'none',
    workers: count.workers,
    date: count.row.date,
    ...shownCell(drawn, count),
    ...sourceCells(data, count.row),
  }));
