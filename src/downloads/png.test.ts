import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { contoh } from '../../testing/contoh-site.ts';
import { languages } from '../i18n/language.ts';
import { bare } from '../press/mark.ts';
import { chartSvg } from './chart-picture.ts';
import { FONTS } from './picture-text.ts';
import { toPng } from './png.ts';
import { pictureOf } from './page-pictures.ts';
import { chartPicture } from './sharing-picture.ts';

const { settings, charts, data } = contoh;

/** Where one character, drawn large, has dark pixels. */
const drawn = (character: string, attributes: string): string => {
  const escaped = character.replace('&', '&amp;').replace('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" font-family="${FONTS}"><text x="10" y="40" font-size="30" ${attributes}>${escaped}</text></svg>`;
  const { data: pixels, width, height } = PNG.sync.read(Buffer.from(toPng(svg, 60)));
  return Array.from({ length: width * height }, (_, i) =>
    pixels[4 * i + 3]! > 128 && pixels[4 * i]! < 128 ? '#' : ' ',
  ).join('');
};

test('every character of every picture has a shape of its own in the font, in both weights', () => {
  const pictures = languages.flatMap((language) => [
    pictureOf(contoh, language, 'home').svg,
    ...Object.values(charts).flatMap((chart) => [
      chartSvg({ chart, settings, data, language }, 'wide'),
      chartPicture({ chart, settings, data, language }).svg,
    ]),
  ]);
  const characters = new Set(
    pictures
      .flatMap((svg) => [
        ...bare(svg)
          .replace(/<[^>]*>/g, '')
          .replace(/&[a-z]+;/g, ''),
      ])
      .filter((character) => character.trim() !== ''),
  );
  expect(characters.size).toBeGreaterThan(50);
  for (const weight of ['', 'font-weight="700"']) {
    // A private character, which no font has: what is drawn for it is the empty box.
    const missing = drawn('\uE123', weight);
    const blank = drawn(' ', weight);
    for (const character of characters)
      expect([missing, blank], `${character} ${weight}`).not.toContain(drawn(character, weight));
  }
});

test('nothing is drawn for what a text records of its origin', () => {
  const svg = chartPicture({ chart: charts['coverage-progress']!, settings, data, language: 'id' }).svg;
  expect(svg).not.toBe(bare(svg));
  expect(Buffer.from(toPng(svg, 120)).equals(Buffer.from(toPng(bare(svg), 120)))).toBe(true);
});

test('at least is not drawn as more than', () => {
  expect(drawn('≥', '')).not.toBe(drawn('&gt;', ''));
  const edged = 'fill="#000" stroke="#fff" stroke-width="3" paint-order="stroke"';
  expect(drawn('≥', edged)).not.toBe(drawn('>', edged));
});
