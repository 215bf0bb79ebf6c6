import { bare } from '../press/mark.ts';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { withWords, type PngWords } from './png-chunks.ts';

// Looked up from the project's folder: the built code does not lie where this file lies.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const fontFiles = [
  '400Regular/NotoSans_400Regular',
  '400Regular_Italic/NotoSans_400Regular_Italic',
  '700Bold/NotoSans_700Bold',
].map((name) => resolve(`@expo-google-fonts/noto-sans/${name}.ttf`));

/** The project’s font has no "≥"; an underlined ">" reads the same. Without the edge of labels, which would cover the line. */
const withKnownSigns = (svg: string): string =>
  svg.replace(/≥/g, '<tspan text-decoration="underline" stroke="none">&gt;</tspan>');

/**
 * A picture of an SVG, so many pixels wide. Only the fonts that come with the project are used, so that every machine
 * draws the same pixels.
 *
 * @param words what the picture says of itself; without marks, as only files without pixels have them taken out
 * @param pixelsPerInch how large it is on paper, for a picture that will be printed
 */
export const toPng = (svg: string, width: number, words: PngWords = {}, pixelsPerInch?: number): Uint8Array => {
  const picture = new Resvg(withKnownSigns(bare(svg)), {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
  }).render();
  const png = indexedPng(picture.pixels, picture.width, picture.height) ?? picture.asPng();
  return withWords(png, words, pixelsPerInch);
};
