import { expect, test } from 'vitest';
import { data as example } from '../../testing/contoh.ts';
import { data as live } from '../../testing/published.ts';
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
  translation({ home_gaps_lead: { one: '{count} thing', few: '{count} things', other: '{count} things' } });
  // @ts-expect-error a slot is misspelt
  translation({ release_line: 'Data release {dat}' });
  // @ts-expect-error a slot is missing
  translation({ release_line: 'Data release' });
  // @ts-expect-error a slot is one too many
  translation({ skip: 'Skip to {content}' });
  // @ts-expect-error one form has another slot
  translation({ home_gaps_lead: { few: '{things} things', other: '{count} things' } });
  // @ts-expect-error the slot that decides between the forms is none of the message
  translation({ home_gaps_lead: { by: 'months', one: '{count} thing', other: '{count} things' } });
  // @ts-expect-error there is no such message
  translation({ no_such_message: 'Nothing' });
});

/** Offices of the whole country that words explain; every other publisher is one of a place, or of today's rows. */
const NATIONAL = /^(?:BPS|BPJS Ketenagakerjaan|Jamsostek)$/;
const publishers = [example, live].flatMap(({ sources }) => sources.map(({ publisher }) => publisher));
const placesOf = ({ coverage, workforce }: typeof live) => [...coverage, ...workforce].map(({ place }) => place);
/** Of the made-up places only with their kind: Contoh is the word for an example. */
const places = [
  ...placesOf(example),
  ...placesOf(live).map((place) => place.replace(/^(?:Kabupaten|Kota|Provinsi) /, '')),
];

test.each(languages)(
  'no message (%s) names a publisher or a place of some table: what holds of single rows is said by them',
  (language) => {
    const names = [...new Set([...publishers, ...places])].filter(
      (name) => !NATIONAL.test(name) && name !== 'Indonesia',
    );
    const named = messageKeys.flatMap((key) => {
      const text = JSON.stringify(textOf(language, key));
      return names.filter((name) => text.includes(name)).map((name) => `${key}: ${name}`);
    });
    expect(named).toEqual([]);
  },
);
