import { expect, test } from 'vitest';
import { messages } from './catalogues/id.ts';
import { defaultLanguage, languages, textOf, type Language } from './language.ts';
import { messageKeys, translation, type MessageKey } from './messages.ts';

test('the default language comes first, and no language twice', () => {
  expect(languages[0]).toBe(defaultLanguage);
  expect(new Set(languages).size).toBe(languages.length);
});

test.each(languages)('%s has every message', (language) => {
  for (const key of messageKeys) expect(textOf(language, key)).toBeTruthy();
});

test('a text that is not there is told by its key and language', () =>
  expect(() => textOf('en' as Language, 'no_such_message' as MessageKey)).toThrow(
    'the message no_such_message has no text in en',
  ));

test('a translation with other slots than the default language does not compile, nor one under a key that is not there', () => {
  expect(messages.release_line).toContain('{date}');
  translation({ release_line: '{date}: data release' });
  translation({ home_unknown_count: { one: '{count} thing', few: '{count} things', other: '{count} things' } });
  // @ts-expect-error a slot is misspelt
  translation({ release_line: 'Data release {dat}' });
  // @ts-expect-error a slot is missing
  translation({ release_line: 'Data release' });
  // @ts-expect-error a slot is one too many
  translation({ skip: 'Skip to {content}' });
  // @ts-expect-error one form has another slot
  translation({ home_unknown_count: { few: '{things} things', other: '{count} things' } });
  // @ts-expect-error the slot that decides between the forms is none of the message
  translation({ home_unknown_count: { by: 'months', one: '{count} thing', other: '{count} things' } });
  // @ts-expect-error there is no such message
  translation({ no_such_message: 'Nothing' });
});
