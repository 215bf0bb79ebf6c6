import { origin } from '../../tables/table.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

/** Short forms of the names of governments, and what they stand for. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bPemkab\b/i, 'Pemerintah Kabupaten'],
  [/\bPemkot\b/i, 'Pemerintah Kota'],
  [/\bPemprov\b/i, 'Pemerintah Provinsi'],
  [/\bPemda\b/i, 'Pemerintah Daerah'],
  [/\bKab\.? (?=[A-Z])/, 'Kabupaten '],
  [/\bProv\.? (?=[A-Z])/, 'Provinsi '],
  [/\bBP ?Jamsostek\b|\bBPJS ?-?TK\b|\bBPJS Naker\b/i, 'BPJS Ketenagakerjaan'],
];

const inFull = (name: string): string => SHORT.reduce((full, [short, whole]) => full.replace(short, whole), name);

/** A name without what spelling changes: capitals, spaces, points, and the end of an address. */
const lettersOf = (name: string): string =>
  inFull(name)
    .toLowerCase()
    .replace(/\.(?:com|net|org|news|co\.id|or\.id|go\.id|my\.id|id|co)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Of shorter names one letter makes another one: NTB and NTT. */
const LONG_ENOUGH = 8;

/** The words that a letter lost makes of one. Two words a slip apart have one of these in common, or are one of the other's. */
const shorterOf = (letters: string): string[] =>
  letters.length < LONG_ENOUGH
    ? [letters]
    : [letters, ...Array.from(letters, (_, i) => letters.slice(0, i) + letters.slice(i + 1))];

const slipsApart = (a: string, b: string): boolean => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = left.length === 2 && left === [...right].reverse().join('');
  return !/\d/.test(left + right) && ((left.length <= 1 && right.length <= 1) || isSwap);
};

/** The word in which two names differ is short, such as the last one of Suara NTB and Suara NTT: these are two names. */
const differInAShortWord = (a: string, b: string): boolean => {
  const [left, right] = [a.split(' '), b.split(' ')];
  const at = left.findIndex((word, i) => word !== right[i]);
  return left.length === right.length && Math.max(left[at]?.length ?? 0, right[at]?.length ?? 0) <= 4;
};

const faultsOf = (rows: readonly AnyRow[], column: string): Objection[] => {
  const uses = Map.groupBy(
    rows.filter((row) => row[column] !== null),
    (row) => row[column] as string,
  );
  // Those that stand often come first, and each later one is held against them.
  const names = [...uses.keys()].sort((a, b) => uses.get(b)!.length - uses.get(a)!.length);
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const tell = (message: string) => uses.get(name)!.map((row) => ({ row, column, message }));
    if (inFull(name) !== name) return tell(`is a short form; write ${inFull(name)}`);
    const letters = lettersOf(name);
    const keys = shorterOf(letters);
    const likely = keys.map((key) => seen.get(key)).filter((other) => other !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, name);
    const same = likely.find((other) => lettersOf(other) === letters);
    const lineOf = (other: string) => uses.get(other)![0]![origin].line;
    if (same !== undefined) return tell(`is spelt ${same} on line ${lineOf(same)}; write it the same way`);
    const near = likely.find((other) => slipsApart(lettersOf(other), letters) && !differInAShortWord(other, name));
    return near === undefined
      ? []
      : tell(
          `is nearly ${near} on line ${lineOf(near)}; write it the same way, or add its web address in brackets if it is another one`,
        );
  });
};

/** Two spellings of one publisher would be two publishers, and their word would count twice. */
export const publishersHaveOneSpelling: Rule = (data) => {
  const rows = data.sources as unknown as readonly AnyRow[];
  return [...faultsOf(rows, 'publisher'), ...faultsOf(rows, 'quoting')];
};
