import { pieces, say } from '../i18n/message.ts';
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
export const officesOf = (gap: RowOf<'gaps'>, language: Language): string[] =>
  (language === 'id' ? gap.ask_id : gap.ask_en).split(';').map((office) => office.trim());

/** The letter that asks for what a gap misses. An office in Indonesia gets the Indonesian one; the English one is for reading. */
export const letterOf = (gap: RowOf<'gaps'>, site: Quoted, language: Language): Letter => {
  const line = (key: MessageKey, values: Readonly<Record<string, string>> = {}): LetterPart[] =>
    pieces(language, key).map((piece) => {
      if ('words' in piece) return piece;
      if (Object.hasOwn(BLANKS, piece.slot)) return { blank: say(language, BLANKS[piece.slot as keyof typeof BLANKS]) };
      const value = values[piece.slot];
      if (value === undefined) throw new Error(`the message ${key} (${language}) has nothing for {${piece.slot}}`);
      return { words: value };
    });
  const paragraph = (...lines: LetterPart[][]): Paragraph => ({ lines });
  const quoted = (text: string): Paragraph => ({ lines: [[{ words: text }]], quoted: true });

  const offices = officesOf(gap, language);
  const addressed = offices.map((office, i) => (offices.length === 1 ? office : `${i + 1}. ${office}`));
  const [question, why] = language === 'id' ? [gap.question_id, gap.why_id] : [gap.question_en, gap.why_en];
  return {
    subject: say(language, 'letter_subject'),
    paragraphs: [
      paragraph(line('letter_place_and_date')),
      paragraph(line('letter_subject_line', { subject: say(language, 'letter_subject') })),
      paragraph(line('letter_to'), ...addressed.map((words) => [{ words }])),
      paragraph(line('letter_greeting')),
      paragraph(line('letter_i_am'), line('letter_name'), line('letter_home'), line('letter_contact')),
      paragraph(line('letter_request')),
      quoted(question),
      paragraph(line('letter_reason', { site: site.name, address: site.address })),
      quoted(`“${why}”`),
      paragraph(line('letter_form')),
      paragraph(line('letter_elsewhere')),
      paragraph(line('letter_deadline')),
      paragraph(line('letter_thanks')),
      paragraph(line('letter_close'), line('letter_signature'), line('letter_signed')),
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
