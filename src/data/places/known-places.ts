import indonesia from './indonesia.json' with { type: 'json' };
import { nearest } from './nearest.ts';
import { otherNames } from './other-names.ts';

/**
 * Provinces, regencies and cities by their code in the register of the Ministry of Home Affairs (decree 300.2.2-2138 of 2025),
 * with the names that are written here.
 */
const CODES = new Map(Object.entries(indonesia).map(([code, name]) => [name, code]));

/** `Provinsi Jambi (15)`, and a place that has no code by its name alone. */
const withCode = (place: string): string => (CODES.has(place) ? `${place} (${CODES.get(place)!})` : place);

type Kind = 'kabupaten' | 'kota' | 'provinsi';

/** Words for a kind of place, in front of its name or, in English, behind it. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:pemerintah )?kab(?:upaten|\.)? ?(?<=[ .])|^pemkab | regency$|^regency of /, 'kabupaten'],
  [/^(?:pemerintah )?kota |^pemkot | (?:city|municipality)$|^city of /, 'kota'],
  [/^(?:pemerintah )?pro[vp](?:insi|\.)? ?(?<=[ .])|^pemprov | province$|^province of /, 'provinsi'],
];

/** Words in which names differ without meaning another place; English compass points stand in front. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:administrasi|adm\.?) /, ''],
  [/\bkep\.? /, 'kepulauan '],
  [/^(.+) islands$/, 'kepulauan $1'],
  [/\bsumatra\b/, 'sumatera'],
  [/\bjava\b/, 'jawa'],
  [/^north (.+)$/, '$1 utara'],
  [/^south ?east (.+)$/, '$1 tenggara'],
  [/^south (.+)$/, '$1 selatan'],
  [/^east (.+)$/, '$1 timur'],
  [/^west (.+)$/, '$1 barat'],
  [/^central (.+)$/, '$1 tengah'],
];

/** A name without its kind, and without what spelling changes: capitals, spaces, points, accents. */
const read = (place: string): { readonly kind: Kind | null; readonly letters: string } => {
  const plain = place.normalize('NFKD').toLowerCase().trim();
  const found = KINDS.find(([word]) => word.test(plain));
  const bare = found ? plain.replace(found[0], '') : plain;
  return {
    kind: found?.[1] ?? null,
    letters: SAME.reduce((name, [words, same]) => name.replace(words, same), bare).replace(/[^a-z]/g, ''),
  };
};

const COUNTRIES: ReadonlySet<string> = new Set(
  ['id', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
    return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? [])).map((name) => read(name).letters);
  }),
);

/**
 * The places that tables may name: those with a code, countries, and `own` ones, which a site names in its settings because
 * no list has them. Each has one spelling; of a country only the letters are known. What is wrong with a place is null or the
 * rest of a sentence.
 */
export const knownPlaces = (own: readonly string[]): ((place: string) => string | null) => {
  const names = new Set([...CODES.keys(), ...own]);
  const byLetters = Map.groupBy(names, (name) => read(name).letters);
  const byOtherName = new Map(Object.entries(otherNames).map(([other, name]) => [read(other).letters, [name]]));

  return (place) => {
    if (names.has(place)) return null;
    const { kind, letters } = read(place);
    const ofKind = (likely: readonly string[]) => {
      const same = likely.filter((name) => read(name).kind === kind);
      return (same.length > 0 ? same : likely).map(withCode).join(' or ');
    };
    const same = byLetters.get(letters) ?? byOtherName.get(letters);
    if (same) return `is not how this place is named here; write ${ofKind(same)}`;
    if (COUNTRIES.has(letters)) return null;
    // Where the word for the kind is misspelt, the name begins behind it.
    const near = nearest(letters, byLetters) ?? nearest(read(place.replace(/^\S+ /, '')).letters, byLetters);
    return `is no province, regency or city of Indonesia and no country; write ${near ? ofKind(near) : 'its official name'}, or add it to otherPlaces in site.config.ts`;
  };
};
