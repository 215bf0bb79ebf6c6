import type { Language } from '../../../i18n/language.ts';
import { oneLine } from './literals.ts';
import { isTick } from './ticks.ts';

/** A text that a reader, a screen reader, a search engine or a messenger gets from a page. */
export interface PageText {
  readonly language: Language;
  readonly text: string;
  /** Where it stands. */
  readonly element: Element;
  /** The text before it in the same element, such as the line above it. */
  readonly before: string;
  /** True for the labels of a drawing: as many as it has room for. Its description is told whole. */
  readonly isLabels: boolean;
}

const ATTRIBUTES = ['aria-label', 'title', 'alt'] as const;
const SPOKEN_META = /^(description|og:(title|description|image:alt)|twitter:(title|description))$/;
/** Strings of JSON-LD that are words; the others name files and forms, and `files.ts` of the gate compares those with the files. */
const WORDS_OF_JSON_LD = ['name', 'description'];
const ELEMENT = 1;
const TEXT = 3;

const jsonLdTexts = (script: Element): string[] => {
  const wordsIn = (value: unknown): string[] =>
    value === null || typeof value !== 'object'
      ? []
      : Object.entries(value).flatMap(([name, part]) =>
          typeof part === 'string' ? (WORDS_OF_JSON_LD.includes(name) ? [part] : []) : wordsIn(part),
        );
  try {
    return wordsIn(JSON.parse(script.textContent ?? ''));
  } catch {
    return [];
  }
};

/** The sentence that a link to a messenger carries along. */
const carried = (href: string): string[] =>
  /^https:\/\/wa\.me\//.test(href) ? [...new URL(href).searchParams.values()] : [];

/** Text of a drawing, in which one label may be broken into several lines. */
const drawnText = (svg: Element): string =>
  [...svg.querySelectorAll('text')]
    .filter((text) => !isTick(text))
    .map((text) => [...text.childNodes].map(({ textContent }) => textContent).join(' '))
    .join(' ');

const languageOf = (element: Element, inherited: Language): Language => {
  const lang = element.getAttribute('lang');
  return lang === 'id' || lang === 'en' ? lang : inherited;
};

/**
 * Every text of a page that holds a digit, without the figures that are links: `figures.ts` of the gate follows those to their rows. A text
 * ends where an element begins or ends, but a drawing is one text, without the steps of its scales: `ticks.ts` measures those.
 *
 * @param without selector of elements that are read elsewhere
 */
export const textsOf = (document: Document, without?: string): PageText[] => {
  const found: PageText[] = [];
  const elsewhere = new Set(without ? document.querySelectorAll(without) : []);
  const add = (element: Element, language: Language, text: string, before = '', isLabels = false) => {
    if (/\d/.test(text)) found.push({ element, language, text: oneLine(text), before: oneLine(before), isLabels });
  };
  const visit = (element: Element, inherited: Language): void => {
    const language = languageOf(element, inherited);
    const tag = element.tagName.toLowerCase();
    if (tag === 'style' || elsewhere.has(element)) return;
    if (tag === 'script') return jsonLdTexts(element).forEach((text) => add(element, language, text));
    if (tag === 'meta' && SPOKEN_META.test(element.getAttribute('name') ?? element.getAttribute('property') ?? ''))
      add(element, language, element.getAttribute('content') ?? '');
    if (element.hasAttributes())
      for (const name of ATTRIBUTES) add(element, language, element.getAttribute(name) ?? '');
    if (tag === 'a') {
      carried(element.getAttribute('href') ?? '').forEach((text) => add(element, language, text));
      if (element.classList.contains('f')) return;
    }
    if (tag === 'svg') {
      add(element, language, drawnText(element), '', true);
      return element.querySelectorAll('title').forEach((told) => add(told, language, told.textContent ?? ''));
    }
    let before = '';
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT) {
        add(element, language, child.nodeValue ?? '', before);
        before = child.nodeValue ?? '';
      } else if (child.nodeType === ELEMENT) visit(child as Element, language);
    }
  };
  visit(document.documentElement, 'id');
  return found;
};
