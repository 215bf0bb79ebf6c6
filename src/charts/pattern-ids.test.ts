// A page may show any drawings together: what one of them defines is never found by another.
import { expect, test } from 'vitest';
import { languages } from '../i18n/language.ts';
import { contoh } from '../../testing/contoh-site.ts';
import { sizes, type Size } from './drawing.ts';

const drawings = Object.values(contoh.charts).flatMap((chart) =>
  languages.flatMap((language) => (Object.keys(sizes) as Size[]).map((size) => chart.draw(language, size))),
);
const idsOf = (svg: SVGSVGElement): string[] => [...svg.querySelectorAll('[id]')].map(({ id }) => id);

test('no two drawings share an id', () => {
  const ids = drawings.flatMap(idsOf);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('a drawing is painted with its own patterns', () => {
  for (const svg of drawings) {
    const used = [...svg.outerHTML.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id!);
    expect(idsOf(svg)).toEqual(expect.arrayContaining(used));
  }
});
