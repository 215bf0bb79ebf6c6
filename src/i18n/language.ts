/** The two languages of the site; Indonesian is the default. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** Locale that number and date forms follow. */
export const localeOf = (language: Language): string => (language === 'id' ? 'id-ID' : 'en-GB');

export const otherLanguage = (language: Language): Language => (language === 'id' ? 'en' : 'id');
