/**
 * What the site says of how things are now, and which rows may say so. Of those that may, the newest does. Older ones leave
 * the sentences about now, and stay in the charts and lists of all that was published.
 */
import { rowOf, type Dataset } from '../data/dataset.ts';
import { newestOf, timeOf } from '../data/in-time.ts';
import type { RowOf } from '../tables/tables.ts';

type Coverage = RowOf<'coverage'>;
type Workforce = RowOf<'workforce'>;

const isOfAllIndustries = ({ industry }: Coverage): boolean => industry === null || industry === 'all';
const isOfAllWorkers = (row: Coverage): boolean =>
  row.basis === 'ucj' && row.segment === 'all' && isOfAllIndustries(row);

/** For each question about a place, whether a row may answer it. */
export const mayAnswer = {
  /** Which share of the workers is covered. */
  rate: (row: Coverage): boolean => isOfAllWorkers(row) && row.rate_percent !== null,
  /** How many are without cover: all workers, or a group of them. */
  uncovered: (row: Coverage): boolean => isOfAllIndustries(row) && row.uncovered_workers !== null,
  /** How many are left of a number of workers, when some of them are covered. */
  covered: (row: Coverage): boolean =>
    isOfAllWorkers(row) && row.stage === 'published' && row.base !== null && row.covered_workers !== null,
  /** How many are without cover in one sector. */
  sector: (row: Coverage): boolean => !isOfAllIndustries(row) && row.uncovered_workers !== null,
  /** How many workers can be covered: an official count. */
  base: (row: Workforce): boolean => row.concept === 'ucj_base' && row.group === 'all' && row.workers !== null,
  /** How many workers there are, as somebody said who did not say whom he counted. */
  stated: (row: Workforce): boolean => row.concept === 'stated_total' && row.group === 'all' && row.workers !== null,
} as const;

/** Rows of a table about a place that may answer a question. */
export const answersOf = <Row extends { readonly place: string }>(
  rows: readonly Row[],
  place: string,
  ...questions: readonly ((row: Row) => boolean)[]
): readonly Row[] => rows.filter((row) => row.place === place && questions.some((may) => may(row)));

/** Workers without cover: a published number, or what a number of workers leaves when those covered are taken off. */
export interface Uncovered {
  readonly workers: number;
  readonly row: Coverage;
  /** The number of workers that `row` counts on, where those without cover are what is left of it. */
  readonly base: Workforce | null;
}

const uncoveredIn = (data: Dataset, row: Coverage): Uncovered | null => {
  if (row.uncovered_workers !== null) return { workers: row.uncovered_workers, row, base: null };
  const base = row.base === null ? null : rowOf(data, 'workforce', row.base);
  return base?.workers == null || row.covered_workers === null
    ? null
    : { workers: base.workers - row.covered_workers, row, base };
};

/**
 * How many workers of a place are without cover, by the newest row that says so; null where none does, or where a table by
 * sector is newer, which then answers itself.
 */
export const uncoveredNow = (data: Dataset, place: string): Uncovered | null => {
  const { uncovered, covered, sector } = mayAnswer;
  const rows = answersOf(data.coverage, place, uncovered, covered, sector);
  const newest = newestOf(data, rows);
  if (newest === null || sector(newest)) return null;
  // Of one time, all workers say more than a group of them.
  const whole = rows.find((row) => row.date === newest.date && isOfAllWorkers(row));
  return uncoveredIn(data, whole ?? newest);
};

/** An official count of those left to cover, or of the workers who can be covered. */
export type Official =
  | { readonly kind: 'uncovered'; readonly row: Coverage }
  | { readonly kind: 'base'; readonly row: Workforce; readonly covered: Coverage | null };

/** A row that says how much of an official count of workers is covered, or how many are not. */
const countsOnOfficial =
  (data: Dataset) =>
  (row: Coverage): boolean => {
    if (!isOfAllWorkers(row) || row.stage !== 'published') return false;
    if (row.uncovered_workers !== null) return true;
    const base = row.base === null ? null : rowOf(data, 'workforce', row.base);
    return base !== null && mayAnswer.base(base) && (row.covered_workers !== null || row.rate_percent !== null);
  };

/** The newest official count for a place: what older totals that were merely stated no longer stand beside. Null where there is none. */
export const officialNow = (data: Dataset, place: string): Official | null => {
  const counted = newestOf(data, answersOf(data.coverage, place, countsOnOfficial(data)));
  const base = newestOf(data, answersOf(data.workforce, place, mayAnswer.base));
  if (counted !== null && (base === null || timeOf(data, counted) >= timeOf(data, base)))
    return counted.uncovered_workers !== null
      ? { kind: 'uncovered', row: counted }
      : { kind: 'base', row: rowOf(data, 'workforce', counted.base!), covered: counted };
  return base && { kind: 'base', row: base, covered: null };
};

/** True for what was said after the newest official count of a place, or where there is none. */
export const saidSince = (
  data: Dataset,
  official: Official | null,
): ((said: { readonly date: string | null; readonly source: string }) => boolean) => {
  if (official === null) return () => true;
  const { row } = official.kind === 'base' && official.covered ? { row: official.covered } : official;
  return ({ date, source }) => date !== null && timeOf(data, { date, source }) > timeOf(data, row);
};
