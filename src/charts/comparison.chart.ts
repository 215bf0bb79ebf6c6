import { newestRelease, rowOf, type Dataset } from '../data/dataset.ts';
import { areasOfProvince, baseOf, comparedPlace, type ComparedPlace } from '../findings/comparison.ts';
import type { CoveragePoint } from '../findings/coverage-history.ts';
import { published, quoted, refOf } from '../press/figure.ts';
import { count, placeWords } from '../press/printable.ts';
import type { Language } from '../i18n/language.ts';
import { asWords, say, type Sentence } from '../press/sentence.ts';
import { bounds } from '../tables/date-span.ts';
import type { Words } from '../tables/column.ts';
import type { Cell, Chart, ChartColumn, ChartRow } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { countsCell, rateCell } from './rate-cells.ts';
import { notFoundCells, sourceCells, sourceColumns, tooltip } from './charted-sources.ts';
import { drawComparison, type ComparisonScene } from './comparison-drawing.ts';
import { shownCell, shownColumn, thinned, thinnedLimits } from './thinned.ts';

const ID = 'comparison';

const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_comparison_text', own: true },
  place: { type: 'text', title: 'column_place', description: 'column_place_text' },
  date: { type: 'date', title: 'column_date', description: 'column_date_comparison_text' },
  rate_percent: { type: 'number', title: 'column_rate_percent', description: 'column_rate_percent_text' },
  covered_workers: { type: 'number', title: 'column_covered_workers', description: 'column_covered_workers_text' },
  base_workers: { type: 'number', title: 'column_base_workers', description: 'column_base_workers_text' },
  base_row: { type: 'text', title: 'column_base_row', description: 'column_base_row_text', own: true },
  base_date: { type: 'date', title: 'column_base_date', description: 'column_base_date_text' },
  precision: { type: 'text', title: 'column_precision', description: 'column_precision_text' },
  ...shownColumn,
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

/** Rates that the strips of all places have room for together, and the least that a strip shows. */
const ROOM = { all: 48, strip: 2 };

const thinnedPlace =
  (room: number) =>
  (place: ComparedPlace): ComparedPlace => ({
    ...place,
    points: thinned(
      place.points,
      room,
      ({ date }) => date.slice(0, 4),
      place.points.filter((point) => point === place.newest),
    ),
  });

const rowsOf = (data: Dataset, { place, points }: ComparedPlace, drawn: readonly CoveragePoint[]): ChartRow[] =>
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
            ...shownCell(drawn, point),
            ...sourceCells(data, row, { beside: base ? [base] : [] }),
          };
        }),
      );

const bodyOf = (data: Dataset, { place, points }: ComparedPlace): Cell[][] =>
  points.length === 0
    ? [[placeWords(place), '–', { key: 'cell_not_found' }, '–', '–']]
    : points.map(({ rows: [row] }): Cell[] => [
        placeWords(place),
        published(row, 'date'),
        rateCell(row),
        countsCell(data, row),
        quoted(rowOf(data, 'sources', row.source), 'publisher'),
      ]);

const sentenceOf = ({ place, newest }: ComparedPlace): Sentence =>
  newest
    ? {
        key: 'comparison_sentence',
        slots: {
          place: placeWords(place),
          rate: published(newest.rows[0], 'rate_percent'),
          date: published(newest.rows[0], 'date'),
        },
      }
    : { key: 'comparison_sentence_none', slots: { place: placeWords(place) } };

const pointSentence = ({ place }: ComparedPlace, { rows: [row] }: CoveragePoint): Sentence => ({
  key: 'comparison_point',
  slots: { place: placeWords(place), date: published(row, 'date'), rate: asWords(rateCell(row)) },
});

/** How many of the places have no rate at all, or null when each has one. */
const missing = (places: readonly ComparedPlace[]) => {
  const none = places.filter(({ points }) => points.length === 0).length;
  return none === 0 ? null : { none: count(none), all: count(places.length) };
};

/** What the newest rates have in common: the title claims no more than that. */
const titleOf = (places: readonly ComparedPlace[], province: Words): Sentence => {
  const dates = new Set(places.flatMap(({ newest }) => (newest ? [newest.date] : [])));
  if (dates.size < 2) return { key: 'comparison_title_plain', slots: { province } };
  return missing(places) === null
    ? { key: 'comparison_title' }
    : { key: 'comparison_title_missing', slots: missing(places)! };
};

/** Dated rates of places on one time axis, a strip for each. The order is the one given; it is no ranking. */
export const comparison = (data: Dataset, own: string, province: Words, all: readonly ComparedPlace[]): Chart => {
  const release = newestRelease(data);
  const places = all.map(thinnedPlace(Math.max(ROOM.strip, Math.floor(ROOM.all / all.length))));
  const pointsIn = (of: readonly ComparedPlace[]) => of.flatMap(({ points }) => points).length;
  const rows = places.flatMap(({ points }) => points.flatMap((point) => point.rows));
  const first = rows.map(({ date }) => bounds(date).start).sort()[0] ?? release.date;
  const span = { from: `${first.slice(0, 7)}-01`, to: bounds(release.date).end };
  const scene: ComparisonScene = {
    places,
    own,
    span,
    tooltip: (place, point) => tooltip(data, pointSentence(place, point), point.rows),
    toldNone: sentenceOf,
  };
  const title = titleOf(places, province);
  const none = missing(places);
  const announced = rows.some(({ stage }) => stage === 'announced');
  const spoken = rows.some(({ precision }) => precision === 'spoken');
  return {
    id: ID,
    title,
    subtitle: { key: 'comparison_subtitle', slots: { province, release: published(release, 'date') } },
    reading: { key: 'comparison_reading' },
    ...(title.key === 'comparison_title_missing'
      ? {
          quote: {
            figure: {
              kind: 'count' as const,
              value: none!.none.value,
              text: (language: Language) => say(language, 'comparison_missing', none!),
              rows: rows.map(refOf),
            },
            sentence: {
              key: 'comparison_quote' as const,
              slots: { ...none!, province, release: published(release, 'date') },
            },
          },
        }
      : {}),
    description: places.map(sentenceOf),
    limits: [
      { key: 'comparison_limits_order' },
      { key: 'comparison_limits_bases' },
      { key: 'comparison_limits_labels' },
      ...thinnedLimits(pointsIn(all), pointsIn(places)),
    ],
    marks: [
      { mark: 'point', colour: 'protected', label: 'key_published' },
      ...(spoken ? [{ mark: 'spoken', colour: 'protected', label: 'key_spoken' } as const] : []),
      ...(announced ? [{ mark: 'disputed', colour: 'protected', label: 'key_announced' } as const] : []),
      { mark: 'unpublished', colour: 'unknown', label: 'key_unpublished' },
    ],
    columns,
    rows: all.flatMap((place, i) => rowsOf(data, place, places[i]!.points)),
    table: {
      head: ['comparison_head_place', 'head_date', 'comparison_head_rate', 'comparison_head_counts', 'head_source'],
      body: places.flatMap((place) => bodyOf(data, place)),
    },
    from: rows.map(refOf),
    draw: (language, size) => drawComparison(ID, scene, language, size),
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
