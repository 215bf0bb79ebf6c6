// What is aimed at has a row of its own, with its year or month, on pages and in files.
import { expect, test } from 'vitest';
import { example, place, withRows } from '../../testing/plausible-data.ts';
import { faultsOf } from '../../testing/read-drawing.ts';
import { fundingRounds } from '../findings/funding-rounds.ts';
import { languages } from '../i18n/language.ts';
import { bare } from '../press/mark.ts';
import { coverageProgress } from './coverage-progress.chart.ts';
import type { Size } from './drawing.ts';

const YEARS = ['2027', '2028', '2029', '2030', '2031-11'];
const data = withRows(
  example,
  'targets',
  YEARS.map((due, i) => ({
    place: place.name,
    due,
    family: 'ucj',
    group: 'all',
    set_by: 'local_government',
    rate_percent: 60 + 5 * i,
    precision: 'exact',
  })),
);
const chart = coverageProgress(data, place, '2024-01-01', fundingRounds(data, place.name));

test.each(languages.flatMap((language) => (['narrow', 'wide'] as Size[]).map((size) => [language, size] as const)))(
  'targets up to five years after the release are drawn, each with the day for which it was set (%s, %s)',
  (language, size) => {
    const svg = chart.draw(language, size);
    expect(faultsOf(svg)).toEqual([]);
    const told = [...svg.querySelectorAll('path > title')].map(({ textContent }) => bare(textContent));
    for (const year of YEARS) expect(told.filter((text) => text.includes(year.slice(0, 4)))).toHaveLength(1);
    const words = bare(svg.textContent);
    expect(words).toContain(language === 'id' ? 'Target 2030' : '2030 target');
    expect(words).toContain(language === 'id' ? 'Target November 2031' : 'November 2031 target');
  },
);

test('targets of one maker for one day share a row where they lie close together', () => {
  const rows = [62, 96, 100].map((rate_percent) => ({
    place: place.name,
    due: '2027',
    family: 'ucj',
    group: 'all',
    set_by: 'local_government',
    rate_percent,
    precision: 'exact',
  }));
  const svg = coverageProgress(withRows(example, 'targets', rows), place, '2024-01-01', []).draw('en', 'narrow');
  const words = [...svg.querySelectorAll('text')].map(({ textContent }) => bare(textContent));
  expect(words).toContain('96 · 100');
  expect(words.filter((text) => text.startsWith('2027 target'))).toHaveLength(2);
});
