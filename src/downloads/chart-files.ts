import { bothWords, type Chart } from '../charts/chart.ts';
import { toCsv } from './csv.ts';
import { LICENCE } from './licence.ts';

const fieldsOf = (chart: Chart) => Object.keys(chart.columns);

/** Exactly the charted rows as CSV. */
export const chartCsv = (chart: Chart): string =>
  toCsv(
    fieldsOf(chart),
    chart.rows.map((row) => fieldsOf(chart).map((field) => row[field] ?? null))
  );

/** Exactly the charted rows as JSON, with what the page says of them. */
export const chartJson = (chart: Chart): string =>
  `${JSON.stringify(
    {
      id: chart.id,
      title: bothWords(chart.title),
      subtitle: bothWords(chart.subtitle),
      description: chart.description.map(bothWords),
      limits: chart.limits.map(bothWords),
      licence: LICENCE,
      columns: Object.entries(chart.columns).map(([name, column]) => ({ name, ...column })),
      rows: chart.rows,
    },
    null,
    1
  )}\n`;

/** Formats that a chart is delivered in, by the ending of the file. */
export const chartFormats = {
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8', write: chartCsv },
  json: { name: 'JSON', type: 'application/json; charset=utf-8', write: chartJson },
} as const;

const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;

/** The files of a chart, as they are linked below it. */
export const chartFiles = (chart: Chart): readonly { name: string; address: string; bytes: string }[] =>
  Object.entries(chartFormats).map(([ending, { name, write }]) => ({
    name,
    address: `/charts/${chart.id}.${ending}`,
    bytes: kilobytes(write(chart)),
  }));
