import { quotedIn, quotedItems } from '../press/figure.ts';
import { name, print } from '../press/printable.ts';
import { fill } from '../press/message.ts';
import { say } from '../press/sentence.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { RowOf } from '../tables/tables.ts';

/** A part of a line: words, or a blank that the sender fills in, named in brackets. */
export type LetterPart = { readonly words: string } | { readonly blank: string };

/** A paragraph of a letter: its lines in order. */
export interface Paragraph {
  readonly lines: readonly (readonly LetterPart[])[];
  /** What the letter asks for, or the reason for it: text of the gap itself. */
  readonly quoted?: true;
}

/** A request for public information under UU 14/2008, complete but for its blanks. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Who publishes the site that the letter quotes. */
export interface Quoted {
  readonly name: string;
  readonly address: string;
}

const BLANKS = {
  place_and_date: 'letter_blank_place_and_date',
  name: 'letter_blank_name',
  home: 'letter_blank_home',
  contact: 'letter_blank_contact',
  signature: 'letter_blank_signature',
} as const satisfies Record<string, MessageKey>;

/** Offices that are asked, in the order in which the table names them. */
export const officesOf = (gap: RowOf<'gaps'>, language: Language): string[] => quotedItems(language, gap, 'ask');

/** The letter that asks for what a gap misses. An office in Indonesia gets the Indonesian one; the English one is for reading. */
export const letterOf = (gap: RowOf<'gaps'>, site: Quoted, language: Language): Letter => {
  const line = (key: MessageKey, values: Readonly<Record<string, string | LetterPart>> = {}): LetterPart[] =>
    fill(language, key, values).map((piece) => {
      if ('words' in piece) return piece;
      return typeof piece.value === 'string' ? { words: piece.value } : piece.value;
    });
  const withBlank = (key: MessageKey, blank: keyof typeof BLANKS): LetterPart[] =>
    line(key, { [blank]: { blank: say(language, BLANKS[blank]) } });
  const paragraph = (...lines: LetterPart[][]): Paragraph => ({ lines });
  const quotation = (text: string): Paragraph => ({ lines: [[{ words: text }]], quoted: true });

  const offices = officesOf(gap, language);
  const addressed = offices.map((office, i) =>
    offices.length === 1 ? office : `${print(language, name(String(i + 1)))}. ${office}`,
  );
  return {
    subject: say(language, 'letter_subject'),
    paragraphs: [
      paragraph(withBlank('letter_place_and_date', 'place_and_date')),
      paragraph(line('letter_subject_line', { subject: say(language, 'letter_subject') })),
      paragraph(line('letter_to'), ...addressed.map((words) => [{ words }])),
      paragraph(line('letter_greeting')),
      paragraph(
        line('letter_i_am'),
        withBlank('letter_name', 'name'),
        withBlank('letter_home', 'home'),
        withBlank('letter_contact', 'contact'),
      ),
      paragraph(line('letter_request')),
      quotation(quotedIn(language, gap, 'question')),
      paragraph(
        line('letter_reason', { site: print(language, name(site.name)), address: print(language, name(site.address)) }),
      ),
      quotation(`“${quotedIn(language, gap, 'why')}”`),
      paragraph(line('letter_form')),
      paragraph(line('letter_elsewhere')),
      paragraph(line('letter_deadline')),
      paragraph(line('letter_thanks')),
      paragraph(line('letter_close'), withBlank('letter_signature', 'signature'), withBlank('letter_signed', 'name')),
    ],
  };
};

/** A letter as plain text, its blanks in brackets, for a message. */
export const letterText = ({ paragraphs }: Letter): string =>
  paragraphs
    .map(({ lines }) =>
      lines.map((line) => line.map((part) => ('words' in part ? part.words : `[${part.blank}]`)).join('')).join('\n'),
    )
    .join('\n\n');

/** Opens the letter in the reader's mail program; the office's address is theirs to fill in. */
export const letterMail = (letter: Letter): string => {
  const encode = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:?subject=${encode(letter.subject)}&body=${encode(letterText(letter))}`;
};
