// What the files of a chart credit, they credit rightly, whatever is published: every cell stands in a row that is named, or is
// declared to be calculated by a method. The built files of the site are held against its tables in e2e/honest-downloads.spec.ts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { data, settings } from '../../testing/contoh.ts';
import { plausibleTables } from '../../testing/plausible-data.ts';
import type { AnyRow } from '../data/read-table.ts';
import { rowOf, type Dataset } from '../data/dataset.ts';
import { siteOf } from '../site.ts';
import { origin } from '../tables/table.ts';
import type { TableName } from '../tables/tables.ts';
import type { Chart } from './chart.ts';
import { chartDefinitions } from './found.ts';

const strayCells = (tables: Dataset, chart: Chart): string[] =>
  chart.rows.flatMap((row) => {
    const named = String(row['rows'])
      .split(' ')
      .map((name) => name.split(':') as [TableName, string]);
    const sources = row['source'] === null ? [] : [['sources', row['source']] as [TableName, string]];
    const cells = [...named, ...sources].flatMap(([table, id]) =>
      Object.values((rowOf(tables, table, id) as unknown as AnyRow)[origin].cells),
    );
    const calculated = String(row['calculated'] ?? '')
      .split(' ')
      .map((each) => each.split(':')[0]);
    return Object.entries(chart.columns)
      .filter(([column, { own }]) => !own && row[column] !== null && !calculated.includes(column))
      .filter(
        ([column]) => !cells.some((cell) => cell === row[column] || (cell !== '' && Number(cell) === row[column])),
      )
      .map(([column]) => `${chart.id} ${column}=${String(row[column])} of ${String(row['rows'])}`);
  });

/** Cells that are empty in a column that says of no empty cell what it means, and warnings of a row behind that are lost. */
const lostCells = (tables: Dataset, chart: Chart): string[] =>
  chart.rows.flatMap((row) => {
    const notes = String(row['rows'])
      .split(' ')
      .map((name) => name.split(':') as [TableName, string])
      .map(([table, id]) => (rowOf(tables, table, id) as unknown as AnyRow)['note_en'])
      .filter((note) => typeof note === 'string');
    return [
      ...Object.entries(chart.columns).flatMap(([column, { empty }]) =>
        row[column] === null && !empty ? [`${chart.id} ${column} is empty`] : [],
      ),
      ...notes.flatMap((note) => (String(row['note_en']).includes(note) ? [] : [`${chart.id} lost "${note}"`])),
    ];
  });

test.each(chartDefinitions)('$id credits rightly, of the made-up regency and of random tables', ({ id }) => {
  const made = siteOf({ settings, data }).charts[id];
  expect(made ? [...strayCells(data, made), ...lostCells(data, made)] : []).toEqual([]);
  let tried = 0;
  fc.assert(
    fc.property(plausibleTables, (tables) => {
      const chart = siteOf({ settings, data: tables }).charts[id];
      if (!chart) return;
      tried += 1;
      expect([...strayCells(tables, chart), ...lostCells(tables, chart)]).toEqual([]);
    }),
    { numRuns: 12 },
  );
  expect(tried).toBeGreaterThan(0);
});

test('a cell that no row holds is found', () => {
  const chart = siteOf({ settings, data }).charts['coverage-progress']!;
  const [first, ...rest] = chart.rows;
  expect(strayCells(data, { ...chart, rows: [{ ...first!, rate_percent: 12.34 }, ...rest] })).toHaveLength(1);
});
