import { english } from './english.ts';
import { indonesian } from './indonesian.ts';

export type MessageKey = keyof typeof indonesian;

/** Every sentence of the site, once for each language. The type makes a missing sentence an error. */
export const messages: Readonly<Record<'id' | 'en', Readonly<Record<MessageKey, string>>>> = { id: indonesian, en: english };
