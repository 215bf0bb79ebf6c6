import type { Language } from '../i18n/language.ts';
import { withFirstLetter } from './mark.ts';

/** A text with its first letter as a capital: options are kept in small letters, and stand in headings and menus too. */
export const capital = (language: Language, text: string): string =>
  withFirstLetter(text, (letter) => letter.toLocaleUpperCase(language));
