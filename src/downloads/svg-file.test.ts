// Files land in programs that know less than a browser, and in articles beside each other.
import { JSDOM } from 'jsdom';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { contoh } from '../../testing/contoh-site.ts';
import { sizes, type Size } from '../charts/drawing.ts';
import { languages } from '../i18n/language.ts';
import { svgElement } from '../look/svg.ts';
import { bare } from '../press/mark.ts';
import { chartSvg } from './chart-picture.ts';
import { toPng } from './png.ts';
import { svgFile } from './svg-file.ts';

const { charts, settings, data } = contoh;
const files = Object.values(charts).flatMap((chart) =>
  languages.flatMap((language) =>
    (Object.keys(sizes) as Size[]).map((size) => ({
      drawing: chart.draw(language, size),
      text: bare(chartSvg({ chart, settings, data, language }, size)),
    })),
  ),
);
const parsed = files.map(({ text }) => new JSDOM(text, { contentType: 'image/svg+xml' }).window.document);

/** A word with an edge in the colour of the paper, as charts have them, in a file of its own. */
const edged = (): string => {
  const word = svgElement('text', { x: 10, y: 40, fill: '#005a3c', 'font-size': 24 });
  word.textContent = '52 persen';
  const edge = { stroke: '#fbfaf6', 'stroke-width': 8, 'paint-order': 'stroke' };
  return svgFile({
    language: 'id',
    width: 200,
    height: 60,
    title: 'Judul',
    description: 'Isi',
    children: [svgElement('g', edge, [word])],
  });
};

/** Pixels of a drawing that are clearly darker than its paper. */
const darkPixels = (svg: string): number => {
  const { data: pixels } = PNG.sync.read(Buffer.from(toPng(svg, 200)));
  return pixels.filter((red, i) => i % 4 === 0 && red < 100).length;
};

test('a word with an edge is seen where the order of painting is not known', () => {
  const svg = edged();
  expect(svg).not.toContain('paint-order');
  expect(darkPixels(svg)).toBeGreaterThan(300);
  const [below, above] = [...svg.matchAll(/<text/g)].map(({ index }) => index);
  expect(svg.slice(svg.lastIndexOf('<g', below), below)).toMatch(/fill="none" aria-hidden="true"/);
  expect(svg.slice(svg.lastIndexOf('<g', above), above)).toBe('<g>');
});

test('files need no style sheet, no order of painting and no turned pattern', () => {
  for (const { text } of files)
    expect(text).not.toMatch(/paint-order|patternTransform|currentColor|var\(|<style| style=| class=/);
});

test('every label of a drawing is in its file, to be read once', () => {
  for (const [i, { drawing }] of files.entries()) {
    const read = [...parsed[i]!.querySelectorAll('text')].filter((each) => !each.closest('[aria-hidden]'));
    const words = read.map(({ textContent }) => textContent);
    const drawn = [...drawing.querySelectorAll('text')].map(({ textContent }) => bare(textContent!));
    for (const label of new Set(drawn))
      expect(words.filter((each) => each === label).length, label).toBeGreaterThanOrEqual(
        drawn.filter((each) => each === label).length,
      );
    expect(words.length).toBeLessThan(drawn.length + 40);
  }
});

test('no two files share an id, so that each finds its own name and its own patterns in an article', () => {
  const ids = parsed.flatMap((file) => [...file.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(2 * files.length);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [i, file] of parsed.entries()) {
    const used = [...files[i]!.text.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id!);
    const names = file.documentElement.getAttribute('aria-labelledby')!.split(' ');
    expect(names).toHaveLength(2);
    for (const id of [...used, ...names]) expect(file.getElementById(id), id).not.toBeNull();
  }
});

test('the same file has the same bytes', () => {
  expect(edged()).toBe(edged());
});
