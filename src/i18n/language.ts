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

/** Locale that number and date forms follow. */
export const localeOf = (language: Language): string => (language === 'id' ? 'id-ID' : 'en-GB');

export const otherLanguage = (language: Language): Language => (language === 'id' ? 'en' : 'id');
