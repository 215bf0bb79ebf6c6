import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { rowOf } from '../../../data/dataset.ts';
import { readDataset } from '../../../data/read-dataset.ts';
import { rowAddress } from '../../../i18n/addresses.ts';
import { readPage } from '../figures.ts';
import { builtFigures } from './context.ts';

const data = readDataset('data');
const built = builtFigures([{ path: 'data/coverage.csv', bytes: readFileSync('data/coverage.csv') }], data);

const rate = (id: string) => {
  const value = rowOf(data, 'coverage', id).rate_percent!;
  return `<a class="f" href="${rowAddress('en', { table: 'coverage', id })}" data-v="${value}">${value} percent</a>`;
};
type Part = 'lead' | 'answer' | 'section';

/** A front page with a figure in its lead, one in each of two answers, and one in a section, and a sentence in one of these. */
const page = (place: Part, sentence: string) => {
  const said = (here: string) => (here === place ? `<p>${sentence}</p>` : '');
  return `<p class="big">${rate('cov016')}</p>${said('lead')}
    <dl class="brief"><dt>Then</dt><dd>${rate('cov011')}${said('answer')}</dd><dt>Now</dt><dd>${rate('cov016')}</dd></dl>
    <section><p>${rate('cov012')}</p>${said('section')}</section>`;
};
const read = (place: Part, sentence: string) =>
  readPage(
    {
      path: 'p',
      address: '/en/',
      document: new JSDOM(`<html lang="en"><body>${page(place, sentence)}</body></html>`).window.document,
    },
    built,
  );
const faults = (place: Part, sentence: string) => read(place, sentence).faults;

test('a sentence may say again what stands in its own part of the page', () => {
  expect(['cov011', 'cov012', 'cov016'].map((id) => rowOf(data, 'coverage', id).rate_percent)).toEqual([
    41.02, 66.08, 52,
  ]);
  expect(faults('lead', 'About 52 percent.')).toEqual([]);
  expect(faults('answer', 'About 41 percent.')).toEqual([]);
  expect(faults('section', 'It was 66.08 percent.')).toEqual([]);
});

test.each([
  ['lead', '41.02 percent'],
  ['lead', '66.08 percent'],
  ['answer', '52 percent'],
  ['answer', '66.1 percent'],
  ['section', '41.02 percent'],
  ['section', '52 percent'],
] as const)('in the %s, a figure of another part is a stranger: %s', (place, figure) => {
  expect(faults(place, `It was ${figure}.`)).toHaveLength(1);
});

test('a number without its unit is no percentage, but in a drawing, whose labels leave the unit out', () => {
  expect(faults('section', 'Age 66 years.')).toHaveLength(1);
  expect(faults('section', '<svg><text>66</text></svg>')).toEqual([]);
  expect(faults('section', '<svg aria-label="Age 66 years."></svg>')).toHaveLength(1);
});

test('what describes a drawing is held against the other language, and its labels are not', () => {
  const { said } = read('section', '<svg aria-label="It was 66.08 percent."><text>66</text></svg>');
  expect(said.printed.map(({ value }) => value)).toEqual([66.08]);
});
