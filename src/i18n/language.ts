/** The two languages of the site; Indonesian is the default. */
export const languages = ['id', 'en'] as const;
/** The language of addresses without one of their own, and of what is said in no other. */
export const defaultLanguage = 'id' satisfies Language;
export type Language = (typeof languages)[number];

/** Locale that number and date forms follow. */
export const localeOf = (language: Language): string => (language === 'id' ? 'id-ID' : 'en-GB');

export const otherLanguage = (language: Language): Language => (language === 'id' ? 'en' : 'id');

/** An address of the default language as it is in a language: `/feed.xml` is `/en/feed.xml` in English. */
export const withLanguage = (language: Language, address: string): string =>
  language === defaultLanguage ? address : `/${language}${address}`;
