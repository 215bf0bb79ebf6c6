// The files for programs that keep references, read back by a library that did not write them.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { contoh } from '../../testing/contoh-site.ts';
import { newestRelease } from '../data/dataset.ts';
import { referenceFiles, referencePaths, referenceResponse } from './references.ts';

const paths = referencePaths(contoh);
const { settings, data } = contoh;

test.each(paths.map((path) => [Object.values(path.params).join(' '), path] as const))(
  '%s is read as what it names',
  async (_, { props }) => {
    const { data: read } = new Cite(await referenceResponse(contoh, props).text());
    expect(read).toHaveLength(1);
    const [reference] = read as [Record<string, unknown>];
    expect(reference.title).toMatch(/^[^\\{}]{10,}$/);
    expect(String(reference.URL)).toMatch(new RegExp(`^${settings.address}/`));
    expect(JSON.stringify(reference.author)).toContain(settings.name);
    expect(reference.publisher).toBe(settings.name);
    const [year, month, day] = newestRelease(data).date.split('-').map(Number);
    expect(reference.issued).toEqual({ 'date-parts': [[year, month, day]] });
    expect(reference.note).toContain('CC BY 4.0');
  },
);

test('all formats of one reference say the same', async () => {
  const of = paths.filter(({ props }) => props.language === 'en' && props.cited.id === 'coverage-progress');
  const read = await Promise.all(
    of.map(async ({ props }) => new Cite(await referenceResponse(contoh, props).text()).data[0]!),
  );
  expect(read).toHaveLength(3);
  for (const field of ['title', 'URL', 'language', 'publisher', 'note'])
    expect(new Set(read.map((reference) => reference[field])).size, field).toBe(1);
  expect(read[0]!.URL).toBe(`${settings.address}/en/coverage/#coverage-progress`);
});

test('a page links each format', () =>
  expect(referenceFiles('en', { of: 'data', id: 'coverage' }).map(({ address }) => address)).toEqual([
    '/en/cite/data/coverage.bib',
    '/en/cite/data/coverage.ris',
    '/en/cite/data/coverage.csl.json',
  ]));
