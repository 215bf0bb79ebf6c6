import { expect, test } from 'vitest';
import { site } from '../../site.config.ts';
import { uncoveredSectors } from '../findings/uncovered-sectors.ts';
import { bare } from '../press/mark.ts';
import { cellText } from './chart.ts';
import { place, real } from './plausible-data.ts';
import { estimateChart } from './uncovered-estimated.ts';

test('a sector is called like the industry of its row, whatever the settings call it', () => {
  const { others, ...rest } = site.sectorEstimate;
  const [first, second] = Object.values(others);
  const found = uncoveredSectors(real, { ...rest, others: { shops: first!, schools: second! } } as never)!;
  const chart = estimateChart(real, { ...place, province: { id: 'Provinsi', en: 'Province' } }, found);
  const names = chart.table.body.map(([name]) => bare(cellText('en', name!)));
  expect(names.slice(0, 4)).toEqual(['agriculture, forestry and fishing', 'trade', 'education', 'other sectors']);
});
