import type { Dataset } from '../data/dataset.ts';
import { bounds } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';

/** Rounds of the labour-force survey; figures of different rounds are not joined. */
export const surveyRounds = ['august', 'february', 'other'] as const;
export type SurveyRound = (typeof surveyRounds)[number];

/** The survey round of a date: August, February, or another, or none printed. */
export const surveyRound = (date: string): SurveyRound => {
  const month = date.slice(5, 7);
  return month === '08' ? 'august' : month === '02' ? 'february' : 'other';
};

type Concept = 'working' | 'working_growth' | 'participation_rate' | 'unemployment_rate';

/** A place's labour force on one date. */
export interface LabourDate {
  readonly date: string;
  readonly figures: Readonly<Partial<Record<Concept, RowOf<'workforce'>>>>;
}

const CONCEPTS: readonly string[] = [
  'working',
  'working_growth',
  'participation_rate',
  'unemployment_rate',
] satisfies Concept[];

/** True when a row with a sharper date in the same span says the same. */
const saidSharper = (row: RowOf<'workforce'>, others: readonly RowOf<'workforce'>[]): boolean =>
  others.some(
    (other) =>
      other.date.length > row.date.length &&
      bounds(other.date).start >= bounds(row.date).start &&
      bounds(other.date).end <= bounds(row.date).end &&
      other.concept === row.concept &&
      other.workers === row.workers &&
      other.rate_percent === row.rate_percent,
  );

/** People working and their growth, participation and unemployment of a place by date; a figure repeated with a blunter date is left out. */
export const labourDates = (data: Dataset, place: string): readonly LabourDate[] => {
  const rows = data.workforce.filter(
    (row) => row.place === place && row.group === 'all' && CONCEPTS.includes(row.concept),
  );
  const kept = rows.filter((row) => !saidSharper(row, rows));
  return [...new Set(kept.map((row) => row.date))].sort().map((date) => ({
    date,
    // The first row of a concept stands for those that repeat it, so it is set last.
    figures: Object.fromEntries(
      kept
        .filter((row) => row.date === date)
        .toReversed()
        .map((row) => [row.concept, row]),
    ),
  }));
};

/** Informality of all work and inside agriculture on one date. */
export interface InformalityDate {
  readonly date: string;
  readonly all: RowOf<'employment'> | null;
  readonly agriculture: RowOf<'employment'> | null;
}

/** Dates of which a place has shares of informal or formal work in percent, oldest first; null where that industry has none. */
export const informalityDates = (data: Dataset, place: string): readonly InformalityDate[] => {
  const rows = data.employment.filter(
    (row) => row.place === place && (row.informal_percent !== null || row.formal_percent !== null),
  );
  const on = (date: string, industry: string) =>
    rows.find((row) => row.date === date && row.industry === industry) ?? null;
  return [...new Set(rows.map((row) => row.date))]
    .sort()
    .map((date) => ({ date, all: on(date, 'all'), agriculture: on(date, 'A') }));
};

/** Published sizes of industries in a place, oldest first. */
export const industrySizes = (data: Dataset, place: string): readonly RowOf<'employment'>[] =>
  data.employment
    .filter(
      (row) => row.place === place && row.industry !== 'all' && (row.share_percent !== null || row.workers !== null),
    )
    .sort((a, b) => a.date.localeCompare(b.date) || a.industry.localeCompare(b.industry));
