import type { Dataset } from '../data/dataset.ts';
import { publishedSectors, uncoveredSectors } from '../findings/uncovered-sectors.ts';
import type { Chart } from './chart.ts';
import { defineChart } from './define-chart.ts';
import type { SectorPlace } from './uncovered-counts.ts';
import { estimateChart } from './uncovered-estimated.ts';
import { publishedChart } from './uncovered-published.ts';

/** Uncovered workers by sector: a published table when there is one, otherwise the estimate with its range, where its rows are there. */
export const uncoveredBySector = (data: Dataset, place: SectorPlace): Chart | null => {
  const table = publishedSectors(data, place.name);
  if (table.length > 0) return publishedChart(data, place, table);
  const found = uncoveredSectors(data);
  return found && estimateChart(data, place, found);
};

export default defineChart({
  id: 'uncovered-by-sector',
  page: 'sectors',
  order: 1,
  frontPage: 2,
  make: ({ data, place }) => uncoveredBySector(data, place),
});
