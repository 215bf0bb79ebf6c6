import { readFileSync } from 'node:fs';

const codesIn = (file: string): Readonly<Record<string, string>> => {
  const names = JSON.parse(readFileSync(`src/data/places/${file}.json`, 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(names).map(([code, name]) => [name, code]));
};
const registers = { code: codesIn('indonesia'), bps: codesIn('statistics-office') };

/** The codes of a place in both registers, by the ends of their columns' names; empty for what has none. */
export const codesOf = (place: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(registers).map(([suffix, codes]) => [suffix, codes[place] ?? '']));
