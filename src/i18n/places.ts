import { partsOfPlace } from '../tables/place-kind.ts';
import { inForm, type Language } from './language.ts';

/** A place of the tables in the reader's language. */
export const formatPlace = (language: Language, place: string): string => {
  const { kind, name } = partsOfPlace(place);
  return kind ? inForm(language, `form_${kind}`, name) : place;
};
