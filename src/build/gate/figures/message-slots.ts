import type { Language } from '../../../i18n/language.ts';
import { pieces } from '../../../i18n/message.ts';
import type { MessageKey } from '../../../i18n/messages.ts';
import { oneLine } from './literals.ts';

/** What stands in a slot of a message, and where. */
export interface FoundSlot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = '[\\d.,]*\\d';
const escaped = (words: string) => words.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds a message in a text where its slots `numbers` hold numbers; its other slots may hold anything. */
export const slotFinder = (
  language: Language,
  key: MessageKey,
  numbers: readonly string[],
): ((text: string) => Readonly<Record<string, FoundSlot>>[]) => {
  const source = pieces(language, key)
    .map((piece) =>
      'words' in piece ? escaped(piece.words) : numbers.includes(piece.slot) ? `(?<${piece.slot}>${NUMBER})` : '.*?',
    )
    .join('');
  const pattern = new RegExp(source, 'dg');
  const words = pieces(language, key).flatMap((piece) => ('words' in piece ? [oneLine(piece.words)] : []));
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return (text) =>
    !text.includes(longest)
      ? []
      : [...text.matchAll(pattern)].map((match) =>
          Object.fromEntries(
            Object.entries(match.indices!.groups!).map(
              ([slot, [start, end]]) => [slot, { text: text.slice(start, end), start, end }] as const,
            ),
          ),
        );
};
