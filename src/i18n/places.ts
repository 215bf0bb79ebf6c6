import type { Language } from './language.ts';

const KINDS: [RegExp, (name: string) => string][] = [
  [/^Kabupaten (.+)$/, (name) => `${name} Regency`],
  [/^Kota (.+)$/, (name) => `${name} City`],
  [/^Provinsi (.+)$/, (name) => `${name} Province`],
  [/^Wilayah Cabang (.+)$/, (name) => `${name} branch area`],
];

/** A place of the data, which names places in Indonesian, in the reader's language. */
export const formatPlace = (language: Language, place: string): string => {
  if (language === 'id') return place;
  for (const [pattern, english] of KINDS) {
    const name = pattern.exec(place)?.[1];
    if (name) return english(name);
  }
  return place;
};

/** A place's name without its kind: `Bungo` for `Kabupaten Bungo`. */
export const nameOf = (place: string): string =>
  KINDS.map(([pattern]) => pattern.exec(place)?.[1]).find((name) => name !== undefined) ?? place;
