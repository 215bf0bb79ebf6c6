import { expect, test } from 'vitest';
import { uncoveredSectors } from '../findings/uncovered-sectors.ts';
import { industryWords } from '../tables/shared-columns.ts';
import { bare } from '../press/mark.ts';
import { cellText } from './chart.ts';
import { place, example } from '../../testing/plausible-data.ts';
import { estimateChart } from './uncovered-estimated.ts';

test('a sector is called like the industry of its row, whichever industries a place publishes', () => {
  const industries = ['F', 'Q'] as const;
  let next = 0;
  const employment = example.employment.map((row) =>
    row.role === 'other_sector' ? { ...row, industry: industries[next++]! } : row,
  );
  const found = uncoveredSectors({ ...example, employment })!;
  const chart = estimateChart(example, place, found);
  const names = chart.table.body.map(([name]) => bare(cellText('en', name!)));
  expect(names.slice(0, 4)).toEqual([
    ...(['A', ...industries] as const).map((letter) => industryWords[letter].en),
    'other sectors',
  ]);
  expect(chart.rows.slice(0, 4).map(({ sector }) => sector)).toEqual([
    'agriculture',
    'construction',
    'health_and_social_work',
    'other',
  ]);
});
