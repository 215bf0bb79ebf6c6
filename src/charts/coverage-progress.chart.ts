import { newestRelease, rowOf, type Dataset } from '../data/dataset.ts';
import { isSurelyAfter, spanOf, timeOf } from '../data/in-time.ts';
import { coveragePoints, coverageRates, newestRate, type CoveragePoint } from '../findings/coverage-history.ts';
import { fundedPeriods, type FundedPeriod } from '../findings/funded-periods.ts';
import type { FundingRound } from '../findings/funding-rounds.ts';
import { targetPoints, type TargetPoint } from '../findings/target-points.ts';
import { mention, monthOf, published, publishedDigits, quoted, quotedWords, refOf, yearOf } from '../press/figure.ts';
import { count, day } from '../press/printable.ts';
import { bounds, firstAndLast, wholeMonthsBetween } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';
import type { Cell, Chart, ChartColumn, ChartRow } from './chart.ts';
import { afterAnnouncement } from './coverage-after.ts';
import { defineChart } from './define-chart.ts';
import type { Sentence } from '../press/sentence.ts';
import { notFoundCells, sourceCells, sourceColumns, tooltip } from './charted-sources.ts';
import { drawCoverageProgress, type Statement } from './coverage-progress-drawing.ts';
import { periodCells } from './period-cells.ts';
import { shownCell, shownColumn, thinned, thinnedLimits } from './thinned.ts';

const ID = 'coverage-progress';

const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_coverage_text', own: true },
  date: { type: 'date', title: 'column_date', description: 'column_date_coverage_text' },
  date_end: {
    type: 'date',
    title: 'column_date_end',
    description: 'column_date_end_coverage_text',
    empty: 'does_not_apply',
  },
  rate_percent: {
    type: 'number',
    title: 'column_rate_percent',
    description: 'column_rate_percent_text',
    unit: 'percent',
    empty: 'does_not_apply',
  },
  workers: {
    type: 'number',
    title: 'column_workers',
    description: 'column_workers_coverage_text',
    unit: 'workers',
    empty: 'by_row',
  },
  months: {
    type: 'number',
    title: 'column_months',
    description: 'column_months_coverage_text',
    unit: 'months',
    empty: 'by_row',
  },
  precision: { type: 'text', title: 'column_precision', description: 'column_precision_text', empty: 'does_not_apply' },
  set_by: { type: 'text', title: 'column_set_by', description: 'column_set_by_text', empty: 'does_not_apply' },
  stated: { type: 'date', title: 'column_stated', description: 'column_stated_text', empty: 'does_not_apply' },
  ...shownColumn,
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

const EMPTY = {
  date_end: null,
  rate_percent: null,
  workers: null,
  months: null,
  precision: null,
  set_by: null,
  stated: null,
};

/** Targets of the coverage rate for a place since a day; RPJMN targets are another measure. */
const ratesAimedAt = (data: Dataset, place: string, since: string): readonly TargetPoint[] =>
  targetPoints(
    data.targets.filter(
      (row) => row.place === place && row.family === 'ucj' && row.group === 'all' && bounds(row.due).end >= since,
    ),
  );

/** What the chart is made of: rates and targets, oldest first, and the periods paid, which only its files have. */
interface Told {
  readonly points: readonly CoveragePoint[];
  readonly targets: readonly TargetPoint[];
}

/** Rates and targets that the drawing has a row for. */
const ROOM = { points: 10, targets: 5 };

/**
 * What is drawn: of many rates the first, the lowest and the highest, the newest, and the last announced one with the one
 * before it in any case.
 */
const thinnedTold = ({ points, targets }: Told, newest: RowOf<'coverage'>): Told => {
  const byRate = [...points].sort((a, b) => a.rate - b.rate);
  const announced = points.findLast(({ stage }) => stage === 'announced');
  const before = points.findLast(({ stage, time }) => stage === 'published' && announced && time <= announced.time);
  const reported = points.find(({ rows }) => rows.includes(newest));
  const kept = [points[0], byRate[0], byRate.at(-1), reported, announced, before].filter(
    (point) => point !== undefined,
  );
  return {
    points: thinned(points, ROOM.points, ({ date }) => date.slice(0, 4), kept),
    targets: thinned(targets, ROOM.targets, ({ due }) => due.slice(0, 4)),
  };
};

const chartRows = (
  data: Dataset,
  all: Told,
  drawn: Told,
  periods: readonly FundedPeriod[],
  silence: { readonly from: string; readonly to: string; readonly isDrawn: boolean },
): ChartRow[] => [
  ...all.points.flatMap((point) =>
    point.rows.map((row) => ({
      ...EMPTY,
      mark: point.stage,
      date: row.date,
      rate_percent: row.rate_percent,
      workers: row.covered_workers,
      precision: row.precision,
      ...shownCell(drawn.points, point, row === point.rows[0]),
      ...sourceCells(data, row),
    })),
  ),
  ...all.targets.flatMap((target) =>
    target.rows.map((row) => ({
      ...EMPTY,
      mark: 'target',
      date: row.due,
      rate_percent: row.rate_percent,
      workers: row.workers,
      precision: row.precision,
      set_by: row.set_by,
      stated: row.stated,
      ...shownCell(drawn.targets, target, row === target.rows[0]),
      ...sourceCells(data, row),
    })),
  ),
  ...periods.map((period) => ({
    ...EMPTY,
    mark: period.published ? 'paid' : 'calculated',
    shown: 'no',
    ...periodCells(data, period),
  })),
  {
    ...EMPTY,
    mark: 'unpublished',
    date: silence.from,
    date_end: silence.to,
    shown: silence.isDrawn ? 'yes' : 'no',
    ...notFoundCells(data, 'date', 'date_end'),
  },
];

const pointSentence = (point: CoveragePoint): Sentence => ({
  key:
    point.stage === 'announced'
      ? 'coverage_point_announced'
      : point.precision === 'spoken'
        ? 'coverage_point_spoken'
        : 'coverage_point_published',
  slots: { date: published(point.rows[0], 'date'), rate: published(point.rows[0], 'rate_percent') },
});

const targetSentence = (target: TargetPoint): Sentence => ({
  key: 'coverage_point_target',
  slots: { year: yearOf(target.rows[0], 'due'), rate: published(target.rows[0], 'rate_percent') },
});

const manySources = (rows: readonly { source: string }[]): Cell => {
  const documents = new Set(rows.map((row) => row.source)).size;
  return { key: 'sources_count', slots: { count: count(documents) } };
};

const first = (days: readonly string[]): string => days.reduce((a, b) => (b < a ? b : a));
/** Since when statements are told: with the site's story, or with the oldest rate; a story that begins later than any rate begins with the newest. */
const beginning = (data: Dataset, place: string, storyStart: string | undefined): string => {
  if (storyStart === undefined) return first(coverageRates(data, place).map((row) => spanOf(data, row).start));
  const newest = newestRate(data, place);
  return Date.parse(storyStart) > timeOf(data, newest) ? spanOf(data, newest).start : storyStart;
};

const pointStatement = (data: Dataset, point: CoveragePoint, newest: RowOf<'coverage'>): Statement => {
  const kind = point.stage === 'announced' ? 'announced' : point.precision === 'spoken' ? 'spoken' : 'published';
  const isNewest = point.rows.includes(newest);
  return {
    kind,
    isNewest,
    label: {
      key: isNewest ? 'label_newest_of' : `label_${kind}`,
      slots: { date: published(point.rows[0], 'date') },
    },
    rates: [
      {
        rate: point.rate,
        digits: publishedDigits(point.rows[0], 'rate_percent'),
        tooltip: tooltip(data, pointSentence(point), point.rows),
      },
    ],
  };
};

/** Targets of one maker for one day, no further apart than this, share a row. */
const CLOSE = 15;

const targetStatements = (data: Dataset, targets: readonly TargetPoint[]): readonly Statement[] => {
  const groups: [TargetPoint, ...TargetPoint[]][] = [];
  for (const target of targets) {
    const group = groups.find(
      ([first]) =>
        first.due === target.due &&
        first.rows[0].set_by === target.rows[0].set_by &&
        Math.abs(first.rate - target.rate) <= CLOSE,
    );
    if (group) group.push(target);
    else groups.push([target]);
  }
  return groups.map((group): Statement => {
    const [{ due, rows }] = group;
    const setBy = mention(rows[0], 'set_by');
    return {
      kind: 'target',
      isNewest: false,
      label: due.endsWith('-12-31')
        ? { key: 'label_target', slots: { year: yearOf(rows[0], 'due'), set_by: setBy } }
        : { key: 'label_target_month', slots: { month: monthOf(rows[0], 'due'), set_by: setBy } },
      rates: group.map((target) => ({
        rate: target.rate,
        digits: publishedDigits(target.rows[0], 'rate_percent'),
        tooltip: tooltip(data, targetSentence(target), target.rows),
      })),
    };
  });
};

/** Coverage progress: what was aimed at, announced and published, and since when there is nothing. */
export const coverageProgress = (
  data: Dataset,
  place: { name: string; words: { id: string; en: string } },
  storyStart: string | undefined,
  rounds: readonly FundingRound[],
): Chart => {
  const release = newestRelease(data);
  const since = beginning(data, place.name, storyStart);
  const rates = coverageRates(data, place.name, since);
  const newest = newestRate(data, place.name);
  const silentFrom = spanOf(data, newest).end;
  const releaseDate = published(release, 'date');
  const newestDate = published(newest, 'date');
  const silence: Sentence = { key: 'coverage_silence', slots: { date: newestDate, release: releaseDate } };
  const all: Told = { points: coveragePoints(data, rates), targets: ratesAimedAt(data, place.name, since) };
  const drawn = thinnedTold(all, newest);
  const periods = fundedPeriods(rounds).filter((period) => period.from <= release.date);
  const months = wholeMonthsBetween(silentFrom, release.date);
  const silent = months >= 3;
  const announced = all.points.findLast((point) => point.stage === 'announced');
  // An announced rate that what was reported after it does not reach.
  const missed =
    announced && isSurelyAfter(data, newest, announced.rows[0]) && newest.rate_percent! < announced.rate
      ? announced
      : null;
  // What sources say of what was announced, and further ones of the last rate; the note of the first stands at its row.
  const noted = [
    ...(announced?.rows ?? []),
    ...(drawn.points.find(({ rows }) => rows.includes(newest))?.rows ?? []).filter((row) => row !== newest),
  ].filter((row) => row.note_id !== null);

  const quoteSlots = { place: place.words, rate: published(newest, 'rate_percent'), date: newestDate };
  return {
    id: ID,
    title: missed
      ? {
          key: 'coverage_title_announced',
          slots: {
            announced: published(missed.rows[0], 'rate_percent'),
            rate: published(newest, 'rate_percent'),
          },
        }
      : { key: 'coverage_title', slots: { rate: published(newest, 'rate_percent'), date: newestDate } },
    subtitle: {
      key: 'coverage_subtitle',
      slots: {
        place: place.words,
        start: day(since.slice(0, 7)),
        release: releaseDate,
      },
    },
    quote: {
      figure: published(newest, 'rate_percent'),
      sentence: silent
        ? { key: 'coverage_quote_silent', slots: { ...quoteSlots, release: releaseDate } }
        : { key: 'coverage_quote_fresh', slots: quoteSlots },
    },
    description: [...drawn.points.map(pointSentence), ...drawn.targets.map(targetSentence), silence],
    limits: [
      { key: 'coverage_limits' },
      ...(announced
        ? [
            {
              key: 'coverage_limits_announced' as const,
              slots: { rate: published(announced.rows[0], 'rate_percent') },
            },
            afterAnnouncement(data, all.points, announced),
          ]
        : []),
      ...noted.map((row) => ({
        key: 'coverage_limits_other' as const,
        slots: {
          publisher: quoted(rowOf(data, 'sources', row.source), 'publisher'),
          note: quotedWords(row, 'note'),
        },
      })),
      ...thinnedLimits(all.points.length + all.targets.length, drawn.points.length + drawn.targets.length),
    ],
    // Labels say what each mark is.
    marks: [],
    colour: 'protected',
    columns,
    rows: chartRows(data, all, drawn, periods, { from: silentFrom, to: release.date, isDrawn: silent }),
    table: {
      head: ['head_date', 'head_figure', 'head_source'],
      body: [
        ...drawn.points.map((point): Cell[] => [pointDates(point), pointCell(point), manySources(point.rows)]),
        ...drawn.targets.map((target): Cell[] => [
          yearOf(target.rows[0], 'due'),
          { key: 'cell_target', slots: { rate: published(target.rows[0], 'rate_percent') } },
          manySources(target.rows),
        ]),
        [{ key: 'cell_since', slots: { date: newestDate } }, { key: 'key_unpublished' }, '–'],
      ],
    },
    from: [...rates, ...drawn.targets.flatMap((target) => target.rows)].map(refOf),
    draw: (language, size) =>
      drawCoverageProgress(
        ID,
        [...targetStatements(data, drawn.targets), ...drawn.points.map((point) => pointStatement(data, point, newest))],
        silent
          ? {
              label: { key: 'label_silence_months', slots: { date: newestDate, months: count(months) } },
              tooltip: silence,
            }
          : null,
        language,
        size,
      ),
  };
};

/** The day of a point, or the first and the last day on which its sources say so. */
const pointDates = ({ rows }: CoveragePoint): Cell => {
  const days = firstAndLast(rows);
  return days
    ? { key: 'cell_period', slots: { from: published(days.first, 'date'), to: published(days.last, 'date') } }
    : published(rows[0], 'date');
};

const pointCell = (point: CoveragePoint): Cell => ({
  key: point.stage === 'announced' ? 'cell_announced' : point.precision === 'spoken' ? 'cell_spoken' : 'cell_published',
  slots: { rate: published(point.rows[0], 'rate_percent') },
});

export default defineChart({
  id: ID,
  page: 'coverage',
  order: 1,
  frontPage: 1,
  make: ({ settings, data, place, rounds }) => coverageProgress(data, place, settings.storyStart, rounds),
});
