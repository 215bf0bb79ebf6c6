/** From the announcement to today: the steps that were told, the end of what was paid for, and the silence since. */
import { newestRelease, type Dataset } from '../data/dataset.ts';
import { oldestFirst, spanOf } from '../data/in-time.ts';
import type { RowOf } from '../tables/tables.ts';
import { fundedPeriods, type FundedPeriod } from './funded-periods.ts';
import type { FundingRound } from './funding-rounds.ts';

export type Step =
  /** What somebody did or said. */
  | { readonly of: 'told'; readonly row: RowOf<'story'> }
  /** The last day for which a round is paid, published or counted from its money. */
  | { readonly of: 'paid_until'; readonly period: FundedPeriod }
  /** From the day after the newest figure of the place until the release; `after` is that figure's row. */
  | { readonly of: 'silence'; readonly after: Spoken };

type Spoken = (RowOf<'coverage'> | RowOf<'enrolment'> | RowOf<'funding'>) & { readonly date: string };

const DAY = 86_400_000;
/** Days without a figure that are worth telling: a quarter of a year. */
const LONG = 92;

const silenceOf = (data: Dataset, place: string): Step[] => {
  const spoken = [data.coverage, data.enrolment, data.funding]
    .flat()
    .filter((row): row is Spoken => row.place === place && row.date !== null);
  const newest = oldestFirst(data, spoken).at(-1);
  if (!newest) return [];
  const days = (Date.parse(newestRelease(data).date) - Date.parse(spanOf(data, newest).end)) / DAY;
  return days > LONG ? [{ of: 'silence', after: newest }] : [];
};

/**
 * The steps of a place, oldest first; what is dated by its month stands at the month's end. Rounds that are paid beyond the release have no end yet. What was told of a day stands before
 * what ended on it.
 */
export const stepsOf = (data: Dataset, place: string, rounds: readonly FundingRound[]): readonly Step[] => {
  const release = newestRelease(data).date;
  const told = data.story
    .filter((row) => row.place === place)
    .map((row) => ({ day: spanOf(data, row).end, step: { of: 'told', row } as Step }));
  const ends = fundedPeriods(rounds)
    .filter(({ to }) => to < release)
    .map((period) => ({ day: period.to, step: { of: 'paid_until', period } as Step }));
  return [
    ...[...told, ...ends].sort((a, b) => a.day.localeCompare(b.day)).map(({ step }) => step),
    ...silenceOf(data, place),
  ];
};

/** Kinds of steps that tell the story in short. */
const MAIN: readonly RowOf<'story'>['step'][] = ['announced', 'paid_for', 'planned', 'launched', 'published'];

/** The story in short: of each kind of step that carries it the last one, in the order of time. */
export const mainStepsOf = (data: Dataset, place: string, rounds: readonly FundingRound[]): readonly Step[] => {
  const steps = stepsOf(data, place, rounds);
  const kindOf = (step: Step): string => (step.of === 'told' ? step.row.step : step.of);
  const last = new Map(steps.map((step) => [kindOf(step), step]));
  return steps.filter(
    (step) => last.get(kindOf(step)) === step && (step.of !== 'told' || MAIN.includes(step.row.step)),
  );
};
