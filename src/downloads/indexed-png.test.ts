import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { FARTHEST, indexedPng } from './indexed-png.ts';

const pixelsOf = (colours: readonly (readonly number[])[]) => Uint8Array.from(colours.flat());
const read = (png: Uint8Array | null) => PNG.sync.read(Buffer.from(png!));

test('a picture of few colours is read back pixel by pixel', () => {
  const pixels = pixelsOf([
    [255, 0, 0, 255],
    [0, 1, 2, 255],
    [251, 250, 246, 255],
    [0, 1, 2, 255],
    [255, 0, 0, 255],
    [90, 9, 9, 255],
  ]);
  const { width, height, data } = read(indexedPng(pixels, 3, 2));
  expect([width, height, ...data]).toEqual([3, 2, ...pixels]);
});

test('no pixel is farther from its colour than is told, and the most frequent colour is kept', () => {
  const shade = fc.integer({ min: 0, max: 255 });
  const pixel = fc.tuple(shade, shade, shade, fc.constant(255));
  fc.assert(
    fc.property(fc.array(pixel, { minLength: 5, maxLength: 60 }), pixel, (few, most) => {
      const pixels = pixelsOf([...few, ...few.map(() => most), most]);
      const { data } = read(indexedPng(pixels, 2 * few.length + 1, 1));
      expect(Math.max(...data.map((value, i) => Math.abs(value - pixels[i]!)))).toBeLessThanOrEqual(FARTHEST);
      expect([...data.subarray(-4)]).toEqual(most);
    }),
  );
});

test('a photograph, and a picture that shows what is behind it, is none of these', () => {
  const far = Array.from({ length: 4096 }, (_, i) => [(i & 15) * 17, ((i >> 4) & 15) * 17, (i >> 8) * 17, 255]);
  expect(indexedPng(pixelsOf(far.slice(0, 256)), 256, 1)).not.toBeNull();
  expect(indexedPng(pixelsOf(far.slice(0, 257)), 257, 1)).toBeNull();
  expect(indexedPng(pixelsOf(far), 4096, 1)).toBeNull();
  expect(indexedPng(pixelsOf([[1, 2, 3, 254]]), 1, 1)).toBeNull();
});
