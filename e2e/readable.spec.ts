/**
 * Pages for citizens are read by a pupil of 14. What can be measured of that in both languages is the length of sentences: on
 * average no more than 14 words, and none of more than 30, as names of offices and dates are long. Words of the trade have plain
 * ones.
 */
import { expect, test } from '@playwright/test';
import { tableNames } from '../src/tables/tables.ts';
import { documentOf, tableRecords } from './honest-site.ts';
import { addresses, fileOf } from './pages.ts';

/** Pages of these kinds are for citizens; those below them with tables and methods are for who checks. */
const FOR_CITIZENS =
  /^\/(?:en\/)?(?:(?:hak-pekerja|rights)\/(?:.+\/)?|(?:cakupan|coverage)\/(?:program\/|programme\/)?|(?:anggaran|budget)\/(?:biaya\/|cost\/)?|(?:sektor|sectors|perjalanan|story|cek-angka|checks|belum-terbit|unpublished|santunan|benefits|perbandingan|compare|data)\/)?$/;
const MOST = 30;
const MEAN = 14;
/** Words of the trade, for which these pages have plain ones. */
const TRADE = {
  id: /\b(?:agregat|celaka karena kerja|data eksisting|eksisting|estimasi|interval|kohort|pembagi|penyebut)\b/i,
  en: /\b(?:aggregate|cohort|denominators?|disaggregated|interval|numerators?)\b/i,
};

const BLOCKS = 'h1, h2, h3, p, li, dd, figcaption, summary, blockquote';
const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Sentences of a text; a list of more than one sentence ends each of them with a stop, a question mark or a colon. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.?!:])\s+(?=[\p{Lu}\p{N}“"(])/u)
    .filter((sentence) => wordsIn(sentence) > 0);

test('sentences are taken apart where a reader pauses', () => {
  expect(sentencesOf('Rp1.8 miliar pada 2024. 52 dari 100 pekerja: Siapa? Dan PP 50/2025.')).toEqual([
    'Rp1.8 miliar pada 2024.',
    '52 dari 100 pekerja:',
    'Siapa?',
    'Dan PP 50/2025.',
  ]);
});

/** What rows say in several words: it is theirs, and tomorrow's may be longer. Shorter cells are names and figures within a sentence. */
const saidByRows = tableNames
  .flatMap((name) => tableRecords(name).flatMap((row) => Object.values(row)))
  .filter((cell) => wordsIn(cell) >= 5)
  .map((cell) => cell.replace(/\s+/g, ' '));
const isOfARow = (sentence: string) => saidByRows.some((cell) => cell.includes(sentence) || sentence.includes(cell));

const forCitizens = addresses.filter((address) => FOR_CITIZENS.test(address));

test('there are such pages, as many in each language', () => {
  const english = forCitizens.filter((address) => address.startsWith('/en/'));
  expect(english.length).toBeGreaterThan(10);
  expect(forCitizens).toHaveLength(2 * english.length);
});

for (const address of forCitizens) {
  const trade = TRADE[address.startsWith('/en/') ? 'en' : 'id'];
  test(`${address} is told in short sentences and plain words`, () => {
    const document = documentOf(fileOf(address).replace(/^dist\//, ''));
    for (const apart of document.querySelectorAll('svg, script, style, code, table, .trail, .paper')) apart.remove();
    const sentences = [...document.querySelectorAll(`main :is(${BLOCKS})`)]
      .filter((block) => !block.querySelector(BLOCKS))
      .flatMap((block) => sentencesOf(block.textContent))
      .filter((sentence) => !isOfARow(sentence));
    const lengths = sentences.map(wordsIn);
    expect(sentences.length).toBeGreaterThan(5);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(MEAN);
    expect(sentences.filter((sentence) => wordsIn(sentence) > MOST)).toEqual([]);
    expect(sentences.filter((sentence) => trade.test(sentence))).toEqual([]);
  });
}
