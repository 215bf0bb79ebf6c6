import { site } from '../../../../site.config.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { LICENCE } from '../../../downloads/licence.ts';
import type { Language } from '../../../i18n/language.ts';
import { pieces } from '../../../i18n/message.ts';
import { messages, type MessageKey } from '../../../i18n/messages.ts';
import { formatPlace } from '../../../i18n/places.ts';
import { metaOf } from '../../../tables/column.ts';
import { origin, type Table } from '../../../tables/table.ts';
import { tableNames, tables } from '../../../tables/tables.ts';

const DIGITS = /\d+/g;
const WORD = /[\p{L}\d]/u;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text with a part blanked out, at its length. */
export const blanked = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

const tableWords = (language: Language): string[] =>
  tableNames.flatMap((name) => {
    const { title, row, columns } = tables[name] as Table;
    const metas = Object.values(columns).map(metaOf);
    return [
      title,
      row,
      ...metas.flatMap(({ title, description, options }) => [title, description, ...Object.values(options ?? {})]),
    ].map((words) => words[language]);
  });

/** Cells of the tables that are words or addresses: a number in them is part of what a document is called or of what was said. */
const cellWords = (data: Dataset): string[] =>
  tableNames.flatMap((name) =>
    Object.entries((tables[name] as Table).columns)
      .filter(([, column]) => ['text', 'address'].includes(metaOf(column).type))
      .flatMap(([column]) => data[name].map((row) => row[origin].cells[column] ?? ''))
      // Offices of a question stand in one cell and are told one by one.
      .flatMap((cell) => [cell, ...cell.split(';')]),
  );

/** Names of places, as they stand in a language. */
const placeNames = (language: Language, data: Dataset): string[] =>
  tableNames.flatMap((name) =>
    data[name].flatMap((row) => ('place' in row && row.place ? [formatPlace(language, row.place)] : [])),
  );

/** Where words that hold a number stand in texts: as a whole, from their first to their last letter, and in no other form. */
export class Literals {
  readonly #byDigits = new Map<string, { phrase: string; offset: number }[]>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of new Set([...phrases].map(oneLine))) {
      const first = /\d+/.exec(phrase);
      // Words, not figures: what is digits alone would excuse any number like it.
      if (!first || !/[^\d\s.,%-]/.test(phrase)) continue;
      const known = this.#byDigits.get(first[0]) ?? [];
      known.push({ phrase, offset: first.index });
      this.#byDigits.set(first[0], known);
    }
  }

  /** The text with every such phrase blanked out, at its length, so that what is left can be read by itself. */
  without(text: string): string {
    let left = text;
    for (const { 0: digits, index } of text.matchAll(DIGITS)) {
      const here = (this.#byDigits.get(digits) ?? []).filter(({ phrase, offset }) => {
        const start = index - offset;
        const end = start + phrase.length;
        if (start < 0 || !text.startsWith(phrase, start)) return false;
        return (
          !(WORD.test(phrase[0]!) && WORD.test(text[start - 1] ?? ' ')) &&
          !(WORD.test(phrase.at(-1)!) && WORD.test(text[end] ?? ' '))
        );
      });
      for (const { phrase, offset } of here) left = blanked(left, index - offset, index - offset + phrase.length);
    }
    return left;
  }
}

/** The words of the site and of its tables that hold a number of their own, for each language of a text. */
export const literalsOf = (data: Dataset): Record<Language, Literals> => {
  const cells = cellWords(data);
  const of = (language: Language) =>
    new Literals([
      ...(Object.keys(messages) as MessageKey[]).flatMap((key) =>
        pieces(language, key).flatMap((piece) => ('words' in piece ? [piece.words] : [])),
      ),
      site.name,
      site.place,
      site.about[language],
      site.placeName[language],
      site.contact,
      ...tableWords(language),
      ...cells,
      ...placeNames(language, data),
      LICENCE.name,
      LICENCE.url,
    ]);
  return { id: of('id'), en: of('en') };
};
