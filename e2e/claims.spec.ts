import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as catalogues from '../src/i18n/catalogues.ts';
import type { Text } from '../src/i18n/text-forms.ts';
import { metaOf } from '../src/tables/column.ts';
import type { Table } from '../src/tables/table.ts';
import { tableNames, tables } from '../src/tables/tables.ts';
import { CLAIMS } from '../testing/claims.ts';
import { documentOf, tableRecords } from './honest-site.ts';
import { fileOf, mainAddresses } from './pages.ts';

const plain = (text: string): string => text.replace(/[\s\u00a0\u00ad\u2060]+/g, ' ').trim();

/** Parts of a page that hold a text of their own. */
const BLOCKS = 'h1, h2, h3, p, li, dt, dd, td, th, figcaption, caption, summary, svg';
/** A text; of a drawing, which breaks its lines into elements, all of them in their order. */
const textOf = (block: Element): string =>
  plain(
    block.localName === 'svg'
      ? [...block.querySelectorAll('title, desc, text')].map(({ textContent }) => textContent).join(' ')
      : block.textContent,
  );

const pattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const formsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.entries(text).flatMap(([form, words]) => (form === 'by' ? [] : [words]));

/**
 * Messages with such a word, as patterns in which a slot stands for anything. Those without a slot are on the list that names
 * what carries them, which a unit test holds; in the others a row fills the slot.
 */
const messagesOf = (language: string): readonly RegExp[] =>
  Object.values(catalogues[language as keyof typeof catalogues].messages as Readonly<Record<string, Text>>)
    .flatMap(formsOf)
    .filter((words) => CLAIMS[language]!.test(words.replace(/\{\w+\}/g, ' ')))
    .map(
      (words) =>
        new RegExp(
          plain(words)
            .split(/\{\w+\}/)
            .map(pattern)
            .join('.*?'),
          'gi',
        ),
    );

/** Every text of a value of JSON. */
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];

/** What rows say themselves, and what the definitions of the tables say of their columns and options. */
const saidByTables = (language: 'id' | 'en'): readonly string[] => [
  ...tableNames.flatMap((name) => tableRecords(name).flatMap((row) => Object.values(row))),
  ...tableNames.flatMap((name) =>
    Object.values((tables[name] as Table).columns).flatMap((column) => {
      const { title, description, options = {} } = metaOf(column);
      return [title, description, ...Object.values(options)].map((words) => words[language]);
    }),
  ),
  ...wordsOf(JSON.parse(readFileSync('dist/data/check-outcomes.csv-metadata.json', 'utf8'))),
];

for (const language of ['id', 'en'] as const)
  test(`every superlative, cause and trend of the pages is a row's or of a message that something carries: ${language}`, () => {
    const word = new RegExp(CLAIMS[language]!.source, 'gi');
    const messages = messagesOf(language);
    const cells = saidByTables(language)
      .map(plain)
      .filter((cell) => new RegExp(word).test(cell))
      .map((cell) => cell.toLowerCase());
    const uncarried = new Set<string>();
    for (const address of mainAddresses.filter((each) => each.startsWith('/en/') === (language === 'en'))) {
      const document = documentOf(fileOf(address).replace(/^dist\//, ''));
      for (const block of document.querySelectorAll(BLOCKS)) {
        if (block.querySelector(BLOCKS)) continue;
        const text = textOf(block);
        const carried = [
          ...messages.flatMap((message) =>
            [...text.matchAll(message)].map(({ index, 0: all }) => ({ from: index, to: index + all.length })),
          ),
          ...cells.flatMap((cell) => {
            const at = text.toLowerCase().indexOf(cell);
            return at < 0 ? [] : [{ from: at, to: at + cell.length }];
          }),
        ];
        for (const { index, 0: claim } of text.matchAll(word))
          if (!carried.some(({ from, to }) => from <= index && index + claim.length <= to))
            uncarried.add(`${address} "${claim}": ${text}`);
      }
    }
    expect([...uncarried]).toEqual([]);
  });
