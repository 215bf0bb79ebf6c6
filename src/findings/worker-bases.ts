import { typed, type Dataset } from '../data/dataset.ts';
import type { RowOf } from '../tables/tables.ts';
import { impliedBase, impliedBaseOfStep, type Interval } from '../tables/implied-base.ts';

type Workforce = RowOf<'workforce'>;
type Coverage = RowOf<'coverage'>;

/** A number of workers that was published for a place. Sources that print the same number of the same thing stand together. */
export interface PublishedBase {
  readonly kind: 'published';
  readonly workers: number;
  /** The rows, sharpest date first, then the oldest. The first stands for the number. */
  readonly rows: readonly [Workforce, ...Workforce[]];
}

/** A number of workers that follows from a target printed both as a rate and as a number of people. */
export interface TargetBase {
  readonly kind: 'target';
  readonly workers: number;
  readonly interval: Interval;
  readonly target: RowOf<'targets'>;
}

/** A number of workers that follows when one source says that so many people lift one rate to another. */
export interface StepBase {
  readonly kind: 'step';
  readonly workers: number;
  readonly interval: Interval;
  readonly before: Coverage;
  readonly after: Coverage;
  readonly added: RowOf<'enrolment'>;
}

export type WorkerBase = PublishedBase | TargetBase | StepBase;

/** Concepts that count workers of a place; rates, growth and counts of people without work do not. */
const COUNTS: readonly Workforce['concept'][] = ['working', 'ucj_base', 'stated_total'];

const publishedBases = (data: Dataset, place: string): PublishedBase[] => {
  const rows = data.workforce
    .filter((row) => row.place === place && row.group === 'all' && row.workers !== null && COUNTS.includes(row.concept))
    .sort((a, b) => b.date.length - a.date.length || a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  const groups = Map.groupBy(rows, (row) => `${row.concept} ${row.workers}`);
  return [...groups.values()].map(([first, ...others]) => ({
    kind: 'published',
    workers: first!.workers!,
    rows: [first!, ...others],
  }));
};

const isRate = (row: Coverage, place: string): boolean =>
  row.place === place && row.basis === 'ucj' && row.segment === 'all' && row.rate_percent !== null;

/** One for each result: several outlets print the same announcement. */
const distinct = <Base extends TargetBase | StepBase>(bases: readonly Base[]): Base[] =>
  bases.filter((base, i) => bases.findIndex((other) => other.workers === base.workers) === i);

const targetBases = (data: Dataset, place: string): TargetBase[] =>
  distinct(
    data.targets
      .filter(
        (row) =>
          row.place === place &&
          row.family === 'ucj' &&
          row.precision === 'exact' &&
          row.rate_percent !== null &&
          row.workers !== null,
      )
      .map((target): TargetBase => {
        const interval = impliedBase(target.workers!, typed(target, 'rate_percent'));
        return { kind: 'target', workers: interval.centre, interval, target };
      }),
  );

const stepBases = (data: Dataset, place: string): StepBase[] =>
  distinct(
    data.enrolment
      .filter(
        (row) => row.place === place && row.part_of === null && row.status === 'launched' && row.precision === 'exact',
      )
      .flatMap((added): StepBase[] => {
        // Only rates of the same document: another one may count on another base.
        const rates = data.coverage.filter(
          (row) => row.source === added.source && isRate(row, place) && row.precision === 'exact',
        );
        const before = rates.find((row) => row.stage === 'published');
        const after = rates.find((row) => row.stage === 'announced');
        if (!before || !after || after.rate_percent! <= before.rate_percent!) return [];
        const interval = impliedBaseOfStep(added.workers, typed(before, 'rate_percent'), typed(after, 'rate_percent'));
        return [{ kind: 'step', workers: interval.centre, interval, before, after, added }];
      }),
  );

/** Every number of workers of a place that was published or follows from published figures, smallest first. */
export const workerBases = (data: Dataset, place: string): readonly WorkerBase[] =>
  [...publishedBases(data, place), ...targetBases(data, place), ...stepBases(data, place)].sort(
    (a, b) => a.workers - b.workers,
  );

/** The numbers that sources call "the workers" of the place without saying who is counted, smallest first. */
export const statedTotals = (bases: readonly WorkerBase[]): readonly PublishedBase[] =>
  bases.filter((base): base is PublishedBase => base.kind === 'published' && base.rows[0].concept === 'stated_total');

/** A count of people working in a place that a number comes close to: within a hundredth of it. */
export const workingNear = (data: Dataset, place: string, workers: number): RowOf<'workforce'> | null =>
  data.workforce.find(
    (row) =>
      row.place === place &&
      row.concept === 'working' &&
      row.workers !== null &&
      Math.abs(row.workers - workers) <= workers / 100,
  ) ?? null;

/** Numbers of workers that come close to each other. */
export interface Cluster {
  readonly bases: readonly WorkerBase[];
  /** The row of the number that most documents print, of those the newest; null where all are calculated. */
  readonly told: Workforce | null;
}

/** A number belongs to those before it when it is larger by so much at the most. */
const NEAR = 0.05;

const mostTold = (bases: readonly WorkerBase[]): Workforce | null =>
  bases
    .filter((base) => base.kind === 'published')
    .reduce<PublishedBase | null>(
      (most, base) =>
        most === null ||
        base.rows.length > most.rows.length ||
        (base.rows.length === most.rows.length && base.rows[0].date > most.rows[0].date)
          ? base
          : most,
      null,
    )?.rows[0] ?? null;

/** The numbers in groups, smallest first as they are given. */
export const clustersOf = (bases: readonly WorkerBase[]): readonly Cluster[] =>
  bases
    .reduce<WorkerBase[][]>((groups, base) => {
      const last = groups.at(-1);
      if (last && base.workers <= last.at(-1)!.workers * (1 + NEAR)) last.push(base);
      else groups.push([base]);
      return groups;
    }, [])
    .map((group) => ({ bases: group, told: mostTold(group) }));
