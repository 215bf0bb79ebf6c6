import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { partOfSource, publisherAnchor, rowsBySource, sourceParts } from './source-parts.ts';

const data = readDataset('data');
const kinds = ['regency_government', 'press', 'document_copy'] as const;

test.each([
  ['press', 'AkselNews', 'press/a'],
  ['press', 'ásia', 'press/a'],
  ['press', '24 Jam', 'press/j'],
  ['press', '123', 'press/0'],
  ['regency_government', 'Pemerintah Kabupaten Sarolangun', 'regency-government'],
] as const)('%s %s stands on %s', (publisher_kind, publisher, part) =>
  expect(partOfSource({ publisher_kind, publisher })).toBe(part),
);

test('an anchor is made of letters and digits', () => {
  expect(publisherAnchor('Sekato.id')).toBe('p-sekato-id');
  expect(publisherAnchor('Pemerintah Kabupaten Sarolangun')).toBe('p-pemerintah-kabupaten-sarolangun');
});

test('every source stands once, and no two publishers of a part share an anchor', () => {
  const parts = sourceParts(data, kinds);
  const ids = parts.flatMap(({ publishers }) => publishers.flatMap(({ sources }) => sources.map(({ id }) => id)));
  expect([...ids].sort()).toEqual(data.sources.map(({ id }) => id).sort());
  for (const { publishers } of parts) {
    expect(new Set(publishers.map(({ name }) => publisherAnchor(name))).size).toBe(publishers.length);
  }
});

test('kinds stand in the order asked for; publishers by name; sources by date, those without one last', () => {
  const press = sourceParts(data, kinds).filter(({ kind }) => kind === 'press');
  expect(press.map(({ letter }) => letter)).toEqual([...press.map(({ letter }) => letter)].sort());
  const aksel = press[0]!.publishers.find(({ name }) => name === 'AkselNews')!;
  const dates = aksel.sources.map(({ published }) => published ?? '~');
  expect(dates).toEqual([...dates].sort());
});

test('the rows of a source, known from the files', () => {
  const taken = rowsBySource(data);
  expect(taken.get('radarsumbar-nd')).toEqual([{ table: 'rules', ids: ['rul029'] }]);
  expect(taken.get('scribd-nd-b')).toEqual([
    {
      table: 'rules',
      ids: ['rul019', 'rul020', 'rul021', 'rul022', 'rul023', 'rul024', 'rul025', 'rul026', 'rul027', 'rul028'],
    },
  ]);
  expect(data.sources.filter(({ id }) => !taken.has(id))).toEqual([]);
});
