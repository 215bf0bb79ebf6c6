import type { Language } from '../i18n/language.ts';
import { name } from '../press/printable.ts';
import { say } from '../press/sentence.ts';

/** What a worker asks the head of the village. It is sent in the default language; other languages have it for reading. */
export const villageMessage = (language: Language, address: string): string =>
  `${say(language, 'village_message')}\n\n${say(language, 'village_message_more', { address: name(address) })}`;
