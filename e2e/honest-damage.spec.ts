import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { builtFigures } from '../src/build/gate/figures/context.ts';
import { faultsOfTwins } from '../src/build/gate/figures/twins.ts';
import { readPage, twinOf } from '../src/build/gate/figures.ts';
import { builtFiles } from '../src/build/gate/built-site.ts';
import { readDataset } from '../src/data/read-dataset.ts';
import { randomFrom } from '../src/data/mutations/random.ts';
import { digitPlaces, exchanged } from './damaged-pages.ts';

const files = builtFiles('dist');
const built = builtFigures(files, readDataset('data'));
const pages = files
  .filter(({ path }) => path.endsWith('.html'))
  .map(({ path, bytes }) => {
    const dom = new JSDOM(bytes.toString('utf8'));
    return { path, address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, dom, document: dom.window.document };
  });
type BuiltPage = (typeof pages)[number];

const twins = new Map<BuiltPage, BuiltPage>();
for (const page of pages) {
  const twin = pages.find(({ address }) => address === twinOf(page));
  if (twin) twins.set(page, twin).set(twin, page);
}

const TRIES = 300;

/**
 * Labels of a drawing leave units out and differ in number between the languages, so one that is exchanged for another
 * figure of the same chart may stay. The description and the table of the chart say the same figures, and those may not.
 */
const isLabel = (place: string) => / > (?:text|tspan)$/.test(place);

test(`a digit exchanged in one of ${TRIES} random places of the built pages is found`, () => {
  const random = randomFrom(20261122);
  const kept: string[] = [];
  const keptLabels: string[] = [];
  let foundInBoth = 0;
  for (let i = 0; i < TRIES; i += 1) {
    const page = random.pick(pages);
    const place = random.pick(digitPlaces(page.dom));
    const damaged = exchanged(place, random);
    place.write(damaged);
    const { faults, said } = readPage(page, built);
    place.write(place.text);
    const twin = twins.get(page);
    const differs = twin !== undefined && faultsOfTwins(said, readPage(twin, built).said).length > 0;
    if (faults.length === 0 && !differs)
      (isLabel(place.where) ? keptLabels : kept).push(
        `${page.path}, ${place.where}: ${damaged.slice(Math.max(0, place.at - 40), place.at + 20)}`,
      );
    if (faults.length > 0) foundInBoth += 1;
  }
  test.info().annotations.push({
    type: 'found',
    description: `${TRIES - kept.length - keptLabels.length} of ${TRIES}; ${foundInBoth} even where both languages are wrong alike`,
  });
  expect(kept).toEqual([]);
  expect(keptLabels.length, keptLabels.join('\n')).toBeLessThanOrEqual(0.01 * TRIES);
  expect(foundInBoth).toBeGreaterThanOrEqual(0.95 * TRIES);
});

test('the value that a figure carries, where it leads, and what its row says cannot be exchanged either', () => {
  const random = randomFrom(7);
  for (let i = 0; i < 60; i += 1) {
    const page = random.pick(pages.filter(({ document }) => document.querySelector('a.f')));
    const link = random.pick(
      [...page.document.querySelectorAll('a.f')].filter((each) => /\d/.test(each.getAttribute('data-v')!)),
    );
    const value = link.getAttribute('data-v')!;
    const first = /[1-9]/.exec(value)?.index ?? 0;
    link.setAttribute('data-v', value.slice(0, first) + ((Number(value[first]) % 9) + 1) + value.slice(first + 1));
    const { faults } = readPage(page, built);
    link.setAttribute('data-v', value);
    expect(faults, `${page.path}: ${value} of "${link.textContent}"`).not.toEqual([]);
  }
});
