import type { Dataset } from '../data/dataset.ts';
import type { Contribution } from '../findings/contribution.ts';
import { latestBudget, perThousand } from '../findings/budget-share.ts';
import type { FundingRound } from '../findings/funding-rounds.ts';
import { calculated, forms, monthOf, published, refOf, yearOf } from '../press/figure.ts';
import type { Figure } from '../press/printable.ts';
import type { Words } from '../tables/column.ts';
import { signsDrawn, type Cell, type Chart, type ChartColumn, type ChartRow } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import { noSourceCells, sourceCells, sourceColumns, tooltip, calculatedTooltip } from './charted-sources.ts';
import { drawContributionFunding, type FundedRound } from './contribution-funding-drawing.ts';
import { monthsOf } from './months-of-round.ts';
import { isPlanned, roundName } from './round-name.ts';

const ID = 'contribution-funding';

const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_funding_text' },
  round: { type: 'text', title: 'column_round', description: 'column_round_text' },
  date: { type: 'date', title: 'column_date', description: 'column_date_text' },
  amount_idr: { type: 'number', title: 'column_amount_idr', description: 'column_amount_idr_funding_text' },
  workers: { type: 'number', title: 'column_workers', description: 'column_workers_funding_text' },
  months: { type: 'number', title: 'column_months', description: 'column_months_funding_text' },
  contribution_idr: { type: 'number', title: 'column_contribution_idr', description: 'column_contribution_idr_text' },
  budget_idr: { type: 'number', title: 'column_budget_idr', description: 'column_budget_idr_text' },
  per_thousand_idr: { type: 'number', title: 'column_per_thousand_idr', description: 'column_per_thousand_idr_text' },
  budget_row: { type: 'text', title: 'column_budget_row', description: 'column_budget_row_text' },
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

const shareOf = (data: Dataset, place: string, round: FundingRound): FundedRound['share'] => {
  if (!round.money) return null;
  const budget = latestBudget(data, place, round.money.fiscal_year);
  if (!budget) return null;
  const value = perThousand(round.money.amount_idr, budget.amount_idr!);
  return {
    figure: calculated(value, forms.rupiahTenth(value), [round.money, budget], 'budget-share'),
    value,
    budget,
  };
};

type WithoutTooltips = Omit<FundedRound, 'tooltip' | 'shareTooltip'>;

const amountCell = ({ form, amount }: Pick<FundedRound, 'form' | 'amount'>): Sentence => ({
  key: form === 'at_least' ? 'amount_at_least' : form === 'calculated' ? 'amount_calculated' : 'amount_published',
  slots: { amount },
});

const roundSentence = (each: WithoutTooltips): Sentence => ({
  key: 'funding_sentence',
  slots: { name: asWords(each.name), amount: asWords(amountCell(each)), pays: asWords(each.pays) },
});

const withTooltips = (data: Dataset, each: WithoutTooltips): FundedRound => {
  const { round, share } = each;
  const what = roundSentence(each);
  return {
    ...each,
    tooltip: round.money ? tooltip(data, what, round.moneyRows) : calculatedTooltip(what),
    shareTooltip: share
      ? calculatedTooltip({
          key: 'funding_share_sentence',
          slots: { share: share.figure, year: yearOf(share.budget, 'fiscal_year'), name: asWords(each.name) },
        })
      : { key: 'funding_share_unknown', slots: { name: asWords(each.name) } },
  };
};

const fundedRound = (data: Dataset, place: string, round: FundingRound): WithoutTooltips | null => {
  const share = shareOf(data, place, round);
  const planned = isPlanned(round);
  if (round.money) {
    return {
      round,
      planned,
      amount: published(round.money, 'amount_idr'),
      rupiah: round.money.amount_idr,
      form: round.money.qualifier === 'at_least' ? 'at_least' : 'published',
      name: roundName(round),
      pays: {
        key: round.money.qualifier === 'at_least' ? 'round_enough_at_least' : 'round_enough',
        slots: { months: monthsOf(round) },
      },
      share,
    };
  }
  const cost = round.calculatedCost;
  if (!cost) return null;
  return {
    round,
    planned,
    amount: calculated(cost.rupiah, forms.rupiah(cost.rupiah), cost.rows, 'cost-of-period'),
    rupiah: cost.rupiah,
    form: 'calculated',
    name: roundName(round),
    pays: {
      key: 'round_paid',
      slots: { from: published(round.workers, 'paid_from'), to: published(round.workers, 'paid_to') },
    },
    share,
  };
};

/** Months of a published period: as printed, or counted from its first month to its last. */
const monthsPublished = ({ workers }: FundingRound, cost: NonNullable<FundingRound['calculatedCost']>): Figure =>
  workers.months === null
    ? calculated(cost.months, forms.count(cost.months), cost.rows, 'cost-of-period')
    : published(workers, 'months');

const chartRow = (data: Dataset, contribution: number, { round, form, rupiah, share }: FundedRound): ChartRow => ({
  mark: form,
  round: round.round,
  date: round.workers.date,
  amount_idr: rupiah,
  workers: round.calculatedCost?.workers ?? round.workers.workers,
  months: round.months === null ? round.calculatedCost!.months : Number(round.months.toFixed(2)),
  contribution_idr: contribution,
  budget_idr: share?.budget.amount_idr ?? null,
  per_thousand_idr: share ? Number(share.value.toFixed(2)) : null,
  budget_row: share?.budget.id ?? null,
  ...(round.money
    ? sourceCells(data, 'funding', round.money)
    : noSourceCells(
        'enrolment',
        round.calculatedCost!.rows.map((row) => row.id),
      )),
});

/** Money for contributions by round, what it pays, and what share of the regency's budget it is; no chart where no round has an amount or a cost. */
export const contributionFunding = (
  data: Dataset,
  place: { name: string; words: Words },
  rule: Contribution,
  rounds: readonly FundingRound[],
): Chart | null => {
  const funded = rounds
    .map((round) => fundedRound(data, place.name, round))
    .filter((round) => round !== null)
    .map((each) => withTooltips(data, each));
  if (funded.length === 0) return null;
  const contribution = published(rule, 'value');
  const isShareKnown = funded.some(({ share }) => share !== null);
  const unpublished = funded.filter(({ form }) => form === 'calculated').at(-1);
  const firstPaid = funded.find(({ form }) => form !== 'calculated');
  const wage = unpublished?.round.parts.find((part) => part.segment === 'wage_earners');
  const cost = unpublished?.round.calculatedCost;
  // Money and workers of a round that no single document names together.
  const apart = funded.filter(
    ({ round }) =>
      round.money !== null &&
      !round.statements.some(({ source }) => round.moneyRows.some((row) => row.source === source)),
  );
  return {
    id: ID,
    title:
      firstPaid && unpublished
        ? {
            key: firstPaid.form === 'at_least' ? 'funding_title_at_least' : 'funding_title',
            slots: {
              amount: firstPaid.amount,
              year: yearOf(firstPaid.round.money!, 'fiscal_year'),
              months: monthsOf(firstPaid.round),
              workers: published(firstPaid.round.workers, 'workers'),
              date: monthOf(unpublished.round.workers, 'date'),
            },
          }
        : { key: 'funding_title_plain', slots: { place: place.words } },
    subtitle: { key: 'funding_subtitle', slots: { place: place.words, contribution } },
    ...(firstPaid && unpublished && firstPaid.round.money!.date !== null
      ? {
          quote: {
            figure: firstPaid.amount,
            sentence: {
              key: firstPaid.form === 'at_least' ? ('funding_quote_at_least' as const) : ('funding_quote' as const),
              slots: {
                amount: firstPaid.amount,
                workers: published(firstPaid.round.workers, 'workers'),
                place: place.words,
                stated: published(firstPaid.round.money!, 'date'),
                date: published(firstPaid.round.workers, 'date'),
                months: monthsOf(firstPaid.round),
                contribution,
                programme: monthOf(unpublished.round.workers, 'date'),
              },
            },
          },
        }
      : {}),
    description: funded.map(roundSentence),
    limits: [
      { key: 'funding_limits' },
      ...apart.map((each): Sentence => ({
        key: 'funding_limits_articles',
        slots: { year: yearOf(each.round.money!, 'fiscal_year') },
      })),
      ...funded
        .filter(({ round }) => round.workers.paid_to !== null)
        .map(({ round }): Sentence => ({
          key: 'funding_limits_stated',
          slots: { date: monthOf(round.workers, 'date') },
        })),
      ...(unpublished && cost
        ? [
            {
              key: 'funding_limits_calculated' as const,
              slots: {
                workers: calculated(cost.workers, forms.count(cost.workers), cost.rows, 'cost-of-period'),
                contribution,
                months: monthsPublished(unpublished.round, cost),
              },
            },
          ]
        : []),
      ...(wage ? [{ key: 'funding_limits_wage' as const, slots: { workers: published(wage, 'workers') } }] : []),
    ],
    marks: signsDrawn([
      {
        mark: 'published',
        colour: 'protected',
        label: 'key_published_money',
        drawn: funded.some(({ form }) => form === 'published'),
      },
      {
        mark: 'plan',
        colour: 'protected',
        label: 'key_planned_money',
        drawn: funded.some(({ planned, form }) => planned && form !== 'calculated'),
      },
      {
        mark: 'at_least',
        colour: 'protected',
        label: 'key_at_least',
        drawn: funded.some(({ form }) => form === 'at_least'),
      },
      {
        mark: 'estimate',
        colour: 'protected',
        label: 'key_calculated_money',
        drawn: funded.some(({ form }) => form === 'calculated'),
      },
      {
        mark: 'unpublished',
        colour: 'unknown',
        label: 'label_share_unknown',
        drawn: isShareKnown && funded.some(({ share }) => share === null),
      },
    ]),
    columns,
    rows: funded.map((each) => chartRow(data, rule.value, each)),
    table: {
      head: ['head_round', 'head_money', 'head_pays', 'head_share_of_budget'],
      body: funded.map((each): Cell[] => [
        each.name,
        amountCell(each),
        each.pays,
        each.share
          ? {
              key: each.form === 'at_least' ? 'cell_per_thousand_at_least' : 'cell_per_thousand',
              slots: { share: each.share.figure },
            }
          : { key: 'label_share_unknown' },
      ]),
    },
    from: [
      rule,
      ...funded.flatMap(({ round, share }) => [
        ...round.statements,
        ...round.parts,
        ...round.moneyRows,
        ...(share ? [share.budget] : []),
      ]),
    ].map(refOf),
    draw: (language, size) => drawContributionFunding(ID, funded, language, size),
  };
};

export default defineChart({
  id: ID,
  page: 'budget',
  order: 1,
  frontPage: 3,
  make: ({ data, place, contribution, rounds }) =>
    contribution && contributionFunding(data, place, contribution, rounds),
});
