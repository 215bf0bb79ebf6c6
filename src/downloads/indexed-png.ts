import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

const chunk = (type: string, content: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
};

/**
 * An opaque picture of at most 256 colours as a PNG that names each pixel's colour by its number, less than half as large as
 * one that spells it out; null for any other picture.
 *
 * @param pixels four bytes each: red, green, blue, opacity
 */
export const indexedPng = (pixels: Uint8Array, width: number, height: number): Uint8Array | null => {
  const numbers = new Map<number, number>();
  const colours: number[] = [];
  const lines = new Uint8Array(height * (width + 1));
  for (let y = 0, at = 0; y < height; y += 1) {
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1, at += 4) {
      const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
      let number = numbers.get(colour);
      if (number === undefined) {
        number = numbers.size;
        if (number === MOST_COLOURS || pixels[at + 3] !== 255) return null;
        numbers.set(colour, number);
        colours.push(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
      }
      lines[start + x] = number;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which are the number of a colour.
  head.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', zlibSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};
