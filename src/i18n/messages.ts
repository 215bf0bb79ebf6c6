import { messages } from './catalogues/id.ts';
import type { Text } from './text-forms.ts';

type Default = typeof messages;
export type MessageKey = keyof Default;
export const messageKeys = Object.keys(messages) as readonly MessageKey[];

type Forms<T> = T extends string ? T : T[Exclude<keyof T, 'by'>];
type SlotsIn<T> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsIn<Rest> : never;
/** The slot whose number decides between the forms of a text. */
type Deciding<T> = T extends string ? never : T extends { readonly by: infer By extends string } ? By : 'count';
type SlotsOf<T> = SlotsIn<Forms<T>> | Deciding<T>;

/** Names of the slots of a message: the same in every language. */
export type SlotOf<Key extends MessageKey> = SlotsOf<Default[Key]>;

/** Messages without slots. */
export type PlainKey = { [Key in MessageKey]: [SlotOf<Key>] extends [never] ? Key : never }[MessageKey];

type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** What each text of a translation must be: with the slots of the default language, and none under a key that is not there. */
type Matching<Texts> = {
  readonly [Key in keyof Texts]: Key extends MessageKey
    ? Same<SlotsOf<Texts[Key]>, SlotOf<Key>> extends true
      ? Texts[Key]
      : { readonly slots: SlotOf<Key> }
    : never;
};

/**
 * The messages of a language. What does not match those of the default language does not compile, each at its key: a key
 * that is not there, and slots that differ. Keys that are missing are told where the languages are listed.
 */
export const translation = <const Texts extends Readonly<Record<string, Text>>>(
  texts: Texts & Matching<Texts>,
): Texts => texts;
