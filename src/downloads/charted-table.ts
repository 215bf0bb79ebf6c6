import type { Chart } from '../charts/chart.ts';
import type { Dataset } from '../data/dataset.ts';
import { memoised, memoisedPer } from '../memoised.ts';
import { asWords } from '../press/sentence.ts';
import { chartCsv, chartedColumns } from './chart-csv.ts';
import { deliveredFile } from './delivered-file.ts';
import type { DescribedTable } from './exported-rows.ts';

/** The charted rows as descriptors, the dictionary and the lines to load them tell of them: a table like any other. */
export const chartedTable = memoised((chart: Chart): DescribedTable => ({
  name: chart.id,
  folder: 'charts',
  title: asWords(chart.title),
  row: asWords(chart.subtitle),
  columns: chartedColumns(chart),
}));

/** The charted rows as CSV, for descriptors and the archive, which do not wait. */
export const chartedCsv = memoisedPer((chart: Chart, data: Dataset) => {
  const content = chartCsv({ chart, data });
  return {
    content,
    file: deliveredFile('CSV', `/charts/${chart.id}.csv`, 'text/csv', content, chart.rows.length),
  };
});
