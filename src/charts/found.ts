import type { ChartDefinition } from './define-chart.ts';

const files = import.meta.glob<ChartDefinition>('./*.chart.ts', { eager: true, import: 'default' });

/** Every chart that a file of this room announces, in the order of its page. Throws when two have one id. */
export const chartDefinitions: readonly ChartDefinition[] = Object.values(files).sort(
  (a, b) => a.page.localeCompare(b.page, 'en') || (a.order ?? Infinity) - (b.order ?? Infinity),
);

/** Charts of the front page in their order. */
export const frontPageCharts: readonly ChartDefinition[] = chartDefinitions
  .filter(({ frontPage }) => frontPage !== undefined)
  .sort((a, b) => a.frontPage! - b.frontPage!);

const ids = chartDefinitions.map(({ id }) => id);
const twice = ids.find((id, i) => ids.indexOf(id) !== i);
if (twice !== undefined) throw new Error(`two charts have the id ${twice}; an id is one chart's address`);
