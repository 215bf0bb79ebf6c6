import { pageAddress } from '../addresses.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../press/sentence.ts';
import type { SiteSettings } from '../settings.ts';

/** How a reader tells that a figure is wrong: a link, and beside it the message, where the link cannot carry it. */
export interface Report {
  readonly href: string;
  readonly copy: string | null;
}

/** Signs that the query of an address may hold as they are, among those that are written as bytes otherwise. */
const PLAIN: Readonly<Record<string, string>> = { '%2C': ',', '%2F': '/', '%3A': ':', '%3B': ';' };
const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll('\n', '\r\n')).replace(/%(?:2C|2F|3A|3B)/g, (bytes) => PLAIN[bytes]!);

/**
 * A report with all that an answer needs filled in: what a reader looks at, what it says, who published it, and its whole address. It opens
 * in the reader's mail program; where the site is written to by another way, or by none yet, the message is there to be copied.
 */
export const reportOf = (
  language: Language,
  { contact }: Pick<SiteSettings, 'contact'>,
  of: { readonly name: string; readonly value: string; readonly source?: string | null; readonly address?: string },
): Report => {
  const message = [of.name, of.value, of.source, of.address].filter(Boolean).join('. ');
  if (contact?.startsWith('mailto:'))
    return {
      href: `${contact}${contact.includes('?') ? '&' : '?'}subject=${encode(say(language, 'report_subject', { name: of.name }))}&body=${encode(`${message}\n\n${say(language, 'report_wrong')}\n`)}`,
      copy: null,
    };
  return { href: contact ?? `${pageAddress(language, 'reading')}#corrections`, copy: message };
};
