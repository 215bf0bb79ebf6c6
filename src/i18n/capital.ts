import type { Language } from './language.ts';

/** A text with its first letter as a capital: options are kept in small letters, and stand in headings and menus too. */
export const capital = (language: Language, text: string): string => {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
};
