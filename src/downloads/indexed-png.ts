import { zlibSync } from 'fflate';
import { chunk, SIGNATURE } from './png-chunks.ts';

const MOST_COLOURS = 256;
/** How far a pixel may be from its colour, of 255 in each of red, green and blue: nobody sees it in the soft edge of a letter. */
export const FARTHEST = 16;

const distance = (a: number, b: number): number =>
  Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a & 255) - (b & 255)),
  );

/** The colours of a picture and how many pixels have each; null where something of what is behind it is seen. */
const counted = (pixels: Uint8Array): Map<number, number> | null => {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) return null;
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
};

/** Few colours that stand for all: the most frequent ones stay as they are, and others join the nearest that is near enough. */
const chosen = (counts: ReadonlyMap<number, number>) => {
  const colours: number[] = [];
  const numbers = new Map<number, number>();
  // Of two that are equally frequent the darker one comes first, so that the same picture always has the same bytes.
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    let number = colours.length;
    let least = FARTHEST;
    colours.forEach((other, i) => {
      const away = distance(colour, other);
      if (away <= least) [number, least] = [i, away - 1];
    });
    if (number === colours.length) colours.push(colour);
    numbers.set(colour, number);
  }
  return { colours, numbers };
};

/**
 * An opaque picture as a PNG that names each pixel's colour by its number, a third as large as one that spells it out; null for
 * one of too many colours, such as a photograph, and for one through which something is seen.
 *
 * @param pixels four bytes each: red, green, blue, opacity
 */
export const indexedPng = (pixels: Uint8Array, width: number, height: number): Uint8Array | null => {
  const counts = counted(pixels);
  if (counts === null || counts.size > MOST_COLOURS * FARTHEST) return null;
  const { colours, numbers } = chosen(counts);
  if (colours.length > MOST_COLOURS) return null;
  const bits = colours.length <= 16 ? 4 : 8;
  const pitch = 1 + Math.ceil((width * bits) / 8);
  const lines = new Uint8Array(height * pitch);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 4) {
      const number = numbers.get((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!)!;
      if (bits === 8) lines[y * pitch + 1 + x] = number;
      else lines[y * pitch + 1 + (x >> 1)]! |= number << (x % 2 === 0 ? 4 : 0);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // So many bits for each pixel, which are the number of a colour.
  head.set([bits, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', zlibSync(lines, { level: 9, mem: 12 })),
    chunk('IEND', new Uint8Array()),
  ]);
};
