import type { Chart } from '../charts/chart.ts';
import { toCsv, type FileCell } from './csv.ts';

/** The charted rows as cells, in the order of the columns: what every file of rows is written from. */
export const chartCells = (chart: Chart): readonly (readonly FileCell[])[] =>
  chart.rows.map((row) => Object.keys(chart.columns).map((field) => row[field] ?? null));

/** Exactly the charted rows as CSV. */
export const chartCsv = (chart: Chart): string => toCsv(Object.keys(chart.columns), chartCells(chart));
