import type { Dataset } from '../data/dataset.ts';
import type { Contribution } from '../findings/contribution.ts';
import { latestBudget, perThousand } from '../findings/budget-share.ts';
import { monthsStated, type FundingRound } from '../findings/funding-rounds.ts';
import { calculated, forms, monthOf, published, refOf, yearOf } from '../press/figure.ts';
import { count, month, monthOrYear, type Figure } from '../press/printable.ts';
import type { Words } from '../tables/column.ts';
import type { RowOf } from '../tables/tables.ts';
import type { Cell, Chart, ChartColumn, ChartRow } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import { calculatedCells, sourceCells, sourceColumns, tooltip, calculatedTooltip } from './charted-sources.ts';
import { drawContributionFunding, monthsOfBox, type DrawnRound } from './contribution-funding-drawing.ts';
import { monthsOf } from './months-of-round.ts';
import { isPlanned, roundName } from './round-name.ts';
import { newestLimits, shownCell, shownColumn } from './thinned.ts';

const ID = 'contribution-funding';

const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_funding_text', own: true },
  round: { type: 'text', title: 'column_round', description: 'column_round_text' },
  date: { type: 'date', title: 'column_date', description: 'column_date_text' },
  money_date: { type: 'date', title: 'column_money_date', description: 'column_money_date_text', empty: 'by_row' },
  amount_idr: {
    type: 'number',
    title: 'column_amount_idr',
    description: 'column_amount_idr_funding_text',
    unit: 'idr',
  },
  workers: { type: 'number', title: 'column_workers', description: 'column_workers_funding_text', unit: 'workers' },
  months: {
    type: 'number',
    title: 'column_months',
    description: 'column_months_funding_text',
    unit: 'months',
    empty: 'by_row',
  },
  contribution_idr: {
    type: 'number',
    title: 'column_contribution_idr',
    description: 'column_contribution_idr_text',
    unit: 'idr',
    empty: 'by_row',
  },
  budget_idr: {
    type: 'number',
    title: 'column_budget_idr',
    description: 'column_budget_idr_text',
    unit: 'idr',
    empty: 'not_seen',
  },
  per_thousand_idr: {
    type: 'number',
    title: 'column_per_thousand_idr',
    description: 'column_per_thousand_idr_text',
    unit: 'per thousand',
    empty: 'not_seen',
  },
  budget_row: {
    type: 'text',
    title: 'column_budget_row',
    description: 'column_budget_row_text',
    empty: 'not_seen',
    own: true,
  },
  ...shownColumn,
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

/** A round with its money, what that pays, and its share of the budget. */
interface FundedRound {
  readonly round: FundingRound;
  readonly amount: Figure;
  readonly rupiah: number;
  readonly form: 'published' | 'at_least' | 'calculated';
  /** True when the money is that of a plan. */
  readonly planned: boolean;
  /** Name of the round, and what it pays. */
  readonly name: Sentence;
  readonly pays: Sentence;
  readonly share: { readonly figure: Figure; readonly value: number; readonly budget: RowOf<'apbd'> } | null;
}

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

const amountCell = ({ form, amount }: Pick<FundedRound, 'form' | 'amount'>): Sentence => ({
  key: form === 'at_least' ? 'amount_at_least' : form === 'calculated' ? 'amount_calculated' : 'amount_published',
  slots: { amount },
});

const roundSentence = (each: FundedRound): Sentence => ({
  key: 'funding_sentence',
  slots: { name: asWords(each.name), amount: asWords(amountCell(each)), pays: asWords(each.pays) },
});

/** For how long a round is paid: what its source says, and only where it says nothing what its money is enough for. */
const paysOf = (round: FundingRound): Sentence => {
  const { workers, money, months } = round;
  if (workers.paid_from !== null && workers.paid_to !== null)
    return { key: 'round_paid', slots: { from: published(workers, 'paid_from'), to: published(workers, 'paid_to') } };
  if (workers.months !== null) return { key: 'round_months', slots: { months: published(workers, 'months') } };
  if (months === null) return { key: 'round_unknown' };
  return {
    key: money?.qualifier === 'at_least' ? 'round_enough_at_least' : 'round_enough',
    slots: { months: monthsOf(round) },
  };
};

const fundedRound = (data: Dataset, place: string, round: FundingRound): FundedRound | null => {
  const shared = {
    round,
    planned: isPlanned(round),
    name: roundName(round),
    pays: paysOf(round),
    share: shareOf(data, place, round),
  };
  if (round.money)
    return {
      ...shared,
      amount: published(round.money, 'amount_idr'),
      rupiah: round.money.amount_idr,
      form: round.money.qualifier === 'at_least' ? 'at_least' : 'published',
    };
  const cost = round.calculatedCost;
  if (!cost) return null;
  return {
    ...shared,
    amount: calculated(cost.rupiah, forms.rupiah(cost.rupiah), cost.rows, 'cost-of-period'),
    rupiah: cost.rupiah,
    form: 'calculated',
  };
};

/** What is said of how long money pays, by who says so. */
const CALCULATED: readonly Sentence['key'][] = ['round_enough', 'round_enough_at_least'];
const STATED: readonly Sentence['key'][] = ['round_paid', 'round_months'];

/** A finding, and the programme after it whose cost was not found. */
const withMissing = (finding: Sentence, missing: FundedRound | null): Sentence =>
  missing
    ? { key: 'funding_quote_missing', slots: { finding, programme: monthOf(missing.round.workers, 'date') } }
    : finding;

/** How the cost of a round without an amount is worked out. */
const costSentence = (round: FundingRound, cost: NonNullable<FundingRound['calculatedCost']>): Sentence => {
  const [contribution, ...others] = round.contributions;
  const slots = {
    date: monthOf(round.workers, 'date'),
    workers: calculated(cost.workers, forms.count(cost.workers), cost.rows, 'cost-of-period'),
    months: monthsPublished(round, cost),
  };
  return others.length > 0
    ? { key: 'funding_limits_calculated_changed', slots }
    : { key: 'funding_limits_calculated', slots: { ...slots, contribution: published(contribution!, 'value') } };
};

/** Months of a published period: as printed, or counted from its first month to its last. */
const monthsPublished = ({ workers }: FundingRound, cost: NonNullable<FundingRound['calculatedCost']>): Figure =>
  workers.months === null
    ? calculated(cost.months, forms.count(cost.months), cost.rows, 'cost-of-period')
    : published(workers, 'months');

/** Months that a round is paid, as charted: as the source prints them or its period has them, otherwise as calculated. */
const chartedMonths = ({ workers, months, calculatedCost }: FundingRound): number | null =>
  monthsStated(workers) ?? (months === null ? (calculatedCost?.months ?? null) : Number(months.toFixed(2)));

/** What is printed in the drawing of how long a round is paid: months in their short form, and who says so. */
const paysLabel = ({ round: { workers }, pays }: FundedRound): Sentence =>
  pays.key === 'round_paid'
    ? { key: 'label_paid', slots: { from: month(workers.paid_from!), to: month(workers.paid_to!) } }
    : pays.key === 'round_unknown'
      ? pays
      : {
          key: STATED.includes(pays.key) ? 'label_pays_stated' : 'label_pays_calculated',
          slots: { pays: asWords(pays) },
        };

const drawnRound = (data: Dataset, each: FundedRound): DrawnRound => {
  const { round, amount, form, planned, pays } = each;
  const months = chartedMonths(round);
  const what = roundSentence(each);
  return {
    name: {
      key: planned ? (round.sourcesDisagree ? 'label_round_disputed' : 'label_round_planned') : 'label_round',
      slots: { month: monthOrYear(round.workers.date), workers: published(round.workers, 'workers') },
    },
    amount: form === 'calculated' ? { key: 'label_amount_calculated', slots: { amount } } : amountCell(each),
    pays: paysLabel(each),
    months:
      months === null
        ? null
        : { count: months, form: planned ? 'plan' : STATED.includes(pays.key) ? 'paid' : 'calculated' },
    tooltip: round.money ? tooltip(data, what, round.moneyRows) : calculatedTooltip(what),
  };
};

/** Rounds that are drawn, the newest ones. */
const ROOM = 6;

/** The rows behind a round, and which of its cells no row prints. */
const creditOf = (data: Dataset, round: FundingRound, share: FundedRound['share']) => {
  const { workers, money, months, calculatedCost, contributions } = round;
  const beside = [workers, ...contributions, ...(share ? [share.budget] : [])];
  const byShare = share ? { per_thousand_idr: 'budget-share' } : {};
  if (money)
    return sourceCells(data, money, {
      beside,
      calculated: { ...(workers.months === null && months !== null ? { months: 'months-paid' } : {}), ...byShare },
    });
  const cost = calculatedCost!;
  return calculatedCells([...cost.rows, ...beside], {
    amount_idr: 'cost-of-period',
    ...(cost.workers === workers.workers ? {} : { workers: 'cost-of-period' }),
    ...(workers.months === null ? { months: 'cost-of-period' } : {}),
    ...byShare,
  });
};

const chartRow = (data: Dataset, { round, form, rupiah, share }: FundedRound) => ({
  mark: form,
  round: round.round,
  date: round.workers.date,
  money_date: round.money?.date ?? null,
  amount_idr: rupiah,
  workers: round.calculatedCost?.workers ?? round.workers.workers,
  months: chartedMonths(round),
  // A round across a change has no one contribution.
  contribution_idr: round.contributions.length === 1 ? round.contributions[0]!.value : null,
  budget_idr: share?.budget.amount_idr ?? null,
  per_thousand_idr: share ? Number(share.value.toFixed(2)) : null,
  budget_row: share?.budget.id ?? null,
  ...creditOf(data, round, share),
});

/** The newest round that was launched with an amount; a plan only where nothing that was launched has one. */
const toldOf = (funded: readonly FundedRound[]): FundedRound | undefined => {
  const withAmount = funded.filter(({ form }) => form !== 'calculated');
  return withAmount.findLast(({ planned }) => !planned) ?? withAmount.at(-1);
};

/** What an amount pays, as the finding of the chart; null where neither a source nor the money says for how long. */
const findingOf = (told: FundedRound): Sentence | null => {
  const { round, form } = told;
  const { workers, money } = round;
  if (told.pays.key === 'round_paid')
    return {
      key: 'funding_title_paid',
      slots: {
        workers: published(workers, 'workers'),
        from: monthOf(workers, 'paid_from'),
        to: monthOf(workers, 'paid_to'),
      },
    };
  if (told.pays.key === 'round_months')
    return {
      key: 'funding_title_months',
      slots: {
        workers: published(workers, 'workers'),
        amount: amountCell(told),
        months: published(workers, 'months'),
      },
    };
  if (round.months === null) return null;
  return {
    key: form === 'at_least' ? 'funding_title_at_least' : 'funding_title',
    slots: { year: yearOf(money!, 'fiscal_year'), months: monthsOf(round) },
  };
};

/** The same as a sentence to quote, with its place and dates; null where the money has no date, or the contribution changed. */
const quotedFinding = (place: Words, { round, amount, form }: FundedRound): Sentence | null => {
  const { workers, money, months, contributions } = round;
  const [contribution, ...others] = contributions;
  if (!money || money.date === null || months === null || !contribution || others.length > 0) return null;
  return {
    key: form === 'at_least' ? 'funding_quote_at_least' : 'funding_quote',
    slots: {
      amount,
      workers: published(workers, 'workers'),
      place,
      stated: published(money, 'date'),
      date: published(workers, 'date'),
      months: monthsOf(round),
      contribution: published(contribution, 'value'),
    },
  };
};

/** Measure, unit and place, with the contribution; of several, the oldest and the newest that rounds were calculated with. */
const subtitleOf = (place: Words, rules: readonly Contribution[]): Sentence => {
  const [first, last] = [rules[0], rules.at(-1)];
  if (!first || !last) return { key: 'funding_subtitle_plain', slots: { place } };
  if (first === last) return { key: 'funding_subtitle', slots: { place, contribution: published(first, 'value') } };
  return {
    key: 'funding_subtitle_changed',
    slots: { place, before: published(first, 'value'), after: published(last, 'value') },
  };
};

/** Months of contributions by round, and the money for them; no chart where no round has an amount or a cost. */
export const contributionFunding = (
  data: Dataset,
  place: { name: string; words: Words },
  rounds: readonly FundingRound[],
): Chart | null => {
  const all = rounds.map((round) => fundedRound(data, place.name, round)).filter((round) => round !== null);
  if (all.length === 0) return null;
  const funded = all.slice(-ROOM);
  const rules = [...new Set(funded.flatMap(({ round }) => round.contributions))];
  const drawn = funded.map((each) => drawnRound(data, each));
  const unpublished = funded.filter(({ form }) => form === 'calculated').at(-1);
  const told = toldOf(funded);
  const finding = told ? findingOf(told) : null;
  const quoted =
    told && told.pays.key !== 'round_paid' && told.pays.key !== 'round_months'
      ? quotedFinding(place.words, told)
      : null;
  // News only while no later round has an amount.
  const missing =
    unpublished && !unpublished.planned && told && unpublished.round.date > told.round.date ? unpublished : null;
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
    title: finding ?? { key: 'funding_title_plain', slots: { place: place.words } },
    subtitle: subtitleOf(place.words, rules),
    reading: { key: 'funding_reading', slots: { months: count(monthsOfBox(drawn)) } },
    ...(told && quoted ? { quote: { figure: told.amount, sentence: withMissing(quoted, missing) } } : {}),
    description: funded.map(roundSentence),
    limits: [
      ...(funded.some(({ pays }) => CALCULATED.includes(pays.key)) ? [{ key: 'funding_limits' as const }] : []),
      ...apart.map((each): Sentence => ({
        key: 'funding_limits_articles',
        slots: { year: yearOf(each.round.money!, 'fiscal_year') },
      })),
      ...(funded.some(({ pays }) => STATED.includes(pays.key)) ? [{ key: 'funding_limits_stated' as const }] : []),
      ...(unpublished && cost ? [costSentence(unpublished.round, cost)] : []),
      ...(wage ? [{ key: 'funding_limits_wage' as const, slots: { workers: published(wage, 'workers') } }] : []),
      ...newestLimits(all.length, funded.length),
    ],
    // Words beside the months say what they rest on.
    marks: [],
    colour: 'money',
    columns,
    rows: all.map((each): ChartRow => ({ ...chartRow(data, each), ...shownCell(funded, each) })),
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
      ...rules,
      ...funded.flatMap(({ round, share }) => [
        ...round.statements,
        ...round.parts,
        ...round.moneyRows,
        ...(share ? [share.budget] : []),
      ]),
    ].map(refOf),
    draw: (language, size) => drawContributionFunding(ID, drawn, language, size),
  };
};

export default defineChart({
  id: ID,
  page: 'budget',
  order: 1,
  frontPage: 3,
  make: ({ data, place, rounds }) => contributionFunding(data, place, rounds),
});
