import { expect, test } from 'vitest';
import { ownPlaces } from '../../testing/contoh.ts';
import { readDataset } from '../data/read-dataset.ts';
import { rowOf } from '../data/dataset.ts';
import { published } from './figure.ts';
import { count } from './printable.ts';
import { bare, takeMarks } from './mark.ts';
import { asWords, partsOf, plain, say, type Sentence } from './sentence.ts';

const rate = published(rowOf(readDataset('testing/cases/good', ownPlaces), 'coverage', 'cov001'), 'rate_percent');
const recorded = { kind: 'figure', rows: ['coverage:cov001'], column: 'rate_percent', value: '40' };
const sentence = { key: 'label_newest', slots: { rate } } as const satisfies Sentence;

test('a figure in a sentence records its slot, its message, its row and its column', () => {
  expect(takeMarks(plain('id', sentence)).printed).toEqual([
    { ...recorded, language: 'id', message: 'label_newest', slot: 'rate', linked: false, printed: '40 persen' },
  ]);
});

test('where figures are links they are told so, and each part has its figure', () => {
  const parts = partsOf('en', sentence, true);
  const shown = parts.find(({ figure }) => figure)!;
  expect(shown.figure).toBe(rate);
  expect(takeMarks(shown.text).printed).toMatchObject([{ ...recorded, linked: true }]);
  expect(bare(parts.map(({ text }) => text).join(''))).toBe(bare(plain('en', sentence)));
});

test('the words of a sentence inside another keep what they record, and nothing is recorded twice', () => {
  const inner = asWords({ key: 'chart_source_more', slots: { count: count(2) } });
  const outer = say('en', 'mark_told', { what: inner, publishers: { id: 'Koran 24', en: 'Paper 24' } });
  expect(bare(outer)).toContain('and 2 more publishers');
  expect(takeMarks(outer).printed).toEqual([
    { kind: 'count', language: 'en', message: 'chart_source_more', slot: 'count', value: 2, printed: '2' },
    { kind: 'words', language: 'en', message: 'mark_told', slot: 'publishers', printed: '24' },
  ]);
});

test('a sentence in a slot of another keeps its figures as links', () => {
  const outer: Sentence = { key: 'mark_told', slots: { what: sentence, publishers: 'x' } };
  expect(partsOf('en', outer, true).map(({ figure }) => figure)).toContain(rate);
  expect(bare(plain('en', outer))).toContain(bare(plain('en', sentence)));
});
