import { crc32 } from 'node:zlib';

/** What every PNG begins with. */
export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of the signature and of the chunk of width and height, which has to follow it. */
const HEAD = SIGNATURE.length + 25;

/** A part of a PNG, with its length and its checksum. */
export const chunk = (type: string, content: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
};

/** What a picture says of itself, by the keywords of the PNG standard, such as `Title`, `Author` and `Copyright`. */
export type PngWords = Readonly<Record<string, string>>;

const INCH = 0.0254;

/** A PNG that says what it is, as Unicode, and, where it has one, how many of its pixels are an inch on paper. */
export const withWords = (png: Uint8Array, words: PngWords, pixelsPerInch?: number): Uint8Array => {
  const said = Object.entries(words).map(([keyword, text]) =>
    // Not compressed; the language and the translated keyword are left out.
    chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8')),
  );
  const density = Buffer.alloc(9);
  if (pixelsPerInch) {
    const perMetre = Math.round(pixelsPerInch / INCH);
    density.writeUInt32BE(perMetre, 0);
    density.writeUInt32BE(perMetre, 4);
    density.writeUInt8(1, 8);
  }
  return Buffer.concat([
    png.subarray(0, HEAD),
    ...(pixelsPerInch ? [chunk('pHYs', density)] : []),
    ...said,
    png.subarray(HEAD),
  ]);
};
