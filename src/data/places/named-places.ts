import indonesia from './indonesia.json' with { type: 'json' };
import statisticsOffice from './statistics-office.json' with { type: 'json' };

const codesByName = (register: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(register).map(([code, name]) => [name, code]));

const NAMES = new Map(Object.entries(indonesia));
const CODES = codesByName(indonesia);
/** The statistics office numbers regencies in an order of its own; those of Papua, which it has renumbered, are left out. */
const STATISTICS_CODES = codesByName(statisticsOffice);

/** The code of a place in the register of the Ministry of Home Affairs, such as `1503`; null for what has none. */
export const placeCode = (place: string): string | null => CODES.get(place) ?? null;

/** The code of a place at the statistics office (BPS), such as `1503`; null for what has none or is not in our list. */
export const statisticsCode = (place: string): string | null => STATISTICS_CODES.get(place) ?? null;

/** The province of a place, which is its own; null for what has no code, such as a country. */
export const provinceOf = (place: string): string | null => NAMES.get(CODES.get(place)?.slice(0, 2) ?? '') ?? null;

/** Names that are words of the language too: an attack, bad luck, a trunk. */
const WORDS_TOO: readonly string[] = ['serang', 'malang', 'batang', 'lebak', 'kendal', 'tegal', 'paser', 'kepahiang'];
/** Shorter ones stand in other words; those of provinces are known to everybody. */
const SHORTEST = 5;

const bare = (name: string): string =>
  name.replace(/^(?:Kabupaten|Kota|Provinsi) (?:Administrasi )?/, '').toLowerCase();

const upper = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`;

/** Places by their names in letters alone. */
const BY_NAME = Map.groupBy(CODES.keys(), bare);
const LONGEST_FIRST = [...BY_NAME.keys()]
  .filter((name) => (name.length >= SHORTEST || CODES.has(`Provinsi ${upper(name)}`)) && !WORDS_TOO.includes(name))
  .sort((a, b) => b.length - a.length);
/** A name as it stands in sentences, and glued to others in hosts and addresses: `muaro-jambi`, `lampungtengahkab`. */
const ANY_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:${LONGEST_FIRST.map((name) => name.replaceAll(' ', '[^\\p{L}]?')).join('|')})(?=kab|kota|prov|[^\p{L}]|$)`,
  'giu',
);

/** The places that a text names, each as all that have the name; of names in each other the longest. */
export const placesNamedIn = (text: string): readonly string[] => {
  const found = text.match(ANY_NAME) ?? [];
  const letters = new Set(found.map((name) => name.toLowerCase().replace(/[^\p{L}]/gu, '')));
  return LONGEST_FIRST.filter((name) => letters.has(name.replaceAll(' ', ''))).flatMap((name) => BY_NAME.get(name)!);
};
