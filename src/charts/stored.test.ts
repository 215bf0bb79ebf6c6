// Each chart as it is drawn of the made-up regency, kept in `stored/`: a change of a figure, a word or a drawing is seen as a
// change of these files. When it is meant, `npx vitest run src/charts/stored -u` writes them anew, to be looked at and
// committed with it.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../i18n/language.ts';
import { bare } from '../press/mark.ts';
import { contoh } from '../../testing/contoh-site.ts';
import { sizes, type Size } from './drawing.ts';

const pictures = Object.keys(contoh.charts).flatMap((id) =>
  languages.flatMap((language) =>
    (Object.keys(sizes) as Size[]).map((size) => ({ id, language, size, file: `${id}.${language}.${size}.svg` })),
  ),
);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One element on each line, indented by depth. */
const printed = (element: Element, depth = 0): string => {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('');
  const children = [...element.children];
  const open = `${' '.repeat(depth)}<${element.tagName}${attributes}`;
  if (children.length === 0)
    return element.textContent ? `${open}>${escaped(element.textContent)}</${element.tagName}>\n` : `${open}/>\n`;
  const own = [...element.childNodes]
    .filter((node) => node.nodeType === node.TEXT_NODE)
    .map((node) => node.textContent)
    .join('');
  return `${open}>${escaped(own)}\n${children.map((child) => printed(child, depth + 1)).join('')}${' '.repeat(depth)}</${element.tagName}>\n`;
};

test.each(pictures)('$file', async ({ id, language, size, file }) => {
  const svg = contoh.charts[id]!.draw(language, size);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  await expect(bare(printed(svg))).toMatchFileSnapshot(`stored/${file}`);
});

test('no picture is kept of a chart that there is not', () => {
  const files = new Set(pictures.map(({ file }) => file));
  expect(readdirSync('src/charts/stored').filter((name) => !files.has(name))).toEqual([]);
});
