import type { JSDOM } from 'jsdom';

/** A place in a page where a reader, or what reads to a reader, gets a digit from. */
export interface DigitPlace {
  readonly text: string;
  readonly at: number;
  readonly where: string;
  readonly write: (text: string) => void;
}

/** Digits that are no number: a hash, which files.ts of the gate compares with its file, and how high the frame is in a line that embeds a chart. */
const NO_NUMBER = /\b[0-9a-f]{64}\b|(?<=^<iframe .*) height="\d+"/g;

const placesIn = (text: string, where: string, write: (text: string) => void): DigitPlace[] => {
  const blank = text.replace(NO_NUMBER, (digits) => '-'.repeat(digits.length));
  return [...blank.matchAll(/\d/g)].map(({ index }) => ({ text, at: index, where, write }));
};

const pathOf = (element: Element): string => {
  const names: string[] = [];
  for (let each: Element | null = element; each && names.length < 4; each = each.parentElement)
    names.unshift(each.tagName.toLowerCase());
  return names.join(' > ');
};

/** Every printed digit of a page: its text, what screen readers say, and what search engines and messengers show. */
export const digitPlaces = ({ window: { document, NodeFilter } }: JSDOM): DigitPlace[] => {
  const found: DigitPlace[] = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (!/^(STYLE|SCRIPT)$/.test(parent.tagName))
      found.push(...placesIn(node.data, pathOf(parent), (text) => (node.data = text)));
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt]')) {
    for (const name of ['aria-label', 'title', 'alt'])
      found.push(
        ...placesIn(element.getAttribute(name) ?? '', `${pathOf(element)} @${name}`, (text) =>
          element.setAttribute(name, text),
        ),
      );
  }
  for (const meta of document.querySelectorAll(
    'meta[name="description"], meta[property="og:title"], meta[property="og:description"], meta[property="og:image:alt"]',
  )) {
    found.push(
      ...placesIn(meta.getAttribute('content') ?? '', `${pathOf(meta)} @content`, (text) =>
        meta.setAttribute('content', text),
      ),
    );
  }
  for (const link of document.querySelectorAll('a[href^="https://wa.me/"]')) {
    const sentence = new URL(link.getAttribute('href')!).searchParams.get('text')!;
    found.push(
      ...placesIn(sentence, `${pathOf(link)} @href`, (text) =>
        link.setAttribute('href', `https://wa.me/?text=${encodeURIComponent(text)}`),
      ),
    );
  }
  return found;
};

/** The text of a place with its digit exchanged for another. */
export const exchanged = ({ text, at }: DigitPlace, below: (limit: number) => number): string => {
  const digit = (Number(text[at]) + 1 + below(9)) % 10;
  return text.slice(0, at) + digit + text.slice(at + 1);
};
