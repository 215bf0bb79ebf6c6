import { expect, test } from 'vitest';
import { CARRIED, CLAIMS } from '../../testing/claims.ts';
import * as catalogues from './catalogues.ts';
import type { Text } from './text-forms.ts';

const formsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.entries(text).flatMap(([form, words]) => (form === 'by' ? [] : [words]));

/** Messages of a language with such a word and no slot: nothing in them comes from a row. */
const bareClaims = (language: string): readonly string[] =>
  Object.entries(catalogues[language as keyof typeof catalogues].messages as Readonly<Record<string, Text>>)
    .filter(([, text]) => formsOf(text).some((words) => CLAIMS[language]!.test(words) && !/\{\w+\}/.test(words)))
    .map(([key]) => key);

const claims = Object.keys(CLAIMS).flatMap(bareClaims);
const carried = Object.values(CARRIED).flat();

test('no message claims a superlative, a cause or a trend that nothing carries', () =>
  expect(claims.filter((key) => !carried.includes(key))).toEqual([]));

test('the list of those that something else carries names no message without such a claim, and none twice', () => {
  expect(carried.filter((key) => !claims.includes(key))).toEqual([]);
  expect(new Set(carried).size).toBe(carried.length);
});
