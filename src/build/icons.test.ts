import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, light } from '../look/colours.ts';
import { pngIcons } from './icons.ts';

test('the icons are drawn after one, in the colours of the site; node src/build/icons.ts draws them anew', () => {
  for (const [name, png] of pngIcons()) expect(readFileSync(`public/${name}`).equals(png), name).toBe(true);
  const svg = readFileSync('public/favicon.svg', 'utf8');
  expect(svg.match(/#[\da-f]{6}/g)).toEqual([light.protected, light.paper, dark.protected, dark.paper]);
});
