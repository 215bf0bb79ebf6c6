import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as catalogues from '../i18n/catalogues.ts';
import type { Text } from '../i18n/text-forms.ts';
import { BadWords, checkWords } from './check-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILE = `export const messages = translation({
  // Words of the front page.
  home_title: 'Home',
  home_lead: 'Figure of {date}',
});
`;
writeFileSync(join(folder, 'en.ts'), FILE);

const linesOf = (...args: Parameters<typeof checkWords>): string[] => {
  try {
    checkWords(...args);
    return [];
  } catch (error) {
    if (!(error instanceof BadWords)) throw error;
    return error.message.replaceAll(`${folder}/`, '').split('\n');
  }
};
const englishLines = (messages: Readonly<Record<string, Text>>) => linesOf({ en: { messages } }, folder);

test('the words of the site have no problem', () => {
  expect(linesOf(catalogues)).toEqual([]);
});

test('whole messages pass', () => {
  expect(
    englishLines({ home_title: 'Home', home_lead: { one: 'Figure of {date}', other: 'Figures of {date}' } }),
  ).toEqual([]);
});

const blank = 'is blank; write it';
const brace = 'has a brace that is no slot; write slots like {rate}';
test.each<[string, Text, string]>([
  ['nothing', '', blank],
  ['spaces', '  ', blank],
  ['a blank form', { one: 'Figure', other: ' ' }, blank],
  ['a slot in capitals', 'Figure of {Date}', brace],
  ['a slot that is not closed', 'Figure of {date', brace],
  ['a brace in one form', { by: 'date', one: 'Figure of date}', other: 'Figure of {date}' }, brace],
])('%s is refused, with its line', (_, home_lead, fault) =>
  expect(englishLines({ home_title: 'Home', home_lead })).toEqual([`en.ts:4:home_lead: ${fault}`]),
);

test('every fault of every language is told', () => {
  expect(
    linesOf({ id: { messages: { home_new: '' } }, en: { messages: { home_title: '', home_new: '{' } } }, folder),
  ).toEqual([`id.ts:home_new: ${blank}`, `en.ts:3:home_title: ${blank}`, `en.ts:home_new: ${brace}`]);
});
