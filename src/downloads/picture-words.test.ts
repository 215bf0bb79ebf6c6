// What pictures say of themselves, as another program reads it.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contoh } from '../../testing/contoh-site.ts';
import { chartFile, chartFormats } from './chart-files.ts';
import { pictureOf } from './page-pictures.ts';
import { sharedPng } from './sharing-picture.ts';

const { charts, settings, data } = contoh;
const of = { chart: charts['coverage-progress']!, settings, data, language: 'id' } as const;

const read = async (png: Uint8Array) => {
  const { comments = [], width, density, isPalette } = await sharp(png).metadata();
  return { width, density, isPalette, ...Object.fromEntries(comments.map(({ keyword, text }) => [keyword, text])) };
};
const ofSite = {
  isPalette: true,
  Author: 'Contoh Terlindungi',
  Copyright: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
};

test.each([
  ['.png', { width: 1200 }],
  ['-print.png', { width: 2400, density: 300 }],
])(
  'the picture of a chart says its title, publishers, release, licence, address and limits: %s',
  async (ending, size) => {
    const format = chartFormats.find((each) => each.ending === ending)!;
    expect(await read((await chartFile(of, format)) as Uint8Array)).toMatchObject({
      ...ofSite,
      ...size,
      Title: expect.stringContaining('40 persen') as string,
      Source: expect.stringMatching(/^Sumber: .*BPJS Ketenagakerjaan Cabang Contoh.* Rilis 1 Juli 2026/) as string,
      URL: 'https://contoh-terlindungi.example/cakupan/#coverage-progress',
      'Creation Time': '2026-07-01',
      Disclaimer: expect.stringMatching(/\.$/) as string,
    });
  },
);

test('so do pictures for messages', async () => {
  expect(await read(sharedPng(pictureOf(contoh, 'en', 'home')))).toMatchObject({
    ...ofSite,
    width: 1200,
    Title: expect.stringMatching(/^\d/) as string,
    URL: 'https://contoh-terlindungi.example',
  });
});
