import { newestRelease, rowOf, type Dataset } from '../data/dataset.ts';
import { budgetYears, realisedWithoutAmount, type BudgetYear } from '../findings/budget-by-stage.ts';
import { published, quoted, quotedWords, refOf, yearOf } from '../press/figure.ts';
import { day } from '../press/printable.ts';
import { metaOf, type Words } from '../tables/column.ts';
import { tables, type RowOf } from '../tables/tables.ts';
import { signsDrawn, type Cell, type Chart, type ChartColumn, type ChartRow } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { bothWords, type Sentence } from '../press/sentence.ts';
import { drawBudgetByStage, type DrawnBudget } from './budget-by-stage-drawing.ts';
import { noSourceCells, sourceCells, sourceColumns, told } from './charted-sources.ts';

const ID = 'budget-by-stage';

type Budget = RowOf<'apbd'>;

const wordsOf = (column: 'stage' | 'item', value: string): Words =>
  metaOf(tables.apbd.columns[column]).options![value]!;

/** What a row is, for a reader: money planned, in force or spent. */
const budgetForm = ({ stage }: Budget): DrawnBudget['form'] =>
  stage === 'realisation'
    ? 'spent'
    : stage === 'kua_ppas' || stage === 'rapbd' || stage === 'estimate'
      ? 'plan'
      : 'budget';

/** Stage and item of a row, with the day it refers to where that is stated. */
const budgetLabel = (row: Budget): Sentence => {
  const slots = { stage: wordsOf('stage', row.stage), item: wordsOf('item', row.item) };
  return row.as_of === null
    ? { key: 'budget_stage_item', slots }
    : { key: 'budget_stage_item_as_of', slots: { ...slots, date: published(row, 'as_of') } };
};

const columns = {
  mark: {
    type: 'text',
    title: { id: 'Tanda', en: 'Mark' },
    description: {
      id: 'plan: rencana atau rancangan; budget: anggaran yang ditetapkan; spent: sudah dibelanjakan; unpublished: tidak ditemukan.',
      en: 'plan: a plan or draft; budget: a budget in force; spent: money spent; unpublished: none found.',
    },
  },
  fiscal_year: {
    type: 'date',
    title: { id: 'Tahun anggaran', en: 'Fiscal year' },
    description: { id: 'Tahun anggaran.', en: 'The budget year.' },
  },
  stage: {
    type: 'text',
    title: { id: 'Tahap', en: 'Stage' },
    description: { id: 'Tahap anggaran; tidak dijumlahkan.', en: 'Stage of the budget; never added up.' },
  },
  item: {
    type: 'text',
    title: { id: 'Pos', en: 'Item' },
    description: {
      id: 'spending: belanja; total: APBD seluruhnya.',
      en: 'spending: spending; total: the whole budget.',
    },
  },
  as_of: {
    type: 'date',
    title: { id: 'Per tanggal', en: 'As of' },
    description: { id: 'Tanggal keadaan, bila disebut.', en: 'The date that the figure refers to, where stated.' },
  },
  amount_idr: {
    type: 'number',
    title: { id: 'Jumlah (rupiah)', en: 'Amount (rupiah)' },
    description: { id: 'Jumlah dalam rupiah.', en: 'Amount in rupiah.' },
  },
  qualifier: {
    type: 'text',
    title: { id: 'Sifat angka', en: 'Qualifier' },
    description: { id: 'exact, rounded, about, atau at_least.', en: 'exact, rounded, about or at_least.' },
  },
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

const amountOf = (row: Budget): Sentence => ({
  key: row.qualifier === 'at_least' ? 'amount_at_least' : 'amount_published',
  slots: { amount: published(row, 'amount_idr') },
});

const rowSentence = (row: Budget): Sentence => ({
  key: 'budget_stage_sentence',
  slots: { year: yearOf(row, 'fiscal_year'), label: bothWords(budgetLabel(row)), amount: bothWords(amountOf(row)) },
});

const drawnBudget = (data: Dataset, row: Budget): DrawnBudget => ({
  row,
  form: budgetForm(row),
  label: budgetLabel(row),
  publisher: quoted(rowOf(data, 'sources', row.source), 'publisher'),
  told: told(data, rowSentence(row), [row]),
});

/** The newest year whose budget in force was later restated for the same item: the two figures a reader must not mix. */
const restated = (years: readonly BudgetYear[]): readonly [Budget, Budget] | null => {
  for (const { sizes } of years.toReversed()) {
    const before = sizes.find((row) => row.stage === 'apbd');
    const after = sizes.find(
      (row) => row.stage !== 'apbd' && budgetForm(row) === 'budget' && row.item === before?.item,
    );
    if (before && after && before.amount_idr !== after.amount_idr) return [before, after];
  }
  return null;
};

/** The sizes of a place's budget by year and stage, each a bar of its own; stages are neither added nor joined. No chart where none was published. */
export const budgetByStage = (data: Dataset, place: { name: string; words: Words }): Chart | null => {
  const years = budgetYears(data, place.name, newestRelease(data).date);
  if (years.length === 0) return null;
  const rows = years.flatMap(({ sizes }) => sizes);
  const has = (form: DrawnBudget['form']) => rows.some((row) => budgetForm(row) === form);
  const pair = restated(years);
  const drawn = new Map(rows.map((row) => [row.id, drawnBudget(data, row)]));
  const restatement = pair && {
    year: yearOf(pair[0], 'fiscal_year'),
    before: published(pair[0], 'amount_idr'),
    after: published(pair[1], 'amount_idr'),
    stage: wordsOf('stage', pair[1].stage),
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
              slots: { ...restatement, place: place.words, item: wordsOf('item', pair![1].item) },
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
    ],
    marks: signsDrawn([
      { mark: 'published', colour: 'quiet', says: 'key_budget', drawn: has('budget') },
      { mark: 'plan', colour: 'quiet', says: 'key_budget_plan', drawn: has('plan') },
      { mark: 'spent', colour: 'ink', says: 'key_budget_spent', drawn: has('spent') },
      {
        mark: 'unpublished',
        colour: 'unknown',
        says: 'budget_none_found',
        drawn: years.some(({ sizes }) => sizes.length === 0),
      },
    ]),
    columns,
    rows: years.flatMap(({ year, sizes }): ChartRow[] =>
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
              ...noSourceCells('releases', [newestRelease(data).id]),
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
            ...sourceCells(data, 'apbd', row),
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
