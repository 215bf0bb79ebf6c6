import { newestRelease, type Dataset } from '../data/dataset.ts';
import { oldestFirst } from '../data/in-time.ts';
import { officialNow, saidSince, type Official } from '../findings/present.ts';
import { statedTotals, workerBases, type PublishedBase, type WorkerBase } from '../findings/worker-bases.ts';
import { published, publishedShort, refOf } from '../press/figure.ts';
import { count, type Figure, monthOrYear, print } from '../press/printable.ts';
import { metaOf, type Words } from '../tables/column.ts';
import { firstAndLast } from '../tables/date-span.ts';
import type { Cell, Chart, ChartColumn, ChartRow } from './chart.ts';
import { tables } from '../tables/tables.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import { calculatedCells, sourceCells, sourceColumns, tooltip, calculatedTooltip } from './charted-sources.ts';
import { defineChart } from './define-chart.ts';
import { behind, impliedFigures, stepSlots, targetSlots, type ImpliedBase } from './implied-bases.ts';
import { drawDenominators, type DrawnBase } from './denominators-drawing.ts';
import { shownCell, shownColumn, thinned, thinnedLimits } from './thinned.ts';

const ID = 'denominators';
const METHOD = 'implied-base';

const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_denominators_text', own: true },
  concept: { type: 'text', title: 'column_concept', description: 'column_concept_text', empty: 'does_not_apply' },
  date: { type: 'date', title: 'column_date', description: 'column_date_denominators_text', empty: 'does_not_apply' },
  workers: { type: 'number', title: 'column_workers', description: 'column_workers_text', unit: 'workers' },
  workers_low: {
    type: 'number',
    title: 'column_workers_low',
    description: 'column_workers_low_text',
    unit: 'workers',
    empty: 'does_not_apply',
  },
  workers_high: {
    type: 'number',
    title: 'column_workers_high',
    description: 'column_workers_high_text',
    unit: 'workers',
    empty: 'does_not_apply',
  },
  precision: {
    type: 'text',
    title: 'column_precision',
    description: 'column_precision_denominators_text',
    empty: 'does_not_apply',
  },
  ...shownColumn,
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

const publishedWhat = ({ rows }: PublishedBase): Sentence => {
  const [row] = rows;
  const slots = { date: published(row, 'date') };
  if (row.concept === 'working') return { key: 'denominators_working', slots };
  if (row.concept === 'ucj_base') return { key: 'denominators_ucj_base', slots };
  if (row.precision !== 'spoken') return { key: 'denominators_stated', slots };
  const days = firstAndLast(rows);
  return days
    ? {
        key: 'denominators_spoken_between',
        slots: { from: published(days.first, 'date'), to: published(days.last, 'date') },
      }
    : { key: 'denominators_spoken', slots };
};

const impliedWhat = (base: ImpliedBase): Sentence =>
  base.kind === 'target'
    ? { key: 'denominators_from_target', slots: targetSlots(base) }
    : { key: 'denominators_from_step', slots: stepSlots(base) };

/** What stands beside the dot of a number. */
const publishedLabel = ({ rows }: PublishedBase): Sentence => {
  const [row] = rows;
  const slots = { date: monthOrYear(row.date) };
  const what: Sentence =
    row.concept === 'working'
      ? { key: 'denominators_label_working', slots }
      : row.concept === 'ucj_base'
        ? { key: 'denominators_label_ucj_base', slots }
        : { key: row.precision === 'spoken' ? 'denominators_label_spoken' : 'denominators_label_stated', slots };
  return rows.length === 1
    ? what
    : { key: 'denominators_label_sources', slots: { what: asWords(what), count: count(rows.length) } };
};

const impliedLabel = (base: ImpliedBase): Sentence =>
  base.kind === 'target'
    ? {
        key: 'denominators_label_from_target',
        slots: { workers: published(base.target, 'workers'), rate: publishedShort(base.target, 'rate_percent') },
      }
    : {
        key: 'denominators_label_from_step',
        slots: {
          before: publishedShort(base.before, 'rate_percent'),
          after: publishedShort(base.after, 'rate_percent'),
        },
      };

/** A number in a sentence, with what rounding allows where it is calculated. */
const sentenceOf = ({ what, workers, between }: Omit<DrawnBase, 'tooltip' | 'label'>): Sentence =>
  between
    ? { key: 'denominators_sentence_between', slots: { what: asWords(what), workers, between: asWords(between) } }
    : { key: 'denominators_sentence', slots: { what: asWords(what), workers } };

const drawn = (data: Dataset, base: WorkerBase): DrawnBase => {
  if (base.kind === 'published') {
    const each = { base, what: publishedWhat(base), workers: published(base.rows[0], 'workers'), between: null };
    return { ...each, label: publishedLabel(base), tooltip: tooltip(data, sentenceOf(each), base.rows) };
  }
  const { base: workers, low, high } = impliedFigures(base);
  const each = {
    base,
    what: impliedWhat(base),
    workers,
    between: { key: 'denominators_between', slots: { low, high } } as const,
  };
  return { ...each, label: impliedLabel(base), tooltip: calculatedTooltip(sentenceOf(each)) };
};

/** The two ends of what sources say, as one figure. */
const fromTo = (least: Figure, most: Figure): Figure => ({
  kind: 'figure',
  value: `${least.value}–${most.value}`,
  text: (language) => `${print(language, least)}–${print(language, most)}`,
  rows: [...least.rows, ...most.rows],
});

const chartRows = (data: Dataset, base: WorkerBase): ChartRow[] => {
  if (base.kind === 'published') {
    return base.rows.map((row) => ({
      mark: 'published',
      concept: row.concept,
      date: row.date,
      workers: row.workers,
      workers_low: null,
      workers_high: null,
      precision: row.precision,
      ...sourceCells(data, row),
    }));
  }
  const { low, high } = base.interval;
  const rows = behind(base);
  return [
    {
      mark: 'calculated',
      concept: null,
      date: null,
      workers: base.workers,
      workers_low: low,
      workers_high: high,
      precision: null,
      ...calculatedCells(rows, { workers: METHOD, workers_low: METHOD, workers_high: METHOD }),
    },
  ];
};

const concept = (base: WorkerBase): Cell =>
  base.kind === 'published'
    ? metaOf(tables.workforce.columns.concept).options![base.rows[0].concept]!
    : { key: 'key_calculated' };

/** Published numbers that are drawn. */
const ROOM = 10;

/** Numbers that there is room for, smallest first: those that are calculated, the ends of what sources say, and of each year its last. */
const thinnedBases = (data: Dataset, all: readonly WorkerBase[]): readonly WorkerBase[] => {
  const isPublished = (base: WorkerBase): base is PublishedBase => base.kind === 'published';
  const dateOf = ({ rows }: PublishedBase) => rows[0].date;
  const counts = all.filter(isPublished);
  const inOrder = oldestFirst(
    data,
    counts.map(({ rows: [row] }) => row),
  ).map((row) => counts.find(({ rows }) => rows[0] === row)!);
  const stated = statedTotals(all);
  const ends = [stated[0], stated.at(-1)].filter((base) => base !== undefined);
  const drawn = new Set<WorkerBase>(thinned(inOrder, ROOM, (base) => dateOf(base).slice(0, 4), ends));
  return all.filter((base) => !isPublished(base) || drawn.has(base));
};

/** From the smallest total to the largest, or the official count that came after them. */
const titleOf = (place: Words, ends: { least: Figure; most: Figure } | null, official: Official | null): Sentence => {
  if (ends) return { key: 'denominators_title', slots: ends };
  if (official?.kind !== 'base') return { key: 'denominators_title_plain', slots: { place } };
  const { row } = official;
  return {
    key: 'denominators_title_official',
    slots: { workers: published(row, 'workers'), date: published(row, 'date') },
  };
};

/** The numbers of workers that rates of the place can rest on: what was published, and what follows from it. No chart where there is none. */
export const denominators = (data: Dataset, place: { name: string; words: Words }): Chart | null => {
  const everyBase = workerBases(data, place.name);
  if (everyBase.length === 0) return null;
  const bases = thinnedBases(data, everyBase);
  const all = bases.map((base) => drawn(data, base));
  const isImplied = bases.some(({ kind }) => kind !== 'published');
  const stated = statedTotals(bases);
  const [least, most] = [stated[0], stated.at(-1)];
  const official = officialNow(data, place.name);
  // Totals that were merely stated, while none was counted after them.
  const isOpen = official?.kind !== 'base' || stated.some(({ rows: [row] }) => saidSince(data, official)(row));
  const ends =
    isOpen && least && most && least.workers < most.workers
      ? { least: published(least.rows[0], 'workers'), most: published(most.rows[0], 'workers') }
      : null;
  const release = published(newestRelease(data), 'date');
  return {
    id: ID,
    title: titleOf(place.words, ends, isOpen ? null : official),
    subtitle: { key: 'denominators_subtitle', slots: { place: place.words, release } },
    ...(ends
      ? {
          quote: {
            figure: fromTo(ends.least, ends.most),
            sentence: { key: 'denominators_quote' as const, slots: { place: place.words, ...ends, release } },
          },
        }
      : {}),
    description: all.map(sentenceOf),
    limits: [
      { key: 'denominators_limits' },
      ...(isImplied ? [{ key: 'denominators_limits_implied' as const }] : []),
      ...thinnedLimits(everyBase.length, bases.length),
    ],
    // What is calculated is said to be so beside its dot.
    marks: [],
    columns,
    rows: everyBase.flatMap((base) =>
      chartRows(data, base).map((row, i) => ({ ...row, ...shownCell(bases, base, i === 0) })),
    ),
    table: {
      head: ['denominators_head_what', 'denominators_head_workers', 'denominators_head_concept'],
      body: all.map(({ base, what, workers, between }): Cell[] => [
        what,
        between ? { key: 'denominators_cell_between', slots: { workers, between: asWords(between) } } : workers,
        concept(base),
      ]),
    },
    from: bases.flatMap(behind).map(refOf),
    draw: (language, size) => drawDenominators(ID, all, language, size),
  };
};

export default defineChart({
  id: ID,
  page: 'coverage-workers',
  order: 2,
  make: ({ data, place }) => denominators(data, place),
});
