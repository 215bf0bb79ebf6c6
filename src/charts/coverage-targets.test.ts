// What is aimed at lies ahead: the time line reaches to the last target due, on pages and in files.
import { expect, test } from 'vitest';
import { example, place, withRows } from '../../testing/plausible-data.ts';
import { faultsOf, readDrawing } from '../../testing/read-drawing.ts';
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
  'targets up to five years after the release are drawn inside the frame (%s, %s)',
  (language, size) => {
    const svg = chart.draw(language, size);
    const { frame, marks } = readDrawing(svg);
    expect(faultsOf(svg)).toEqual([]);
    const told = [...svg.querySelectorAll('path > title')].map(({ textContent }) => bare(textContent));
    for (const year of YEARS) expect(told.filter((text) => text.includes(year.slice(0, 4)))).toHaveLength(1);
    // The last one ends the time line, and does not stand on its edge.
    const right = Math.max(...marks.filter(({ name }) => name === 'path').map((mark) => mark.right));
    expect(right).toBeGreaterThan(0.9 * frame.right);
    expect(right).toBeLessThan(frame.right);
  },
);
