import { newestRelease, rowOf, type Dataset } from '../data/dataset.ts';
import { spanOf, timeOf } from '../data/in-time.ts';
import { coveragePoints, coverageRates, newestRate, type CoveragePoint } from '../findings/coverage-history.ts';
import { fundedPeriods, type FundedPeriod } from '../findings/funded-periods.ts';
import type { FundingRound } from '../findings/funding-rounds.ts';
import { targetPoints, type TargetPoint } from '../findings/target-points.ts';
import { published, quoted, quotedWords, refOf, yearOf } from '../press/figure.ts';
import { count, day } from '../press/printable.ts';
import { bounds, firstAndLast, wholeMonthsBetween } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';
import { signsDrawn, type Cell, type Chart, type ChartColumn, type ChartRow } from './chart.ts';
import { afterAnnouncement } from './coverage-after.ts';
import { defineChart } from './define-chart.ts';
import type { Sentence } from '../press/sentence.ts';
import { notFoundCells, sourceCells, sourceColumns, tooltip, calculatedTooltip } from './charted-sources.ts';
import { drawCoverageProgress } from './coverage-progress-drawing.ts';
import type { CoverageScene } from './coverage-scene.ts';
import { monthsOf } from './months-of-round.ts';
import { periodCells } from './period-cells.ts';
import { shownCell, shownColumn, thinned, thinnedLimits } from './thinned.ts';

const ID = 'coverage-progress';

const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_coverage_text', own: true },
  date: { type: 'date', title: 'column_date', description: 'column_date_coverage_text' },
  date_end: { type: 'date', title: 'column_date_end', description: 'column_date_end_coverage_text' },
  rate_percent: { type: 'number', title: 'column_rate_percent', description: 'column_rate_percent_text' },
  workers: { type: 'number', title: 'column_workers', description: 'column_workers_coverage_text' },
  months: { type: 'number', title: 'column_months', description: 'column_months_coverage_text' },
  precision: { type: 'text', title: 'column_precision', description: 'column_precision_text' },
  set_by: { type: 'text', title: 'column_set_by', description: 'column_set_by_text' },
  stated: { type: 'date', title: 'column_stated', description: 'column_stated_text' },
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

/** Rates, targets and periods that the drawing has room for. */
const ROOM = { points: 24, targets: 6, periods: 6 };

/** The scene with what it has room for: of rates the newest, the announced ones and the highest and lowest in any case. */
const thinnedScene = (scene: CoverageScene): CoverageScene => {
  const byRate = [...scene.points].sort((a, b) => a.rate - b.rate);
  const announced = scene.points.filter(({ stage }) => stage === 'announced').slice(-3);
  const reported = scene.points.find(({ rows }) => rows.includes(scene.newest));
  const kept = [byRate[0], byRate.at(-1), reported].filter((point) => point !== undefined);
  return {
    ...scene,
    points: thinned(scene.points, ROOM.points, ({ date }) => date.slice(0, 4), [...announced, ...kept]),
    targets: thinned(scene.targets, ROOM.targets, ({ due }) => due.slice(0, 4)),
    periods: thinned(scene.periods, ROOM.periods, ({ from }) => from.slice(0, 4)),
  };
};

const chartRows = (data: Dataset, all: CoverageScene, drawn: CoverageScene): ChartRow[] => [
  ...all.points.flatMap((point) =>
    point.rows.map((row) => ({
      ...EMPTY,
      mark: point.stage,
      date: row.date,
      rate_percent: row.rate_percent,
      workers: row.covered_workers,
      precision: row.precision,
      ...shownCell(drawn.points, point),
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
      ...shownCell(drawn.targets, target),
      ...sourceCells(data, row),
    })),
  ),
  ...all.periods.map((period) => ({
    ...EMPTY,
    mark: period.published ? 'paid' : 'calculated',
    ...shownCell(drawn.periods, period),
    ...periodCells(data, period),
  })),
  {
    ...EMPTY,
    mark: 'unpublished',
    date: all.silentFrom,
    date_end: all.today,
    shown: 'yes',
    ...notFoundCells(data, 'date', 'date_end'),
  },
];

/** What a period is read from: the workers, and the money where the months are calculated from it. */
const rowsBehind = ({ published: stated, round }: FundedPeriod): readonly (RowOf<'enrolment'> | RowOf<'funding'>)[] =>
  stated || round.money === null ? [round.workers] : [round.workers, round.money];

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

const periodSentence = (period: FundedPeriod): Sentence => {
  const { round } = period;
  const workers = published(round.workers, 'workers');
  return period.published
    ? {
        key: 'coverage_period_paid',
        slots: { workers, from: published(round.workers, 'paid_from'), to: published(round.workers, 'paid_to') },
      }
    : {
        key: 'coverage_period_calculated',
        slots: { workers, date: published(round.workers, 'date'), months: monthsOf(round) },
      };
};

const manySources = (rows: readonly { source: string }[]): Cell => {
  const documents = new Set(rows.map((row) => row.source)).size;
  return { key: 'sources_count', slots: { count: count(documents) } };
};

const first = (days: readonly string[]): string => days.reduce((a, b) => (b < a ? b : a));
const last = (days: readonly string[]): string => days.reduce((a, b) => (b > a ? b : a));

/** Where the time line begins: with the site's story, or with the oldest rate; a story that begins later than any rate begins with the newest. */
const beginning = (data: Dataset, place: string, storyStart: string | undefined): string => {
  if (storyStart === undefined) return first(coverageRates(data, place).map((row) => spanOf(data, row).start));
  const newest = newestRate(data, place);
  return Date.parse(storyStart) > timeOf(data, newest) ? spanOf(data, newest).start : storyStart;
};

const signsOf = ({ points, targets, periods }: CoverageScene): Chart['marks'] => {
  const reported = points.filter(({ stage }) => stage === 'published');
  return signsDrawn([
    {
      mark: 'point',
      colour: 'protected',
      label: 'key_published',
      drawn: reported.some(({ precision }) => precision !== 'spoken'),
    },
    {
      mark: 'spoken',
      colour: 'protected',
      label: 'key_spoken',
      drawn: reported.some(({ precision }) => precision === 'spoken'),
    },
    { mark: 'disputed', colour: 'protected', label: 'key_announced', drawn: reported.length < points.length },
    { mark: 'target', colour: 'target', label: 'key_target', drawn: targets.length > 0 },
    { mark: 'paid', colour: 'protected', label: 'key_paid', drawn: periods.some((period) => period.published) },
    {
      mark: 'calculated',
      colour: 'protected',
      label: 'key_calculated',
      drawn: periods.some((period) => !period.published),
    },
    { mark: 'unpublished', colour: 'unknown', label: 'key_unpublished', drawn: true },
  ]);
};

/** Coverage progress: what was published, announced, aimed at and paid for, and since when there is nothing. */
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
  const targets = ratesAimedAt(data, place.name, since);
  const all: CoverageScene = {
    from: since,
    to: last([release.date, ...targets.map(({ due }) => due)]),
    today: release.date,
    points: coveragePoints(data, rates),
    targets,
    newest,
    silentFrom,
    periods: fundedPeriods(rounds).filter((period) => period.from <= release.date),
    tooltip: {
      point: (point) => tooltip(data, pointSentence(point), point.rows),
      target: (target) => tooltip(data, targetSentence(target), target.rows),
      period: (period) =>
        period.published
          ? tooltip(data, periodSentence(period), [period.round.workers])
          : calculatedTooltip(periodSentence(period)),
      silence,
    },
  };
  const scene = thinnedScene(all);
  const silent = wholeMonthsBetween(silentFrom, scene.today) >= 3;
  const announced = all.points.findLast((point) => point.stage === 'announced');
  // What sources say of what was announced, and further ones of the last rate; the note of the first stands at its row.
  const noted = [
    ...(announced?.rows ?? []),
    ...(scene.points.find(({ rows }) => rows.includes(newest))?.rows ?? []).filter((row) => row !== newest),
  ].filter((row) => row.note_id !== null);

  const quoteSlots = { place: place.words, rate: published(newest, 'rate_percent'), date: newestDate };
  return {
    id: ID,
    title: {
      key: silent ? 'coverage_title_silent' : 'coverage_title_fresh',
      slots: { rate: published(newest, 'rate_percent'), date: newestDate },
    },
    subtitle: {
      key: 'coverage_subtitle',
      slots: {
        place: place.words,
        start: day(since.slice(0, 7)),
        release: releaseDate,
      },
    },
    reading: { key: scene.periods.length > 0 ? 'coverage_reading' : 'coverage_reading_points' },
    quote: {
      figure: published(newest, 'rate_percent'),
      sentence: silent
        ? { key: 'coverage_quote_silent', slots: { ...quoteSlots, release: releaseDate } }
        : { key: 'coverage_quote_fresh', slots: quoteSlots },
    },
    description: [
      ...scene.points.map(pointSentence),
      ...scene.targets.map(targetSentence),
      ...scene.periods.map(periodSentence),
      silence,
    ],
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
      ...thinnedLimits(all.points.length + all.targets.length, scene.points.length + scene.targets.length),
    ],
    marks: signsOf(scene),
    columns,
    rows: chartRows(data, all, scene),
    table: {
      head: ['head_date', 'head_figure', 'head_source'],
      body: [
        ...scene.points.map((point): Cell[] => [pointDates(point), pointCell(point), manySources(point.rows)]),
        ...scene.targets.map((target): Cell[] => [
          yearOf(target.rows[0], 'due'),
          { key: 'cell_target', slots: { rate: published(target.rows[0], 'rate_percent') } },
          manySources(target.rows),
        ]),
        ...scene.periods.map((period): Cell[] => [
          periodCell(period),
          periodSentence(period),
          manySources(rowsBehind(period)),
        ]),
        [{ key: 'cell_since', slots: { date: newestDate } }, { key: 'key_unpublished' }, '–'],
      ],
    },
    from: [...rates, ...scene.targets.flatMap((target) => target.rows), ...scene.periods.flatMap(rowsBehind)].map(
      refOf,
    ),
    draw: (language, size) => drawCoverageProgress(ID, scene, language, size),
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

const periodCell = (period: FundedPeriod): Cell =>
  period.published
    ? {
        key: 'cell_period',
        slots: { from: published(period.round.workers, 'paid_from'), to: published(period.round.workers, 'paid_to') },
      }
    : { key: 'cell_from', slots: { date: published(period.round.workers, 'date') } };

export default defineChart({
  id: ID,
  page: 'coverage',
  order: 1,
  frontPage: 1,
  make: ({ settings, data, place, rounds }) => coverageProgress(data, place, settings.storyStart, rounds),
});
