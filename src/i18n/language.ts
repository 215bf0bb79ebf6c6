import * as catalogues from './catalogues.ts';
import type { MessageKey } from './messages.ts';
import type { Text } from './text-forms.ts';

/** The languages of the site, by their tags. */
export type Language = keyof typeof catalogues;
export const defaultLanguage = 'id' satisfies Language;
export const languages: readonly Language[] = [
  defaultLanguage,
  ...(Object.keys(catalogues) as Language[]).filter((language) => language !== defaultLanguage),
];

/** The keys that a language has no text for: there may be none, and the compiler tells them all by name. */
type Untranslated = {
  readonly [Tag in Language]: {
    [Key in MessageKey]: Key extends keyof (typeof catalogues)[Tag]['messages'] ? never : Key;
  }[MessageKey];
};
({}) as Untranslated satisfies Readonly<Record<Language, never>>;

/** The text of a message in a language. */
export const textOf = (language: Language, key: MessageKey): Text => {
  // A build runs without the type check.
  const text = (catalogues[language].messages as Readonly<Record<string, Text>>)[key];
  if (text === undefined) throw new Error(`the message ${key} has no text in ${language}`);
  return text;
};

/** One thing for each language. */
export const inEachLanguage = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;

/** Messages that give a number or a name the form that a language has for it. */
type FormKey = Extract<MessageKey, `form_${string}`>;

/** A number or a name in a form of the language: `41,02` becomes `41,02 persen`. */
export const inForm = (language: Language, form: FormKey, text: string): string =>
  String(textOf(language, form)).replace(/\{[a-z]+\}/, () => text);

/** Locale that number and date forms follow. */
export const localeOf = (language: Language): string => catalogues[language].locale;

/** Words in a row, the last one joined as the language does: `96,20 dan 100`. */
export const listOf = (language: Language, words: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { style: 'long', type: 'conjunction' }).format(words);

/** An address of the default language as it is in a language: `/feed.xml` is `/en/feed.xml` in English. */
export const withLanguage = (language: Language, address: string): string =>
  language === defaultLanguage ? address : `/${language}${address}`;
