import { defaultLanguage, inForm, textOf, type Language } from './language.ts';

/** Kinds of places as the tables name them, in the default language. */
const KINDS = (['form_regency', 'form_city', 'form_province', 'form_branch_area'] as const).map((form) => ({
  form,
  pattern: new RegExp(`^${String(textOf(defaultLanguage, form)).replace('{name}', '(.+)')}$`),
}));

/** The kind of a place and its name without it; undefined for a place without a kind. */
const partsOf = (place: string) => {
  const kind = KINDS.find(({ pattern }) => pattern.test(place));
  return kind && { form: kind.form, name: kind.pattern.exec(place)![1]! };
};

/** A place of the tables in the reader's language. */
export const formatPlace = (language: Language, place: string): string => {
  const parts = partsOf(place);
  return parts ? inForm(language, parts.form, parts.name) : place;
};

/** A place's name without its kind: `Bungo` for `Kabupaten Bungo`. */
export const nameOf = (place: string): string => partsOf(place)?.name ?? place;
