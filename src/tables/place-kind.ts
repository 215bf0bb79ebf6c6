/** Kinds of places, by the words that the tables write before a place's name. */
const WORDS = {
  regency: 'Kabupaten',
  city: 'Kota',
  province: 'Provinsi',
  branch_area: 'Wilayah Cabang',
} as const;

export type PlaceKind = keyof typeof WORDS;

/** The kind of a place and its name without it: `Bungo` for `Kabupaten Bungo`. A country and the like have no kind. */
export const partsOfPlace = (place: string): { readonly kind: PlaceKind | null; readonly name: string } => {
  const kind = (Object.keys(WORDS) as PlaceKind[]).find((each) => place.startsWith(`${WORDS[each]} `));
  return kind ? { kind, name: place.slice(WORDS[kind].length + 1) } : { kind: null, name: place };
};
