import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

const pixelsOf = (colours: readonly (readonly number[])[]) => Uint8Array.from(colours.flat());

test('a picture of few colours is read back pixel by pixel', () => {
  const pixels = pixelsOf([
    [255, 0, 0, 255],
    [0, 1, 2, 255],
    [251, 250, 246, 255],
    [0, 1, 2, 255],
    [255, 0, 0, 255],
    [9, 9, 9, 255],
  ]);
  const { width, height, data } = PNG.sync.read(Buffer.from(indexedPng(pixels, 3, 2)!));
  expect([width, height, ...data]).toEqual([3, 2, ...pixels]);
});

test('up to 256 colours fit; a picture of more, and one that shows what is behind it, is none of these', () => {
  const shades = (count: number) => pixelsOf(Array.from({ length: count }, (_, i) => [i & 255, i >> 8, 0, 255]));
  expect(indexedPng(shades(256), 256, 1)).not.toBeNull();
  expect(indexedPng(shades(257), 257, 1)).toBeNull();
  expect(indexedPng(pixelsOf([[1, 2, 3, 254]]), 1, 1)).toBeNull();
});
