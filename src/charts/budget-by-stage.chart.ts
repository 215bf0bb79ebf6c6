import { newestRelease, rowOf, type Dataset } from '../data/dataset.ts';
import { budgetYears, realisedWithoutAmount, type BudgetYear } from '../findings/budget-by-stage.ts';
import { published, quoted, quotedWords, refOf, yearOf } from '../press/figure.ts';
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
  fiscal_year: { type: 'date', title: 'column_fiscal_year', description: 'column_fiscal_year_text' },
  stage: { type: 'text', title: 'column_stage', description: 'column_stage_text' },
  item: { type: 'text', title: 'column_item_budget_stage', description: 'column_item_budget_stage_text' },
  as_of: { type: 'date', title: 'column_as_of', description: 'column_as_of_text' },
  amount_idr: { type: 'number', title: 'column_amount_idr', description: 'column_amount_idr_budget_stage_text' },
  qualifier: { type: 'text', title: 'column_qualifier', description: 'column_qualifier_text' },
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
  label: budgetLabel(row),
  publisher: quoted(rowOf(data, 'sources', row.source), 'publisher'),
  tooltip: tooltip(data, rowSentence(row), [row]),
});

/** The newest year whose budget in force was later restated for the same item: the two figures a reader must not mix. */
const restated = (years: readonly BudgetYear[]): readonly [Budget, Budget] | null => {
  for (const { sizes } of years.toReversed()) {
    const before = sizes.find((row) => row.stage === 'apbd');
    const after = sizes.find(
      (row) =>
        row.stage !== 'apbd' &&
        budgetForm(row) === 'budget' &&
        row.item === before?.item &&
        row.item_name_id === before.item_name_id,
    );
    if (before && after && before.amount_idr !== after.amount_idr) return [before, after];
  }
  return null;
};

/** Years that are drawn, the newest ones. */
const ROOM = 9;

/** The sizes of a place's budget by year and stage, each a bar of its own; stages are neither added nor joined. No chart where none was published. */
export const budgetByStage = (data: Dataset, place: { name: string; words: Words }): Chart | null => {
  const all = budgetYears(data, place.name, newestRelease(data).date);
  if (all.length === 0) return null;
  const years = all.slice(-ROOM);
  const rows = years.flatMap(({ sizes }) => sizes);
  const has = (form: DrawnBudget['form']) => rows.some((row) => budgetForm(row) === form);
  const pair = restated(years);
  const drawn = new Map(rows.map((row) => [row.id, drawnBudget(data, row)]));
  const restatement = pair && {
    year: yearOf(pair[0], 'fiscal_year'),
    before: published(pair[0], 'amount_idr'),
    after: published(pair[1], 'amount_idr'),
    stage: stageWords(pair[1].stage),
  };
  const percentOnly = realisedWithoutAmount(data, place.name);
  return {
    id: ID,
    title: restatement
      ? { key: 'budget_stage_title', slots: restatement }
      : { key: 'budget_stage_title_plain', slots: { place: place.words } },
    subtitle: { key: 'budget_stage_subtitle', slots: { place: place.words } },
    reading: { key: 'budget_stage_reading' },
    ...(restatement
      ? {
          quote: {
            figure: restatement.after,
            sentence: {
              key: 'budget_stage_quote' as const,
              slots: { ...restatement, place: place.words, item: itemOf(pair![1]) },
            },
          },
        }
      : {}),
    description: rows.map(rowSentence),
    limits: [
      { key: 'budget_stage_limits' },
      ...(has('spent') ? [{ key: 'budget_stage_limits_spent' as const }] : []),
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
      { mark: 'published', colour: 'quiet', label: 'key_budget', drawn: has('budget') },
      { mark: 'plan', colour: 'quiet', label: 'key_budget_plan', drawn: has('plan') },
      { mark: 'spent', colour: 'ink', label: 'key_budget_spent', drawn: has('spent') },
      {
        mark: 'unpublished',
        colour: 'unknown',
        label: 'budget_none_found',
        drawn: years.some(({ sizes }) => sizes.length === 0),
      },
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
            ...shownCell(years, all[i]!),
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
    draw: (language, size) => drawBudgetByStage(ID, years, drawn, language, size),
  };
};

export default defineChart({
  id: ID,
  page: 'apbd',
  order: 1,
  make: ({ data, place }) => budgetByStage(data, place),
});
