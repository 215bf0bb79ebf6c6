import { expect, test } from 'vitest';
import { emptyPlaces } from './empty-places.ts';

const inMain = (html: string) => emptyPlaces(`<main>${html}</main>`);

test('a heading stands over something that is told before the next of its level', () => {
  expect(inMain('<h1>Site</h1><h2>One</h2><p>Told.</p><h2>Two</h2><h3>Part</h3><svg></svg>')).toEqual([]);
  expect(inMain('<h1>Site</h1><h2>One</h2><h2>Two</h2><p>Told.</p>')).toEqual(['nothing below "One"']);
  expect(inMain('<h1>Site</h1><p>Told.</p><section><h2>Last</h2></section>')).toEqual(['nothing below "Last"']);
  expect(inMain('<h2>One</h2><h3>Part</h3>')).toEqual(['nothing below "One"', 'nothing below "Part"']);
});

test('a link that leads on tells nothing itself', () =>
  expect(inMain('<h2>One</h2><p class="onward"><a href="/">All</a></p>')).toEqual(['nothing below "One"']));

test('lists, tables and paragraphs hold something', () => {
  expect(inMain('<ul></ul>')).toEqual(['nothing in <ul>']);
  expect(inMain('<p> <small></small></p>')).toEqual(['nothing in <p>', 'nothing in <small>']);
  expect(inMain('<table aria-label="Sums"><thead><tr><th>Sum</th></tr></thead></table>')).toEqual([
    'no rows in the table "Sums"',
  ]);
});
