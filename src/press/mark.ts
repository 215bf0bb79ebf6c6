/**
 * Whatever is printed carries along where it came from, until the finished file is written: a record in private-use
 * characters before it, and one such character after it. So the record survives every way that a text takes, through
 * markup, attributes, drawings, JSON-LD and links that carry a message. Tables may not hold such characters
 * (`cell-text.ts`), so nothing of theirs looks like a mark.
 *
 *     START, the record as JSON with one private-use character for each byte, SEPARATOR, what is printed, END
 *
 * Words that are there in the default language alone stand between two such characters too, so that a page in another
 * language says which one they are in.
 */
import type { Language } from '../i18n/language.ts';

/** What is known of something that is printed. */
export interface PrintRecord {
  /**
   * - `figure`: the cell `column` of the first row, in a form for readers
   * - `cell`: that cell word for word, or one of the items that it lists
   * - `calculated`: the outcome of `method`, from `rows`
   * - `count`: how many of something there are, of `rows` where they are known
   * - `day`: a date
   * - `tick`: a step of a scale
   * - `name`: how a row, a place or a part of the site is called
   * - `size`, `hash`: of the file `value` of the site
   * - `link`: nothing itself; what follows leads to `rows` or `method`, and is recorded piece by piece
   * - `words`: digits in the interface's own words, such as the number of a law
   */
  readonly kind:
    'figure' | 'cell' | 'calculated' | 'count' | 'day' | 'tick' | 'name' | 'size' | 'hash' | 'link' | 'words';
  readonly language?: Language;
  readonly message?: string;
  readonly slot?: string;
  readonly value?: number | string;
  /** As `table:id`. */
  readonly rows?: readonly string[];
  readonly column?: string;
  readonly method?: string;
  /** True where it leads a reader to its row or its method. */
  readonly linked?: boolean;
}

/** A record as the stream holds it: with what was printed. */
export type Printed = PrintRecord & { readonly printed: string };

const START = '\uE000';
const SEPARATOR = '\uE001';
const END = '\uE002';
const LENT_START = '\uE003';
const LENT_END = '\uE004';
/** The character of byte 0. */
const BYTE = 0xe100;

const OPENING = /\uE000[\uE100-\uE1FF]*\uE001/;
const MARK = new RegExp(`${OPENING.source}|[${END}${LENT_START}${LENT_END}]`, 'g');
const MARKED = new RegExp(`${OPENING.source}[^${END}]*${END}`, 'g');
/** The same, also in addresses, where a character stands as three bytes in hexadecimal digits. */
const ANY_MARK =
  /\uE000([\uE100-\uE1FF]*)\uE001|[\uE002-\uE004]|%EE%80%80((?:%EE%8[4-7]%[89AB][0-9A-F])*)%EE%80%81|%EE%80%8[2-4]/g;

const bytesAsCharacters = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(BYTE + byte)).join('');

const recordOf = (characters: string): Printed =>
  JSON.parse(Buffer.from(Array.from(characters, (each) => each.charCodeAt(0) - BYTE)).toString('utf8')) as Printed;

/** A text without its marks, as a reader sees it. */
export const bare = (text: string): string => text.replace(MARK, '');

/** A text of the default language that is lent to another one, which has no words for it. */
export const lent = (text: string): string => (text === '' ? '' : LENT_START + text + LENT_END);

/** What holds no words for a page's readers, and tags; between them stands text. */
const NO_TEXT = /<!--[\s\S]*?-->|<(script|style|title)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** Markup in which what is lent stands in an element that says its language, in drawings and outside of them. */
export const withLentMarked = (markup: string, language: Language): string => {
  if (!markup.includes(LENT_START)) return markup;
  let [isLent, isDrawing, end] = [false, false, 0];
  const marked = (text: string) =>
    text.split(new RegExp(`([${LENT_START}${LENT_END}])`)).map((piece) => {
      if (piece === LENT_START || piece === LENT_END) isLent = piece === LENT_START;
      else if (isLent && bare(piece).trim() !== '') {
        const element = isDrawing ? 'tspan' : 'span';
        return `<${element} lang="${language}">${piece}</${element}>`;
      }
      return piece;
    });
  const parts: string[] = [];
  for (const { 0: tag, index } of markup.matchAll(NO_TEXT)) {
    parts.push(...marked(markup.slice(end, index)), tag);
    if (/^<\/?svg\b/.test(tag)) isDrawing = !tag.startsWith('</');
    end = index + tag.length;
  }
  return [...parts, ...marked(markup.slice(end))].join('');
};

/** True when a text, or a part of it, tells where it came from. */
export const isMarked = (text: string): boolean => text.includes(START);

/** True when a text holds a digit of which no mark tells where it came from. */
export const hasUnmarkedDigit = (text: string): boolean => /\p{N}/u.test(text.replace(MARKED, ''));

/** A text with its record; throws for a text that holds marks already. */
export const mark = (record: PrintRecord, text: string): string => {
  if (isMarked(text)) throw new Error(`is printed twice: ${bare(text)}`);
  const bytes = Buffer.from(JSON.stringify({ ...record, printed: bare(text) } satisfies Printed));
  return `${START}${bytesAsCharacters(bytes)}${SEPARATOR}${text}${END}`;
};

/** From the first to the last digit of a word: `14/2008`, `24`, `2.1`. */
const DIGITS = /\p{N}(?:\S*\p{N})?/gu;

/** A text in which every word with a digit that has no mark yet is marked with a record. */
export const markDigits = (record: PrintRecord, text: string): string => {
  const parts: string[] = [];
  let end = 0;
  const add = (words: string) => parts.push(words.replace(DIGITS, (digits) => mark(record, digits)));
  for (const { 0: marked, index } of text.matchAll(MARKED)) {
    add(text.slice(end, index));
    parts.push(marked);
    end = index + marked.length;
  }
  add(text.slice(end));
  return parts.join('');
};

/** Does something with a text's first letter, leaving a mark before it as it is. */
export const withFirstLetter = (text: string, change: (letter: string) => string): string => {
  const opening = /^\uE003?(?:\uE000[\uE100-\uE1FF]*\uE001)?/.exec(text)![0];
  const [first = '', ...rest] = text.slice(opening.length);
  return opening + change(first) + rest.join('');
};

/** How every mark begins in the bytes of a file, as it is and in an address. */
const BEGINNINGS = ['\uE000\uE17B', encodeURIComponent('\uE000\uE17B')];

/** True for bytes in which a mark was left. */
export const holdsMark = (bytes: Buffer): boolean => BEGINNINGS.some((beginning) => bytes.includes(beginning));

/** A built text without its marks, and what they recorded, in the order of the text. */
export const takeMarks = (text: string): { readonly text: string; readonly printed: readonly Printed[] } => {
  const printed: Printed[] = [];
  const clean = text.replace(ANY_MARK, (_mark, characters?: string, escaped?: string) => {
    const record = characters ?? (escaped === undefined ? undefined : decodeURIComponent(escaped));
    if (record !== undefined) printed.push(recordOf(record));
    return '';
  });
  return { text: clean, printed };
};
