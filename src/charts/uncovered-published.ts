import type { Dataset } from '../data/dataset.ts';
import { published, refOf } from '../press/figure.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import { industryShort, industryWords } from '../tables/shared-columns.ts';
import type { RowOf } from '../tables/tables.ts';
import type { Cell, Chart } from './chart.ts';
import { drawPublishedSectors } from './uncovered-by-sector-drawing.ts';
import { columns, countOf, publishedRows, type PublishedCount, type SectorPlace } from './uncovered-counts.ts';

/** Sectors as they were published: the table that takes the place of the estimate. */
export const publishedChart = (data: Dataset, place: SectorPlace, table: readonly RowOf<'coverage'>[]): Chart => {
  const counts = table.map((row) =>
    countOf(data, {
      workers: row.uncovered_workers!,
      figure: published(row, 'uncovered_workers'),
      label: { key: 'label_sector', slots: { sector: industryWords[row.industry!] } },
      row,
    }),
  );
  const most = counts.reduce((best, count) => (count.workers > best.workers ? count : best));
  const ahead = counts.length > 1 && counts.filter(({ workers }) => workers === most.workers).length === 1;
  const slots = { sector: industryShort(most.row.industry!), workers: most.figure };
  const cells = (count: PublishedCount): Cell[] => [
    count.label,
    { key: 'cell_workers', slots: { workers: count.figure } },
    { key: 'cell_published_only' },
  ];
  return {
    id: 'uncovered-by-sector',
    // Only one sector that is ahead of others may be called the largest.
    title: { key: ahead ? 'sector_title_published' : 'sector_title_published_one', slots },
    subtitle: { key: 'sector_subtitle_published', slots: { place: place.words, date: published(most.row, 'date') } },
    quote: {
      figure: most.figure,
      sentence: {
        key: ahead ? 'sector_quote_published' : 'sector_quote_published_one',
        slots: {
          place: place.words,
          sector: asWords(most.label),
          workers: most.figure,
          date: published(most.row, 'date'),
        },
      },
    },
    description: counts.map(({ figure, label }): Sentence => ({
      key: 'sector_published',
      slots: { workers: figure, group: asWords(label) },
    })),
    limits: [{ key: 'sector_limits_of_published' }],
    marks: [],
    colour: 'unprotected',
    columns,
    rows: publishedRows(data, counts),
    table: { head: ['head_sector', 'head_figure', 'head_source'], body: counts.map(cells) },
    from: table.map(refOf),
    draw: (language, size) => drawPublishedSectors(counts, language, size),
  };
};
