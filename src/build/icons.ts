/** `node src/build/icons.ts` draws the icons in `public/` that have to be PNG, after the one that is SVG. */
import { readFileSync, writeFileSync } from 'node:fs';
import { toPng } from '../downloads/png.ts';

const FOLDER = 'public';
/** Pixels across, by the name of the file. */
const SIZES = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 } as const;

/** The icons as PNG by their names. Phones cut them to a form of their own, so that the ground reaches into the corners. */
export const pngIcons = (): ReadonlyMap<string, Uint8Array> => {
  const svg = readFileSync(`${FOLDER}/favicon.svg`, 'utf8').replace(/ rx="\d+"/, '');
  return new Map(Object.entries(SIZES).map(([name, size]) => [name, toPng(svg, size)]));
};

if (import.meta.main) for (const [name, png] of pngIcons()) writeFileSync(`${FOLDER}/${name}`, png);
