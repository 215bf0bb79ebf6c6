// What the tests of drawings rest on: a mark or a word outside the frame is found.
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { faultsOf } from './read-drawing.ts';

const drawing = (inside: string) =>
  new JSDOM(`<svg viewBox="0 0 100 100">${inside}</svg>`).window.document.querySelector('svg') as SVGSVGElement;
const DIAMOND = 'M0,-4L4,0L0,4L-4,0Z';

test.each([
  [
    'a diamond beyond the right edge',
    `<path transform="translate(103,50)" d="${DIAMOND}"/>`,
    ['a path leaves the drawing'],
  ],
  [
    'a diamond that is cut by the edge',
    `<path transform="translate(98,50)" d="${DIAMOND}"/>`,
    ['a path leaves the drawing'],
  ],
  ['a diamond inside', `<path transform="translate(95,50)" d="${DIAMOND}"/>`, []],
  ['a line that runs out at the top', '<path d="M50,20L50,-20"/>', ['a path leaves the drawing']],
  [
    'a circle in a group that lies outside',
    '<g transform="translate(200,0)"><circle cx="5" cy="5" r="3"/></g>',
    ['a circle leaves the drawing'],
  ],
  ['a bar that is too long', '<rect x="10" y="10" width="95" height="10"/>', ['a rect leaves the drawing']],
  ['a word beyond the edge', '<text transform="translate(95,50)">target</text>', ['"target" leaves the drawing']],
  ['words that are all inside', '<text transform="translate(40,50)">target</text>', []],
])('%s', (_, inside, faults) => expect(faultsOf(drawing(inside))).toEqual(faults));
