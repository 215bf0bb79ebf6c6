import type { Dataset } from '../data/dataset.ts';
import type { FundingRound } from '../findings/funding-rounds.ts';
import { calculated, forms, published, quotedWords, refOf } from '../press/figure.ts';
import type { Figure } from '../press/printable.ts';
import type { Words } from '../tables/column.ts';
import { fundOf, isFunded } from '../press/own-names.ts';
import type { RowOf } from '../tables/tables.ts';
import type { Cell, Chart, ChartColumn } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import { sourceCells, sourceColumns, tooltip } from './charted-sources.ts';
import { drawEnrolment, type DrawnRound } from './enrolment-by-fund-drawing.ts';
import { isPlanned, roundName } from './round-name.ts';
import { newestLimits, shownCell, shownColumn } from './thinned.ts';

type Enrolment = RowOf<'enrolment'>;

/** The groups of a round whose funds are told apart, or the round as a whole where they are not. */
export interface RoundByFund {
  readonly round: FundingRound;
  readonly groups: readonly Enrolment[];
}

export const roundsByFund = (rounds: readonly FundingRound[]): readonly RoundByFund[] =>
  rounds.map((round) => {
    const funded = round.parts.filter((part) => part.fund !== null);
    return { round, groups: funded.length > 0 ? [...funded].sort((a, b) => b.workers - a.workers) : [round.workers] };
  });

/** Workers of the groups that one fund pays for; the row's own figure where it is one group. */
const fundTotal = (paid: readonly Enrolment[]): Figure => {
  const sum = paid.reduce((total, row) => total + row.workers, 0);
  return paid.length === 1
    ? published(paid[0]!, 'workers')
    : calculated(sum, forms.count(sum), paid, 'check-arithmetic');
};

const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_fund_text', own: true },
  round: { type: 'text', title: 'column_round', description: 'column_round_text' },
  date: { type: 'date', title: 'column_date', description: 'column_date_text' },
  fund: { type: 'text', title: 'column_fund', description: 'column_fund_text', empty: 'by_row' },
  fund_name_id: {
    type: 'text',
    title: 'column_fund_name_id',
    description: 'column_fund_name_text',
    empty: 'does_not_apply',
  },
  fund_name_en: {
    type: 'text',
    title: 'column_fund_name_en',
    description: 'column_fund_name_text',
    empty: 'does_not_apply',
  },
  segment: { type: 'text', title: 'column_segment', description: 'column_segment_text' },
  workers: { type: 'number', title: 'column_workers', description: 'column_workers_text', unit: 'workers' },
  ...shownColumn,
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

const isPlan = ({ round }: RoundByFund) => isPlanned(round);

const fundSentence = (row: Enrolment, groups: readonly Enrolment[]): Sentence =>
  isFunded(row) ? { key: 'fund_label', slots: { fund: fundOf(row, groups) } } : { key: 'fund_not_stated' };

const rowSentence = ({ round, groups }: RoundByFund, row: Enrolment): Sentence => ({
  key: 'fund_sentence',
  slots: {
    round: asWords(roundName(round)),
    group: quotedWords(row, 'group'),
    fund: asWords(fundSentence(row, groups)),
    workers: published(row, 'workers'),
  },
});

/** A round in a piece for each fund, the largest first. */
const drawnRound = (data: Dataset, each: RoundByFund): DrawnRound => {
  const funds = Map.groupBy(each.groups, ({ fund, fund_name_id }) => `${fund} ${fund_name_id}`).values();
  return {
    name: roundName(each.round),
    isPlan: isPlan(each),
    funds: [...funds].map((rows) => ({
      label: fundSentence(rows[0]!, each.groups),
      workers: fundTotal(rows),
      groups: rows.map((row) => ({
        workers: row.workers,
        tooltip: tooltip(data, rowSentence(each, row), [row]),
      })),
    })),
  };
};

/** Rounds that are drawn, the newest ones. */
const ROOM = 4;

/** Workers whose contributions a budget pays, by round and by the funds that pay; no chart where no round was published. */
export const enrolmentByFund = (
  data: Dataset,
  place: { name: string; words: Words },
  rounds: readonly FundingRound[],
): Chart | null => {
  if (rounds.length === 0) return null;
  const all = roundsByFund(rounds);
  const shown = all.slice(-ROOM);
  const split = shown.filter(({ groups }) => groups.length > 1).at(-1);
  const most = split?.groups.find(isFunded);
  const wage = split?.groups.find((row) => row.segment === 'wage_earners');
  const slots =
    split && most
      ? {
          workers: fundTotal(
            split.groups.filter(({ fund, fund_name_id }) => fund === most.fund && fund_name_id === most.fund_name_id),
          ),
          whole: published(split.round.workers, 'workers'),
          fund: fundOf(most, split.groups),
        }
      : null;
  const rows = shown.flatMap((each) => each.groups.map((row) => ({ each, row })));
  return {
    id: 'enrolment-by-fund',
    title: slots ? { key: 'fund_title', slots } : { key: 'fund_title_plain', slots: { place: place.words } },
    subtitle: { key: 'fund_subtitle', slots: { place: place.words } },
    ...(slots
      ? {
          quote: {
            figure: slots.workers,
            sentence: {
              key: 'fund_quote' as const,
              slots: { ...slots, date: published(split!.round.workers, 'date'), place: place.words },
            },
          },
        }
      : {}),
    description: rows.map(({ each, row }) => rowSentence(each, row)),
    limits: [
      { key: 'fund_limits' },
      ...(shown.some(isPlan) ? [{ key: 'fund_limits_plan' as const }] : []),
      ...(wage ? [{ key: 'fund_limits_wage' as const, slots: { workers: published(wage, 'workers') } }] : []),
      ...newestLimits(all.length, shown.length),
    ],
    // What is a plan is said to be one above its bar.
    marks: [],
    columns,
    rows: all
      .flatMap((each) => each.groups.map((row) => ({ each, row })))
      .map(({ each, row }) => ({
        mark: isPlan(each) ? 'plan' : 'launched',
        round: row.round,
        date: row.date,
        fund: row.fund,
        fund_name_id: row.fund_name_id,
        fund_name_en: row.fund_name_en,
        segment: row.segment,
        workers: row.workers,
        ...shownCell(shown, each),
        ...sourceCells(data, row),
      })),
    table: {
      head: ['head_group', 'head_fund', 'head_workers', 'head_round'],
      body: rows.map(({ each, row }): Cell[] => [
        quotedWords(row, 'group'),
        isFunded(row) ? fundOf(row, each.groups) : fundSentence(row, each.groups),
        published(row, 'workers'),
        roundName(each.round),
      ]),
    },
    from: shown.flatMap(({ round, groups }) => [...round.statements, ...groups]).map(refOf),
    draw: (language, size) =>
      drawEnrolment(
        shown.map((each) => drawnRound(data, each)),
        language,
        size,
      ),
  };
};

export default defineChart({
  id: 'enrolment-by-fund',
  page: 'coverage-programme',
  order: 2,
  make: ({ data, place, rounds }) => enrolmentByFund(data, place, rounds),
});
