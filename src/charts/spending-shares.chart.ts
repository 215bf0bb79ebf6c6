import { emptySentence } from '../press/empty-cell.ts';
import { emptyCellOf } from '../data/empty-cell.ts';
import { capital } from '../press/capital.ts';
import type { Dataset } from '../data/dataset.ts';
import { spendingShares as findShares } from '../findings/budget-by-stage.ts';
import { published, quotedWords, refOf, yearOf } from '../press/figure.ts';
import { print, wordsIn } from '../press/printable.ts';
import type { Language } from '../i18n/language.ts';
import { itemOf } from '../press/own-names.ts';
import type { Words } from '../tables/column.ts';
import type { RowOf } from '../tables/tables.ts';
import { type BarRow, percentTicks, wordsBeside } from './bar-layout.ts';
import { barRows } from './bar-rows.ts';
import type { Cell, Chart, ChartColumn } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { plain, type Sentence } from '../press/sentence.ts';
import { sourceCells, sourceColumns, tooltip } from './charted-sources.ts';
import { sizes, stack, type Size } from './drawing.ts';
import { shownCell, shownColumn } from './thinned.ts';
import { colours } from '../look/paint.ts';

const columns = {
  fiscal_year: { type: 'date', form: 'year', title: 'column_fiscal_year', description: 'column_fiscal_year_text' },
  item: { type: 'text', title: 'column_item_shares', description: 'column_item_shares_text' },
  item_name_id: {
    type: 'text',
    title: 'column_item_name_id',
    description: 'column_item_name_text',
    empty: 'does_not_apply',
  },
  item_name_en: {
    type: 'text',
    title: 'column_item_name_en',
    description: 'column_item_name_text',
    empty: 'does_not_apply',
  },
  share_percent: {
    type: 'number',
    title: 'column_share_percent',
    description: 'column_share_percent_text',
    unit: 'percent',
  },
  realised_percent: {
    type: 'number',
    title: 'column_realised_percent',
    description: 'column_realised_percent_text',
    unit: 'percent',
    empty: 'by_row',
  },
  ...shownColumn,
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

const rowSentence = (row: RowOf<'apbd'>): Sentence => ({
  key: 'shares_sentence',
  slots: { item: itemOf(row), share: published(row, 'share_percent') },
});

/** Bars on a scale of a hundred percent, side by side and never stacked: their sum means nothing. */
const draw = (data: Dataset, shares: readonly RowOf<'apbd'>[], language: Language, size: Size): SVGSVGElement => {
  const percents = percentTicks(language);
  const rows = shares.map((row): BarRow => ({
    lines: [capital(language, wordsIn(language, itemOf(row)))],
    from: 0,
    to: row.share_percent!,
    fill: colours.quiet,
    stroke: 'quiet',
    value: print(language, published(row, 'share_percent')),
    tooltip: plain(language, tooltip(data, rowSentence(row), [row])),
  }));
  return stack(
    [barRows(rows, { width: sizes[size], words: wordsBeside(rows, size === 'narrow'), max: 100, ticks: percents })],
    [],
  );
};

/** The newest shares of spending, or no chart when none are published. */
export const spendingShares = (data: Dataset, place: { name: string; words: Words }): Chart | null => {
  const shares = findShares(data, place.name);
  const most = shares[0];
  if (!most) return null;
  const overlap = shares.reduce((sum, row) => sum + row.share_percent!, 0) > 100;
  const year = yearOf(most, 'fiscal_year');
  const slots = { year, item: itemOf(most), share: published(most, 'share_percent') };
  return {
    id: 'spending-shares',
    title: { key: overlap ? 'shares_title_overlap' : 'shares_title', slots },
    subtitle: { key: 'shares_subtitle', slots: { place: place.words, year } },
    quote: {
      figure: slots.share,
      sentence: { key: overlap ? 'shares_quote_overlap' : 'shares_quote', slots: { ...slots, place: place.words } },
    },
    description: shares.map(rowSentence),
    limits: [...(overlap ? [{ key: 'shares_limits_overlap' as const }] : []), { key: 'shares_limits' }],
    marks: [{ mark: 'published', colour: 'quiet', label: 'key_published' }],
    columns,
    rows: shares.map((row) => ({
      fiscal_year: row.fiscal_year,
      item: row.item,
      item_name_id: row.item_name_id,
      item_name_en: row.item_name_en,
      share_percent: row.share_percent,
      realised_percent: row.realised_percent,
      ...shownCell(shares, row),
      ...sourceCells(data, row),
    })),
    table: {
      head: ['head_kind', 'head_share_of_spending', 'head_realised', 'head_note'],
      body: shares.map((row): Cell[] => [
        itemOf(row),
        published(row, 'share_percent'),
        row.realised_percent === null
          ? emptySentence(emptyCellOf(data, row, 'realised_percent'))
          : published(row, 'realised_percent'),
        row.note_id === null ? '' : quotedWords(row, 'note'),
      ]),
    },
    from: shares.map(refOf),
    draw: (language, size) => draw(data, shares, language, size),
  };
};

export default defineChart({
  id: 'spending-shares',
  page: 'apbd',
  make: ({ data, place }) => spendingShares(data, place),
});
