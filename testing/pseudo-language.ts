// A language that nobody speaks: every message of the default language with accents on its vowels and between brackets, so that
// a page shows which of its words are messages. Numbers and dates follow a locale that there is.
import { messages } from '../src/i18n/catalogues/id.ts';
import { languages } from '../src/i18n/language.ts';
import { messageKeys, type MessageKey } from '../src/i18n/messages.ts';
import type { Text } from '../src/i18n/text-forms.ts';

/** The tag of Javanese, or of Malay where there is a catalogue of that: their numbers and months have words of their own. */
export const PSEUDO = ['jv', 'ms'].find((tag) => !(languages as readonly string[]).includes(tag))!;

const ACCENTS: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' };
const accented = (text: string): string =>
  text.replace(/\{[a-z_]+\}|[aeiou]/gi, (found) => {
    if (found.startsWith('{')) return found;
    const accent = ACCENTS[found.toLowerCase()]!;
    return found === found.toLowerCase() ? accent : accent.toUpperCase();
  });

const pseudo = (text: string): string => `«${accented(text)}»`;

const wordOf = (options: Intl.NumberFormatOptions, value: number, part: string): string =>
  new Intl.NumberFormat(PSEUDO, options).formatToParts(value).find(({ type }) => type === part)!.value;
const scale = (value: number) => wordOf({ notation: 'compact', compactDisplay: 'long' }, value, 'compact');
const PERCENT = wordOf({ style: 'unit', unit: 'percent', unitDisplay: 'long' }, 1, 'unit');
const [THOUSAND, MILLION, BILLION, TRILLION] = [scale(1e3), scale(1e6), scale(1e9), scale(1e12)];

const monthNames = (month: 'long' | 'short') =>
  [...Array(12).keys()].map((i) =>
    new Intl.DateTimeFormat(PSEUDO, { month, timeZone: 'UTC' }).format(Date.UTC(2000, i, 1)),
  );

/** Words that its numbers and dates have, in plain letters as the locale has them. */
export const localeWords = [
  PERCENT,
  THOUSAND,
  MILLION,
  BILLION,
  TRILLION,
  ...monthNames('long'),
  ...monthNames('short'),
];

/** What is read back as a number has the words of the locale; a formula has no words. */
const FORMS: Readonly<Partial<Record<MessageKey, string>>> = {
  form_percent: `{number} ${PERCENT}`,
  form_percent_short: messages.form_percent_short,
  form_thousand: `{number} ${THOUSAND}`,
  form_rupiah: messages.form_rupiah,
  form_rupiah_million: `Rp{number} ${MILLION}`,
  form_rupiah_billion: `Rp{number} ${BILLION}`,
  form_rupiah_trillion: `Rp{number} ${TRILLION}`,
  form_file_size: messages.form_file_size,
  form_formula_separator: messages.form_formula_separator,
};

const textOf = (text: Text): Text => {
  if (typeof text === 'string') return pseudo(text);
  return { ...(text.by === undefined ? {} : { by: text.by }), other: pseudo(text.other) };
};

/** Messages of the pseudo-language, without some. */
export const pseudoMessages = (without: readonly MessageKey[] = []): Readonly<Record<string, Text>> =>
  Object.fromEntries(
    messageKeys.filter((key) => !without.includes(key)).map((key) => [key, FORMS[key] ?? textOf(messages[key])]),
  );

/** The file of a catalogue that holds these messages. */
export const catalogueFile = (texts: Readonly<Record<string, Text>>): string =>
  [
    "import { translation } from '../messages.ts';",
    `export const locale = '${PSEUDO}-ID';`,
    `export const messages = translation(${JSON.stringify(texts, null, 2)});`,
    '',
  ].join('\n');

/** The line that adds the language to the list of catalogues. */
export const CATALOGUE_LINE = `export * as ${PSEUDO} from './catalogues/${PSEUDO}.ts';\n`;

/** A word that is no message of the pseudo-language: it has a vowel without an accent. */
export const PLAIN_WORD = /(?<![\p{L}\p{N}])(?=[a-z]*[aeiou])[a-z]{2,}(?![\p{L}\p{N}])/iu;
