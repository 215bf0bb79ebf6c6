import type { Language } from './language.ts';
import { messages, type MessageKey } from './messages.ts';

/** A piece of a message: plain words, or the name of what stands there. */
export type Piece = { readonly words: string } | { readonly slot: string };

const SLOT = /\{([a-z_]+)\}/g;

/** The pieces of a message in order: words and slots such as `{rate}`. */
export const pieces = (language: Language, key: MessageKey): Piece[] => {
  const message: string = messages[key][language];
  const found: Piece[] = [];
  let end = 0;
  for (const match of message.matchAll(SLOT)) {
    if (match.index > end) found.push({ words: message.slice(end, match.index) });
    found.push({ slot: match[1]! });
    end = match.index + match[0].length;
  }
  if (end < message.length) found.push({ words: message.slice(end) });
  return found;
};

/** A message as plain text, with its slots filled. Throws when a slot has nothing to stand in it, or a value has no slot. */
export const say = (language: Language, key: MessageKey, values: Readonly<Record<string, string>> = {}): string => {
  const used = new Set<string>();
  const text = pieces(language, key)
    .map((piece) => {
      if ('words' in piece) return piece.words;
      used.add(piece.slot);
      const value = values[piece.slot];
      if (value === undefined) throw new Error(`the message ${key} (${language}) has nothing for {${piece.slot}}`);
      return value;
    })
    .join('');
  const idle = Object.keys(values).filter((slot) => !used.has(slot));
  if (idle.length > 0) throw new Error(`the message ${key} (${language}) has no place for ${idle.join(', ')}`);
  return text;
};
