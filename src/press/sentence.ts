import { inEachLanguage, type Language } from '../i18n/language.ts';
import type { MessageKey, PlainKey, SlotOf } from '../i18n/messages.ts';
import type { Words } from '../tables/column.ts';
import { inLanguage, isFigure, print, type Figure, type Printable } from './printable.ts';
import { markDigits } from './mark.ts';
import { fill } from './message.ts';

/**
 * What may stand in a slot; a sentence keeps its links there. A text may have no digit but those of which a mark tells where
 * they came from.
 */
export type Slot = Figure | Printable | Sentence | Words | string;

interface Filled<Key extends MessageKey> {
  readonly key: Key;
  readonly slots: Readonly<Record<SlotOf<Key>, Slot>>;
}

/** One message with what stands in its slots; figures keep their link to the row. */
export type Sentence =
  | { readonly key: PlainKey; readonly slots?: undefined }
  | { [Key in Exclude<MessageKey, PlainKey>]: Filled<Key> }[Exclude<MessageKey, PlainKey>];

/** A piece of a sentence that is ready to be shown; with its figure where it leads to a row or a method. */
export interface Part {
  readonly text: string;
  readonly figure?: Figure;
}

/** The parts of a sentence in order. `linked` is told to the stream: true where figures are shown as links. */
export const partsOf = (language: Language, { key, slots }: Sentence, linked = false): readonly Part[] =>
  fill<Slot>(language, key, slots ?? {}).flatMap((piece): Part | readonly Part[] => {
    if ('words' in piece) return { text: piece.words };
    const { slot, value } = piece;
    const at = { message: key, slot };
    if (typeof value === 'string') return { text: value };
    if ('key' in value) return partsOf(language, value, linked);
    if (isFigure(value)) return { text: print(language, value, { ...at, linked }), figure: value };
    if ('kind' in value) return { text: print(language, value, at) };
    return { text: markDigits({ kind: 'words', language, ...at }, inLanguage(language, value)) };
  });

/** A sentence as plain text. */
export const plain = (language: Language, sentence: Sentence): string =>
  partsOf(language, sentence)
    .map(({ text }) => text)
    .join('');

/** A message as plain text. */
export const say = <Key extends MessageKey>(
  language: Language,
  key: Key,
  ...[slots]: [SlotOf<Key>] extends [never] ? [] : [slots: Readonly<Record<SlotOf<Key>, Slot>>]
): string => plain(language, { key, ...(slots ? { slots } : {}) } as unknown as Sentence);

/** A sentence's words in every language, for use inside another one. */
export const asWords = (sentence: Sentence): Words => inEachLanguage((language) => plain(language, sentence));
