import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rooms } from '../i18n/messages.ts';
import { BadWords, checkWords } from './check-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILE = `/** Words of the front page. */
export const homeWords = {
  home_title: {
    id: 'Beranda',
    en: 'Home',
  },
  home_lead: {
    id: 'Angka per {date}',
    en: 'Figure of {date}',
  },
};
`;
writeFileSync(join(folder, 'home.ts'), FILE);

const title = { id: 'Beranda', en: 'Home' };
const lead = { id: 'Angka per {date}', en: 'Figure of {date}' };

const linesOf = (...args: Parameters<typeof checkWords>): string[] => {
  try {
    checkWords(...args);
    return [];
  } catch (error) {
    if (!(error instanceof BadWords)) throw error;
    return error.message.replaceAll(`${folder}/`, 'src/i18n/words/').split('\n');
  }
};
const homeLines = (messages: Record<string, { id?: string; en?: string }>) => linesOf({ home: messages }, folder);

test('the words of the site have no problem', () => {
  expect(linesOf(rooms)).toEqual([]);
});

test('whole messages pass', () => {
  expect(homeLines({ home_title: title, home_lead: lead })).toEqual([]);
});

test.each([
  ['no English', { id: 'Angka per {date}' }, 'has no English; write it'],
  ['no Indonesian', { en: 'Figure of {date}' }, 'has no Indonesian; write it'],
  ['blank English', { id: 'Angka', en: ' ' }, 'has no English; write it'],
  [
    'another slot',
    { id: 'Angka per {date}', en: 'Figure of {day}' },
    'has the slots {date} in Indonesian and {day} in English; use the same in both',
  ],
  [
    'a slot less',
    { id: 'Angka per {date}', en: 'Figure' },
    'has the slots {date} in Indonesian and none in English; use the same in both',
  ],
  [
    'a misspelt slot',
    { id: 'Angka per {date}', en: 'Figure of {Date}' },
    'has a brace in English that is no slot; write slots like {rate}',
  ],
])('%s is refused with file, line and expectation', (_name, message, expected) => {
  expect(homeLines({ home_title: title, home_lead: message })).toEqual([
    `src/i18n/words/home.ts:7:home_lead: ${expected}`,
  ]);
});

test('all faults are told in one run, also where a line cannot be found', () => {
  expect(homeLines({ home_title: { id: '', en: '' }, home_new: { id: 'Baru' } })).toEqual([
    'src/i18n/words/home.ts:3:home_title: has no Indonesian; write it',
    'src/i18n/words/home.ts:3:home_title: has no English; write it',
    'src/i18n/words/home.ts:home_new: has no English; write it',
  ]);
});

test('a key in two rooms is refused', () => {
  expect(linesOf({ frame: { home_title: title }, home: { home_title: title } }, folder)).toEqual([
    'src/i18n/words/home.ts:3:home_title: stands in frame.ts too; a key stands once',
  ]);
});
