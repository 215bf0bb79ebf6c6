import { newestRelease, type Dataset } from '../data/dataset.ts';
import { budgetYears, firstAndLast, realisedWithoutAmount, type BudgetYear } from '../findings/budget-by-stage.ts';
import { published, quotedWords, refOf, yearOf } from '../press/figure.ts';
import { day } from '../press/printable.ts';
import { metaOf, type Words } from '../tables/column.ts';
import { tables, type RowOf } from '../tables/tables.ts';
import { signsDrawn, type Cell, type Chart, type ChartColumn, type ChartRow } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { itemOf } from '../press/own-names.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import { drawBudgetByStage, type DrawnBudget } from './budget-by-stage-drawing.ts';
import { notFoundCells, sourceCells, sourceColumns, tooltip } from './charted-sources.ts';
import { shownCell, shownColumn, newestLimits } from './thinned.ts';

const ID = 'budget-by-stage';

type Budget = RowOf<'apbd'>;

const stageWords = (stage: string): Words => metaOf(tables.apbd.columns.stage).options![stage]!;

/** What a row is, for a reader: money planned, in force or spent. */
const budgetForm = ({ stage }: Budget): DrawnBudget['form'] =>
  stage === 'realisation'
    ? 'spent'
    : stage === 'kua_ppas' || stage === 'rapbd' || stage === 'estimate'
      ? 'plan'
      : 'budget';

/** Stage and item of a row, with the day it refers to where that is stated. */
const budgetLabel = (row: Budget): Sentence => {
  const slots = { stage: stageWords(row.stage), item: itemOf(row) };
  return row.as_of === null
    ? { key: 'budget_stage_item', slots }
    : { key: 'budget_stage_item_as_of', slots: { ...slots, date: published(row, 'as_of') } };
};

const columns = {
  mark: { type: 'text', title: 'column_mark', description: 'column_mark_budget_stage_text', own: true },
  fiscal_year: { type: 'date', form: 'year', title: 'column_fiscal_year', description: 'column_fiscal_year_text' },
  stage: { type: 'text', title: 'column_stage', description: 'column_stage_text', empty: 'does_not_apply' },
  item: {
    type: 'text',
    title: 'column_item_budget_stage',
    description: 'column_item_budget_stage_text',
    empty: 'does_not_apply',
  },
  as_of: { type: 'date', title: 'column_as_of', description: 'column_as_of_text', empty: 'by_row' },
  amount_idr: {
    type: 'number',
    title: 'column_amount_idr',
    description: 'column_amount_idr_budget_stage_text',
    unit: 'idr',
    empty: 'not_seen',
  },
  qualifier: { type: 'text', title: 'column_qualifier', description: 'column_qualifier_text', empty: 'does_not_apply' },
  ...shownColumn,
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

const amountOf = (row: Budget): Sentence => ({
  key: row.qualifier === 'at_least' ? 'amount_at_least' : 'amount_published',
  slots: { amount: published(row, 'amount_idr') },
});

const rowSentence = (row: Budget): Sentence => ({
  key: 'budget_stage_sentence',
  slots: { year: yearOf(row, 'fiscal_year'), label: asWords(budgetLabel(row)), amount: asWords(amountOf(row)) },
});

const drawnBudget = (data: Dataset, row: Budget): DrawnBudget => ({
  row,
  form: budgetForm(row),
  tooltip: tooltip(data, rowSentence(row), [row]),
});

/** The first and the last figure of the newest year in which they differ. */
const newestChange = (years: readonly BudgetYear[]): readonly [Budget, Budget] | null => {
  for (const year of years.toReversed()) {
    const [first, last] = firstAndLast(year);
    if (first && last && first.amount_idr !== last.amount_idr) return [first, last];
  }
  return null;
};

/** Years that are drawn, the newest ones. */
const ROOM = 9;

/** The first and the last size of a place's budget in each year; the table and the files hold what is between. No chart where none was published. */
export const budgetByStage = (data: Dataset, place: { name: string; words: Words }): Chart | null => {
  const all = budgetYears(data, place.name, newestRelease(data).date);
  if (all.length === 0) return null;
  const years = all.slice(-ROOM);
  const rows = years.flatMap(({ sizes }) => sizes);
  const ends = years.map((each) => firstAndLast(each).map((row) => drawnBudget(data, row)));
  const drawn = ends.flat().map(({ row }) => row);
  const has = (form: DrawnBudget['form']) => ends.flat().some((end) => end.form === form);
  const pair = newestChange(years);
  const change = pair && {
    year: yearOf(pair[0], 'fiscal_year'),
    before: published(pair[0], 'amount_idr'),
    after: published(pair[1], 'amount_idr'),
  };
  const percentOnly = realisedWithoutAmount(data, place.name);
  return {
    id: ID,
    title: change
      ? { key: 'budget_stage_title', slots: change }
      : { key: 'budget_stage_title_plain', slots: { place: place.words } },
    subtitle: { key: 'budget_stage_subtitle', slots: { place: place.words } },
    ...(change
      ? {
          quote: {
            figure: change.after,
            sentence: {
              key: 'budget_stage_quote' as const,
              slots: { ...change, place: place.words, item: itemOf(pair![1]), stage: stageWords(pair![1].stage) },
            },
          },
        }
      : {}),
    description: rows.map(rowSentence),
    limits: [
      { key: 'budget_stage_limits' },
      ...(rows.some((row) => budgetForm(row) === 'spent') ? [{ key: 'budget_stage_limits_spent' as const }] : []),
      ...(percentOnly
        ? [
            {
              key: 'budget_stage_limits_percent' as const,
              slots: { year: yearOf(percentOnly, 'fiscal_year'), rate: published(percentOnly, 'realised_percent') },
            },
          ]
        : []),
      ...newestLimits(all.length, years.length),
    ],
    marks: signsDrawn([
      { mark: 'point', colour: 'quiet', label: 'key_budget', drawn: has('budget') },
      { mark: 'planned', colour: 'quiet', label: 'key_budget_plan', drawn: has('plan') },
      { mark: 'spoken', colour: 'ink', label: 'key_budget_spent', drawn: has('spent') },
    ]),
    columns,
    rows: all.flatMap(({ year, sizes }, i): ChartRow[] =>
      sizes.length === 0
        ? [
            {
              mark: 'unpublished',
              fiscal_year: year,
              stage: null,
              item: null,
              as_of: null,
              amount_idr: null,
              qualifier: null,
              ...shownCell(years, all[i]!),
              ...notFoundCells(data, 'fiscal_year'),
            },
          ]
        : sizes.map((row) => ({
            mark: budgetForm(row),
            fiscal_year: row.fiscal_year,
            stage: row.stage,
            item: row.item,
            as_of: row.as_of,
            amount_idr: row.amount_idr,
            qualifier: row.qualifier,
            ...shownCell(drawn, row),
            ...sourceCells(data, row),
          })),
    ),
    table: {
      head: ['head_year', 'head_stage', 'head_money', 'head_note'],
      body: years.flatMap(({ year, sizes }): Cell[][] =>
        sizes.length === 0
          ? [[day(year), { key: 'budget_none_found' }, '', '']]
          : sizes.map((row) => [
              yearOf(row, 'fiscal_year'),
              budgetLabel(row),
              amountOf(row),
              row.note_id === null ? '' : quotedWords(row, 'note'),
            ]),
      ),
    },
    from: rows.map(refOf),
    draw: (language, size) =>
      drawBudgetByStage(
        years.map(({ year }, i) => ({ year, ends: ends[i]! })),
        language,
        size,
      ),
  };
};

export default defineChart({
  id: ID,
  page: 'apbd',
  order: 1,
  make: ({ data, place }) => budgetByStage(data, place),
});
