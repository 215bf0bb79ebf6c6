import type { Words } from '../tables/column.ts';
import type { Figure } from './figure.ts';
import type { Language } from './language.ts';
import { say } from './message.ts';
import type { MessageKey } from './messages.ts';

/** One message with what stands in its slots; figures keep their link to the row. */
export interface Sentence {
  readonly key: MessageKey;
  readonly slots?: Readonly<Record<string, Figure | Words | string>>;
}

const isFigure = (value: object): value is Figure => 'rows' in value;

/** What stands in a slot, as text. */
export const slotText = (language: Language, value: Figure | Words | string): string => {
  if (typeof value === 'string') return value;
  return isFigure(value) ? value.text(language) : value[language];
};

/** A sentence as plain text. */
export const plain = (language: Language, { key, slots = {} }: Sentence): string =>
  say(
    language,
    key,
    Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, slotText(language, value)])),
  );

/** A sentence's words in both languages, for use inside another one. */
export const bothWords = (sentence: Sentence): Words => ({ id: plain('id', sentence), en: plain('en', sentence) });
