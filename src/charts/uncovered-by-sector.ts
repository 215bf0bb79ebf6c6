import type { Dataset } from '../data/dataset.ts';
import { publishedSectors, uncoveredSectors, type EstimateInputs } from '../findings/uncovered-sectors.ts';
import type { Chart } from './chart.ts';
import type { SectorPlace } from './uncovered-counts.ts';
import { estimateChart } from './uncovered-estimated.ts';
import { publishedChart } from './uncovered-published.ts';

/** Uncovered workers by sector: a published table when there is one, otherwise the estimate with its range. */
export const uncoveredBySector = (data: Dataset, place: SectorPlace, inputs: EstimateInputs): Chart => {
  const table = publishedSectors(data, place.name);
  return table.length > 0
    ? publishedChart(data, place, table)
    : estimateChart(data, place, uncoveredSectors(data, inputs));
};
