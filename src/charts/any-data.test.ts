// Whatever is published next, the charts stay readable: at both sizes and in both languages no words leave the drawing
// or cover each other, and every mark has something to tell. Charts are found: a new one is tried with the others.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { data, settings } from '../../testing/contoh.ts';
import { plausibleTables } from '../../testing/plausible-data.ts';
import { faultsOf, setWidth } from '../../testing/read-drawing.ts';
import { languages } from '../i18n/language.ts';
import { colours } from '../look/paint.ts';
import { bare } from '../press/mark.ts';
import { plain } from '../press/sentence.ts';
import { siteOf } from '../site.ts';
import type { Chart } from './chart.ts';
import { sizes, type Size } from './drawing.ts';
import { chartDefinitions } from './found.ts';
import { textWidth } from './text-width.ts';

const runs = { numRuns: Number(process.env['CHART_RUNS'] ?? 12) };

const GROUND = `[fill="${colours.mark}"]`;

const expectReadable = (chart: Chart): void => {
  for (const language of languages) {
    for (const sentence of [
      chart.title,
      chart.subtitle,
      ...chart.description,
      ...chart.limits,
      ...(chart.quote ? [chart.quote.sentence] : []),
    ])
      expect(bare(plain(language, sentence))).not.toMatch(/NaN|undefined|Infinity/);
    for (const size of Object.keys(sizes) as Size[]) {
      const svg = chart.draw(language, size);
      expect(faultsOf(svg), `${chart.id}, ${language}, ${size}`).toEqual([]);
      for (const title of svg.querySelectorAll('title')) expect(bare(title.textContent).length).toBeGreaterThan(10);
      // What lies behind words is no mark.
      const marks = [...svg.querySelectorAll('circle, rect')].filter((each) => !each.closest(GROUND));
      for (const mark of marks) expect(mark.firstElementChild?.tagName, mark.outerHTML).toBe('title');
    }
  }
};

test.each(chartDefinitions)('$id is readable whatever is published', ({ id }) => {
  let drawn = 0;
  fc.assert(
    fc.property(plausibleTables, (tables) => {
      const chart = siteOf({ settings, data: tables }).charts[id];
      if (!chart) return;
      drawn += 1;
      expectReadable(chart);
    }),
    runs,
  );
  expect(drawn).toBeGreaterThan(0);
});

test('words are never wider in the project’s font than they are taken to be', () => {
  const said = [
    ...data.enrolment.map(({ group_id }) => group_id),
    ...data.sources.map(({ publisher }) => publisher),
    'Kabupaten Seandainya Jauh Timur',
    'Rp1.276.050.516.753',
    '59% (43–71%)',
  ];
  for (const text of said)
    for (const bold of [false, true])
      expect(setWidth(text, 12, bold), text).toBeLessThanOrEqual(textWidth(text, bold) + 1);
});
