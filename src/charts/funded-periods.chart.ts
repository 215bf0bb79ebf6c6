import { newestRelease, type Dataset } from '../data/dataset.ts';
import { fundedPeriods, type FundedPeriod } from '../findings/funded-periods.ts';
import type { FundingRound } from '../findings/funding-rounds.ts';
import { unknownPeriods, type Stretch } from '../findings/unknown-periods.ts';
import { published, refOf } from '../press/figure.ts';
import { month, monthAlone, type Figure } from '../press/printable.ts';
import type { Words } from '../tables/column.ts';
import { bounds } from '../tables/date-span.ts';
import type { Cell, Chart, ChartColumn, ChartRow } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import { calculatedTooltip, notFoundCells, sourceColumns, tooltip } from './charted-sources.ts';
import { drawFundedPeriods, type DrawnPeriod } from './funded-periods-drawing.ts';
import { monthsOf } from './months-of-round.ts';
import { monthsOfStretch, periodCells } from './period-cells.ts';
import { shownCell, shownColumn, newestLimits } from './thinned.ts';

const ID = 'funded-periods';

const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_funded_text', own: true },
  date: { type: 'date', title: 'column_date_funded', description: 'column_date_funded_text' },
  date_end: { type: 'date', title: 'column_date_end', description: 'column_date_end_funded_text' },
  workers: {
    type: 'number',
    title: 'column_workers',
    description: 'column_workers_funded_text',
    unit: 'workers',
    empty: 'does_not_apply',
  },
  months: {
    type: 'number',
    title: 'column_months',
    description: 'column_months_funded_text',
    unit: 'months',
    empty: 'by_row',
  },
  ...shownColumn,
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

const publishedSpan = (workers: FundingRound['workers']): Sentence => {
  const slots = { from: published(workers, 'paid_from'), to: published(workers, 'paid_to') };
  return workers.months === null
    ? { key: 'funded_span_published', slots }
    : { key: 'funded_span_months', slots: { ...slots, months: published(workers, 'months') } };
};

const sentenceOf = ({ name, span }: Pick<DrawnPeriod, 'name' | 'span'>): Sentence => ({
  key: 'funded_sentence',
  slots: { name: asWords(name), span: asWords(span) },
});

/** The months of a stretch in their short form, the year once where it is the same. */
const monthsLabel = ({ from, to }: Stretch): Sentence =>
  from.slice(0, 7) === to.slice(0, 7)
    ? { key: 'funded_label_month', slots: { month: month(to) } }
    : {
        key: 'funded_label_span',
        slots: { from: from.slice(0, 4) === to.slice(0, 4) ? monthAlone(from) : month(from), to: month(to) },
      };

const knownPeriod = (data: Dataset, period: FundedPeriod): DrawnPeriod => {
  const { round, from, to } = period;
  const workers = published(round.workers, 'workers');
  const words = {
    name: { key: 'funded_round', slots: { workers, date: published(round.workers, 'date') } } as const,
    span: period.published
      ? publishedSpan(round.workers)
      : ({ key: 'funded_span_calculated', slots: { months: monthsOf(round) } } as const),
  };
  return {
    ...words,
    label: period.published
      ? { months: monthsLabel({ from, to }), what: { key: 'funded_label_stated', slots: { workers } } }
      : {
          months: { key: 'funded_label_months', slots: { from: month(from), months: monthsOf(round) } },
          what: { key: 'funded_label_calculated', slots: { workers } },
        },
    mark: period.published ? 'paid' : 'calculated',
    stretch: { from, to },
    period,
    tooltip: period.published
      ? tooltip(data, sentenceOf(words), [round.workers])
      : calculatedTooltip(sentenceOf(words)),
  };
};

const beginning = ({ published: isPublished, round }: FundedPeriod): Figure =>
  published(round.workers, isPublished ? 'paid_from' : 'date');

const unknownSpan = (before: FundedPeriod, next: FundedPeriod | undefined): Sentence => {
  const end = before.published ? { to: published(before.round.workers, 'paid_to') } : null;
  if (next) {
    const from = beginning(next);
    return end
      ? { key: 'funded_unknown_between', slots: { ...end, from } }
      : { key: 'funded_unknown_until', slots: { from } };
  }
  return end ? { key: 'funded_unknown_after', slots: end } : { key: 'funded_unknown_since' };
};

const unknownPeriod =
  (known: readonly FundedPeriod[]) =>
  (stretch: Stretch): DrawnPeriod => {
    const before = known.filter(({ to }) => to < stretch.from).at(-1)!;
    const words = {
      name: { key: 'funded_unknown' } as const,
      span: unknownSpan(
        before,
        known.find(({ from }) => from > stretch.to),
      ),
    };
    const months = monthsLabel(stretch);
    const label = {
      // What is calculated ends about then.
      months: before.published ? months : ({ key: 'funded_label_about', slots: { months: asWords(months) } } as const),
      what: { key: 'funded_label_unknown' } as const,
    };
    return { ...words, label, mark: 'unpublished', stretch, period: null, tooltip: sentenceOf(words) };
  };

/** Periods that are drawn, the newest ones. */
const ROOM = 6;

const chartRow = (data: Dataset, drawn: readonly DrawnPeriod[], each: DrawnPeriod): ChartRow => {
  const { mark, stretch, period } = each;
  const shown = shownCell(drawn, each);
  if (!period)
    return {
      mark,
      ...monthsOfStretch(stretch),
      workers: null,
      months: null,
      ...shown,
      ...notFoundCells(data, 'date', 'date_end'),
    };
  return { mark, ...periodCells(data, period), ...shown };
};

/** On one time line up to the release: for whom contributions are known to be paid, and when nobody is. No chart where no period is known. */
export const fundedPeriodsChart = (
  data: Dataset,
  place: { words: Words },
  rounds: readonly FundingRound[],
): Chart | null => {
  const release = newestRelease(data);
  const known = [...fundedPeriods(rounds)].sort((a, b) => a.from.localeCompare(b.from));
  if (known.length === 0) return null;
  const unknown = unknownPeriods(known, bounds(release.date).end);
  const all = [...known.map((period) => knownPeriod(data, period)), ...unknown.map(unknownPeriod(known))].sort((a, b) =>
    a.stretch.from.localeCompare(b.stretch.from),
  );
  const drawn = all.slice(-ROOM);
  // The period that ends last: after it there may be silence, whichever began last.
  const newest = known.reduce((last, period) => (last.to >= period.to ? last : period));
  const silent = newest.published && drawn.at(-1)?.mark === 'unpublished';
  const has = (mark: DrawnPeriod['mark']) => drawn.some((each) => each.mark === mark);
  const withoutPeriod = rounds.filter((round) => !known.some((period) => period.round === round)).slice(-ROOM);
  const today = bounds(release.date).end;
  const { from } = drawn[0]!.stretch;
  // Months that are paid ahead are drawn as well.
  const to = newest.to > today ? newest.to : today;
  return {
    id: ID,
    title: silent
      ? { key: 'funded_title_silent', slots: { to: published(newest.round.workers, 'paid_to') } }
      : { key: 'funded_title', slots: { place: place.words } },
    subtitle: { key: 'funded_subtitle', slots: { place: place.words, release: published(release, 'date') } },
    ...(silent
      ? {
          quote: {
            figure: published(newest.round.workers, 'paid_to'),
            sentence: {
              key: 'funded_quote' as const,
              slots: {
                place: place.words,
                to: published(newest.round.workers, 'paid_to'),
                workers: published(newest.round.workers, 'workers'),
                release: published(release, 'date'),
              },
            },
          },
        }
      : {}),
    description: drawn.map(sentenceOf),
    limits: [
      { key: 'funded_limits' },
      ...(has('calculated') ? [{ key: 'funded_limits_start' as const }] : []),
      ...(has('unpublished') ? [{ key: 'funded_limits_unknown' as const }] : []),
      ...newestLimits(all.length, drawn.length),
      ...withoutPeriod.map(({ workers, sourcesDisagree }): Sentence => ({
        key: sourcesDisagree ? 'funded_limits_plan_disputed' : 'funded_limits_plan',
        slots: { workers: published(workers, 'workers'), date: published(workers, 'date') },
      })),
    ],
    // Labels say what each part of the strip is.
    marks: [],
    colour: 'protected',
    columns,
    rows: all.map((each) => chartRow(data, drawn, each)),
    table: { head: ['funded_head_who', 'funded_head_span'], body: drawn.map(({ name, span }): Cell[] => [name, span]) },
    from: drawn
      .flatMap(({ period }) => period ?? [])
      .flatMap(({ round, published: isPublished }) => (isPublished ? [round.workers] : [round.workers, round.money!]))
      .map(refOf),
    draw: (language, size) => drawFundedPeriods(ID, drawn, { from, to }, today, language, size),
  };
};

export default defineChart({
  id: ID,
  page: 'coverage',
  order: 3,
  frontPage: 4,
  make: ({ data, place, rounds }) => fundedPeriodsChart(data, place, rounds),
});
