import type { RowRef } from '../tables/tables.ts';
import { formatDate, formatMonth, formatMonthAlone } from '../i18n/dates.ts';
import { defaultLanguage, inEachLanguage, type Language } from '../i18n/language.ts';
import { formatBytes, formatNumber, formatPercentShort, formatThousands } from '../i18n/numbers.ts';
import { formatPlace } from '../i18n/places.ts';
import type { Words } from '../tables/column.ts';
import { hasUnmarkedDigit, isMarked, lent, mark, markDigits, type PrintRecord } from './mark.ts';

/** Something that is printed: a value, its form in each language, and what is recorded of it. */
export interface Printable {
  readonly kind: PrintRecord['kind'];
  readonly value: number | string;
  readonly text: (language: Language) => string;
  /** Rows that it counts, names or was read from, where it does not lead to them. */
  readonly about?: readonly RowRef[];
  /** The cell of the first row that it prints. */
  readonly column?: string;
  /** Section of the methods page that explains it, when it is calculated rather than published. */
  readonly method?: string;
}

/** A figure that can stand in a sentence: its form in each language, and where it comes from. */
export interface Figure extends Printable {
  /** Rows that it was read from or calculated from; the first is where a link leads. */
  readonly rows: readonly RowRef[];
}

/** How many there are; with the rows where it is rows that are counted. */
export const count = (value: number, about?: readonly RowRef[]): Printable => ({
  kind: 'count',
  value,
  text: (language) => formatNumber(language, value),
  ...(about ? { about } : {}),
});

/** A date of ISO 8601, no sharper than it is. */
export const day = (iso: string): Printable => ({
  kind: 'day',
  value: iso,
  text: (language) => formatDate(language, iso),
});

/** The month of a date in its short form: `Mar 2025`. */
export const month = (iso: string): Printable => ({
  kind: 'day',
  value: iso.slice(0, 7),
  text: (language) => formatMonth(language, iso),
});

/** The same for a date that may be a year alone. */
export const monthOrYear = (iso: string): Printable => (iso.length === 4 ? day(iso) : month(iso));

/** The same without its year, before another month of that year: `Mar`. */
export const monthAlone = (iso: string): Printable => ({
  ...month(iso),
  text: (language) => formatMonthAlone(language, iso),
});

/** A step of a scale. */
export const tick = (value: number): Printable => ({
  kind: 'tick',
  value,
  text: (language) => formatNumber(language, value),
});

/** A step of a scale of percent, with its sign. */
export const percentTick = (value: number): Printable => ({
  ...tick(value),
  text: (language) => formatPercentShort(language, value),
});

/** A step of a scale of counts, in thousands. */
export const thousandTick = (value: number): Printable => ({
  ...tick(value),
  text: (language) => formatThousands(language, value),
});

/** How something is called where the name may hold digits, such as a part of the site. */
export const name = (text: string): Printable => ({ kind: 'name', value: text, text: () => text });

/** Size of a file of the site. */
export const fileSize = ({ address, bytes }: { readonly address: string; readonly bytes: number }): Printable => ({
  kind: 'size',
  value: address,
  text: (language) => formatBytes(language, bytes),
});

/** SHA-256 of a file of the site. */
export const fileHash = ({ address, sha256 }: { readonly address: string; readonly sha256: string }): Printable => ({
  kind: 'hash',
  value: address,
  text: () => sha256,
});

export const isFigure = (value: object): value is Figure => 'rows' in value;

/** A row as records name it. */
export const keyOf = ({ table, id }: RowRef): string => `${table}:${id}`;

/**
 * What is printed, marked with its record; `at` says in which slot of which message, and whether it is shown as a link.
 * A figure whose form is a sentence carries the marks of that.
 */
export const print = (
  language: Language,
  printable: Printable | Figure,
  at: Pick<PrintRecord, 'message' | 'slot' | 'linked'> = {},
): string => {
  const text = printable.text(language);
  if (!isFigure(printable) && !hasUnmarkedDigit(text)) return text;
  const { kind, value, column, method } = printable;
  const rows = isFigure(printable) ? printable.rows : printable.about;
  const record: PrintRecord = {
    kind,
    language,
    ...at,
    value,
    ...(rows ? { rows: rows.map(keyOf) } : {}),
    ...(column === undefined ? {} : { column }),
    ...(method === undefined ? {} : { method }),
  };
  if (!isMarked(text)) return mark(record, text);
  return at.linked ? mark({ ...record, kind: 'link' }, '') + text : text;
};

/** The id of a row, as its name. */
export const rowName = (row: RowRef): string =>
  hasUnmarkedDigit(row.id) ? mark({ kind: 'name', value: row.id, rows: [keyOf(row)] }, row.id) : row.id;

/** A place's name in the reader's language. */
export const placeName = (language: Language, place: string): string =>
  print(language, name(formatPlace(language, place)));

/** The same in every language. */
export const placeWords = (place: string): Words => inEachLanguage((language) => placeName(language, place));

/** Words as a language has them; where it has none, those of the default language. */
export const inLanguage = (language: Language, words: Words): string =>
  (words as Partial<Record<Language, string>>)[language] ?? lent(words[defaultLanguage]);

/** Words of a definition, of which digits may be a part. */
export const wordsIn = (language: Language, words: Words): string =>
  markDigits({ kind: 'words', language }, inLanguage(language, words));
