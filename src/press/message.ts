import { defaultLanguage, localeOf, textOf, type Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Text } from '../i18n/text-forms.ts';
import { hasUnmarkedDigit, markDigits } from './mark.ts';

const SLOT = /\{([a-z_]+)\}/;

/** Names of the slots of a message, which are the same in every language and in every form of it. */
export const slotsOf = (key: MessageKey): readonly string[] => {
  const text = textOf(defaultLanguage, key);
  return [...(typeof text === 'string' ? text : text.other).matchAll(/\{([a-z_]+)\}/g)].map(([, slot]) => slot!);
};

/** Numbers in sentences are told to a tenth: what is shown as 1 is one. */
const pluralsOf = (language: Language) => new Intl.PluralRules(localeOf(language), { maximumFractionDigits: 1 });

/** The form of a text that goes with the number it depends on. */
const formOf = (language: Language, text: Text, values: Readonly<Record<string, unknown>>): string => {
  if (typeof text === 'string') return text;
  const { value } = values[text.by ?? 'count'] as { readonly value: number | string };
  return text[pluralsOf(language).select(Number(value))] ?? text.other;
};

/** A piece of a filled message: its own words, or a slot with what stands there. */
export type Piece<Value> = { readonly words: string } | { readonly slot: string; readonly value: Value };

/**
 * The pieces of a message in order, each slot with its value. Digits of the message's own words are marked as such.
 * Throws when a slot has no value, a value has no slot, or a value is a text with a digit that nobody accounts for.
 */
export const fill = <Value>(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, Value>>,
): readonly Piece<Value>[] => {
  const idle = new Set(Object.keys(values));
  const text = formOf(language, textOf(language, key), values);
  // Words and names of slots take turns.
  const pieces = text.split(SLOT).map((piece, i): Piece<Value> => {
    if (i % 2 === 0) return { words: markDigits({ kind: 'words', language, message: key }, piece) };
    const value = values[piece];
    if (value === undefined) throw new Error(`the message ${key} (${language}) has nothing for {${piece}}`);
    if (typeof value === 'string' && hasUnmarkedDigit(value))
      throw new Error(`the message ${key} (${language}) gets a number as mere text in {${piece}}: ${value}`);
    idle.delete(piece);
    return { slot: piece, value };
  });
  if (idle.size > 0) throw new Error(`the message ${key} (${language}) has no place for ${[...idle].join(', ')}`);
  return pieces.filter((piece) => !('words' in piece) || piece.words !== '');
};
