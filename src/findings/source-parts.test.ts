import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { allSourceParts, partOfSource, publisherAnchor, rowsBySource, sourceParts } from './source-parts.ts';

test.each([
  ['aksel-2024-01-02', 'press', 'AkselNews', 'press/a'],
  ['asia-nd', 'press', 'ásia', 'press/a'],
  ['jam-2026', 'press', '24 Jam', 'press/j'],
  ['x', 'press', '123', 'press/0'],
  ['pemkab-2026-12-31', 'regency_government', 'Pemerintah Kabupaten Contoh', 'regency-government'],
  ['pemkab-2027-01-01', 'regency_government', 'Pemerintah Kabupaten Contoh', 'regency-government/2027'],
  ['aksel-2031-05', 'press', 'AkselNews', 'press/a/2031'],
] as const)('%s of %s %s stands on %s', (id, publisher_kind, publisher, part) =>
  expect(partOfSource({ id, publisher_kind, publisher })).toBe(part),
);

test('an anchor is made of letters and digits', () => {
  expect(publisherAnchor('Sekato.id')).toBe('p-sekato-id');
  expect(publisherAnchor('Pemerintah Kabupaten Contoh')).toBe('p-pemerintah-kabupaten-contoh');
});

test('every source stands once, and no two publishers of a part share an anchor', () => {
  const parts = allSourceParts(data);
  const ids = parts.flatMap(({ publishers }) => publishers.flatMap(({ sources }) => sources.map(({ id }) => id)));
  expect([...ids].sort()).toEqual(data.sources.map(({ id }) => id).sort());
  for (const { publishers } of parts) {
    expect(new Set(publishers.map(({ name }) => publisherAnchor(name))).size).toBe(publishers.length);
  }
});

test('kinds stand in the order asked for; publishers by name; sources by date, those without one last', () => {
  const kinds = ['document_copy', 'press', 'regency_government'] as const;
  const parts = sourceParts(data, kinds).filter(({ kind }) => (kinds as readonly string[]).includes(kind));
  expect([...new Set(parts.map(({ kind }) => kind))]).toEqual(kinds);
  const press = parts.filter(({ kind }) => kind === 'press');
  expect(press.map(({ letter }) => letter)).toEqual([...press.map(({ letter }) => letter)].sort());
  const undated = data.sources.map((source) =>
    source.id === 'kabar-2024-01-31' ? { ...source, published: null } : source,
  );
  const kabar = sourceParts({ ...data, sources: undated }, kinds)
    .flatMap(({ publishers }) => publishers)
    .find(({ name }) => name === 'Kabar Contoh')!;
  expect(kabar.sources.map(({ id }) => id)).toEqual([
    'kabar-2024-06-12',
    'kabar-apbd-2025',
    'kabar-2025-04-02',
    'kabar-2024-01-31',
  ]);
});

test('the rows of a source, known from the files', () => {
  const taken = rowsBySource(data);
  expect(taken.get('salinan-2023')).toEqual([{ table: 'employment', ids: ['emp005', 'emp006'] }]);
  expect(taken.get('umpama-2025-01')!.map(({ table, ids }) => [table, ...ids].join(' '))).toEqual([
    'coverage cov011',
    'workforce wfc014',
    'enrolment enr009',
    'funding fun003',
    'benefits ben004',
    'apbd bud016',
  ]);
});
