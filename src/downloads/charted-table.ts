import type { Chart } from '../charts/chart.ts';
import { memoised } from '../memoised.ts';
import { asWords } from '../press/sentence.ts';
import { chartCsv } from './chart-csv.ts';
import { deliveredFile } from './delivered-file.ts';
import type { DescribedTable } from './exported-rows.ts';

/** Sections of the methods page by the columns that they explain, as the rows say. */
const methodsIn = ({ rows }: Chart): ReadonlyMap<string, readonly string[]> => {
  const said = new Set(rows.flatMap(({ calculated }) => (typeof calculated === 'string' ? calculated.split(' ') : [])));
  const pairs = [...said].map((each) => each.split(':') as [column: string, method: string]);
  return new Map(
    [...Map.groupBy(pairs, ([column]) => column)].map(([column, of]) => [column, of.map(([, method]) => method)]),
  );
};

/** Columns that lead to another table, and those that hold an address. */
const REFERENCES = { source: { type: 'reference', references: 'sources' }, url: { type: 'address' } } as const;

/** The charted rows as descriptors, the dictionary and the lines to load them tell of them: a table like any other. */
export const chartedTable = memoised((chart: Chart): DescribedTable => {
  const methods = methodsIn(chart);
  return {
    name: chart.id,
    folder: 'charts',
    title: asWords(chart.title),
    row: asWords(chart.subtitle),
    columns: Object.entries(chart.columns).map(([name, { type, title, description, unit, empty }]) => {
      const of = methods.get(name);
      return {
        name,
        type: type === 'number' ? 'decimal' : type,
        ...(name in REFERENCES ? REFERENCES[name as keyof typeof REFERENCES] : {}),
        title: asWords({ key: title }),
        description: asWords({ key: description }),
        empty: empty ?? null,
        ...(unit ? { unit } : {}),
        ...(of ? { methods: of } : {}),
      };
    }),
  };
});

/** The charted rows as CSV, for descriptors and the archive, which do not wait. */
export const chartedCsv = memoised((chart: Chart) => {
  const content = chartCsv(chart);
  return {
    content,
    file: deliveredFile('CSV', `/charts/${chart.id}.csv`, 'text/csv', content, chart.rows.length),
  };
});
