import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine, type Problem } from '../data/problem.ts';
import type { Message, Text } from '../i18n/text-forms.ts';

/** Words as a file holds them. A build runs without the type check, so either language may be missing here. */
type Room = Readonly<Record<string, Partial<Message>>>;

/** The words cannot be used; carries every problem that was found. */
export class BadWords extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'BadWords';
    this.problems = problems;
  }
}

const NAMES = { id: 'Indonesian', en: 'English' } as const;
const LANGUAGES = Object.keys(NAMES) as (keyof typeof NAMES)[];

const SLOT = /\{[a-z_]+\}/g;
/** Every form of a text. */
const formsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : [text.one, text.other]);
/** The slots of a text, each once: one that stands twice in one language may stand once in the other. */
const slotsOf = (text: Text): string[] => [...new Set(formsOf(text).join(' ').match(SLOT) ?? [])].sort();

const messagesOf = (message: Room[string]): string[] => {
  const missing = LANGUAGES.filter((language) => !formsOf(message[language] ?? '').every((form) => form.trim()));
  if (missing.length > 0) return missing.map((language) => `has no ${NAMES[language]}; write it`);
  const broken = LANGUAGES.filter((language) => /[{}]/.test(formsOf(message[language]!).join(' ').replace(SLOT, '')));
  if (broken.length > 0)
    return broken.map((language) => `has a brace in ${NAMES[language]} that is no slot; write slots like {rate}`);
  const [id, en] = [slotsOf(message.id!), slotsOf(message.en!)];
  if (id.join() === en.join()) return [];
  return [
    `has the slots ${id.join(', ') || 'none'} in Indonesian and ${en.join(', ') || 'none'} in English; use the same in both`,
  ];
};

/** Line of a file on which a message starts, counted from 1; absent when the file cannot be read or says it otherwise. */
const lineOf = (file: string, key: string): { line?: number } => {
  try {
    const at = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => new RegExp(`^\\s*['"]?${key}['"]?:`).test(line));
    return at === -1 ? {} : { line: at + 1 };
  } catch {
    return {};
  }
};

/**
 * Looks at every message of every room: both languages are there, with the same slots, and no key stands twice.
 * Throws `BadWords` with one line for each fault.
 *
 * @param rooms messages by the name of their file
 * @param folder where the files are
 */
export const checkWords = (rooms: Readonly<Record<string, Room>>, folder = 'src/i18n/words'): void => {
  const roomOf = new Map<string, string>();
  const problems = Object.entries(rooms).flatMap(([room, messages]) => {
    const file = join(folder, `${room}.ts`);
    return Object.entries(messages).flatMap(([key, message]): Problem[] => {
      const first = roomOf.get(key);
      roomOf.set(key, first ?? room);
      const faults = [
        ...(first === undefined ? [] : [`stands in ${first}.ts too; a key stands once`]),
        ...messagesOf(message),
      ];
      return faults.map((fault) => ({ file, ...lineOf(file, key), column: key, message: fault }));
    });
  });
  if (problems.length > 0) throw new BadWords(problems);
};
