import { newestRelease, rowOf, type Dataset } from '../data/dataset.ts';
import { areasOfProvince, baseOf, comparedPlace, standing, type ComparedPlace } from '../findings/comparison.ts';
import type { CoveragePoint } from '../findings/coverage-history.ts';
import { published, quoted, refOf } from '../press/figure.ts';
import { count, placeWords } from '../press/printable.ts';
import type { Language } from '../i18n/language.ts';
import { asWords, say, type Sentence } from '../press/sentence.ts';
import type { Words } from '../tables/column.ts';
import { signsDrawn, type Cell, type Chart, type ChartColumn, type ChartRow } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { countsCell, rateCell } from './rate-cells.ts';
import { notFoundCells, sourceCells, sourceColumns, tooltip } from './charted-sources.ts';
import { drawComparison } from './comparison-drawing.ts';
import { newestLimits, shownCell, shownColumn } from './thinned.ts';

const ID = 'comparison';

const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_comparison_text', own: true },
  place: { type: 'text', title: 'column_place', description: 'column_place_text' },
  date: { type: 'date', title: 'column_date', description: 'column_date_comparison_text', empty: 'not_seen' },
  rate_percent: {
    type: 'number',
    title: 'column_rate_percent',
    description: 'column_rate_percent_text',
    unit: 'percent',
    empty: 'not_seen',
  },
  covered_workers: {
    type: 'number',
    title: 'column_covered_workers',
    description: 'column_covered_workers_text',
    unit: 'workers',
    empty: 'by_row',
  },
  base_workers: {
    type: 'number',
    title: 'column_base_workers',
    description: 'column_base_workers_text',
    unit: 'workers',
    empty: 'by_row',
  },
  base_row: { type: 'text', title: 'column_base_row', description: 'column_base_row_text', empty: 'by_row', own: true },
  base_date: { type: 'date', title: 'column_base_date', description: 'column_base_date_text', empty: 'by_row' },
  precision: { type: 'text', title: 'column_precision', description: 'column_precision_text', empty: 'does_not_apply' },
  ...shownColumn,
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

const rowsOf = (data: Dataset, { place, points }: ComparedPlace, drawn: CoveragePoint | null): ChartRow[] =>
  points.length === 0
    ? [
        {
          mark: 'unpublished',
          place,
          date: null,
          rate_percent: null,
          covered_workers: null,
          base_workers: null,
          base_row: null,
          base_date: null,
          precision: null,
          shown: 'yes',
          ...notFoundCells(data, 'place'),
        },
      ]
    : points.flatMap((point) =>
        point.rows.map((row) => {
          const base = baseOf(data, row);
          return {
            mark: row.stage,
            place,
            date: row.date,
            rate_percent: row.rate_percent,
            covered_workers: row.covered_workers,
            base_workers: base?.workers ?? null,
            base_row: base?.id ?? null,
            base_date: base?.date ?? null,
            precision: row.precision,
            ...shownCell([drawn], point, row === point.rows[0]),
            ...sourceCells(data, row, { beside: base ? [base] : [] }),
          };
        }),
      );

const bodyOf = (data: Dataset, place: string, point: CoveragePoint | null): Cell[] => {
  if (!point) return [placeWords(place), { key: 'cell_not_found' }, '–', '–', '–'];
  const [row] = point.rows;
  return [
    placeWords(place),
    rateCell(row),
    published(row, 'date'),
    countsCell(data, row),
    quoted(rowOf(data, 'sources', row.source), 'publisher'),
  ];
};

const sentenceOf = (place: string, point: CoveragePoint | null): Sentence =>
  point
    ? {
        key: 'comparison_sentence',
        slots: {
          place: placeWords(place),
          rate: asWords(rateCell(point.rows[0])),
          date: published(point.rows[0], 'date'),
        },
      }
    : { key: 'comparison_sentence_none', slots: { place: placeWords(place) } };

/** The rate of the place that the site is about, and that dates differ: figures of several dates are no ranking. */
const titleOf = (places: readonly ComparedPlace[], own: string, province: Words): Sentence => {
  const newest = new Map(places.flatMap((each) => (each.newest ? [[each.place, each.newest] as const] : [])));
  if (new Set([...newest.values()].map(({ date }) => date)).size < 2)
    return { key: 'comparison_title_plain', slots: { province } };
  const rate = newest.get(own);
  return rate
    ? {
        key: 'comparison_title_own',
        slots: {
          place: placeWords(own),
          rate: published(rate.rows[0], 'rate_percent'),
          date: published(rate.rows[0], 'date'),
        },
      }
    : { key: 'comparison_title' };
};

/** The newest rate of each place on one scale, with its date. The order is the one given; it is no ranking. */
export const comparison = (data: Dataset, own: string, province: Words, places: readonly ComparedPlace[]): Chart => {
  const release = published(newestRelease(data), 'date');
  const drawn = places.map((each) => ({ place: each.place, point: standing(each) }));
  const points = drawn.flatMap(({ point }) => point ?? []);
  const all = places.reduce((sum, each) => sum + each.points.length, 0);
  const none = places.length - points.length;
  const missing = { none: count(none), all: count(places.length) };
  const title = titleOf(places, own, province);
  const from = points.flatMap(({ rows }) => rows).map(refOf);
  return {
    id: ID,
    title,
    subtitle: { key: 'comparison_subtitle', slots: { province, release } },
    ...(title.key !== 'comparison_title_plain' && none > 0
      ? {
          quote: {
            figure: {
              kind: 'count' as const,
              value: none,
              text: (language: Language) => say(language, 'comparison_missing', missing),
              rows: from,
            },
            sentence: { key: 'comparison_quote' as const, slots: { ...missing, province, release } },
          },
        }
      : {}),
    description: drawn.map(({ place, point }) => sentenceOf(place, point)),
    limits: [
      { key: 'comparison_limits_order' },
      { key: 'comparison_limits_bases' },
      ...newestLimits(all, points.length),
    ],
    marks: signsDrawn([
      { mark: 'point', colour: 'protected', label: 'key_published', drawn: true },
      {
        mark: 'spoken',
        colour: 'protected',
        label: 'key_spoken',
        drawn: points.some(({ stage, precision }) => stage !== 'announced' && precision === 'spoken'),
      },
      {
        mark: 'disputed',
        colour: 'protected',
        label: 'key_announced',
        drawn: points.some(({ stage }) => stage === 'announced'),
      },
    ]),
    columns,
    rows: places.flatMap((each, i) => rowsOf(data, each, drawn[i]!.point)),
    table: {
      head: ['comparison_head_place', 'comparison_head_rate', 'head_date', 'comparison_head_counts', 'head_source'],
      body: drawn.map(({ place, point }) => bodyOf(data, place, point)),
    },
    from,
    draw: (language, size) =>
      drawComparison(
        drawn.map(({ place, point }) => ({
          place,
          point,
          tooltip: point ? tooltip(data, sentenceOf(place, point), point.rows) : sentenceOf(place, null),
        })),
        own,
        language,
        size,
      ),
  };
};

export default defineChart({
  id: ID,
  page: 'compare',
  order: 1,
  make: ({ settings: { place, province, country }, data }) =>
    comparison(
      data,
      place,
      placeWords(province),
      [...areasOfProvince(data, province, place), province, country].map((name) => comparedPlace(data, name)),
    ),
});
