/** What a finished file says, in the order in which it stands there. */
import type { CheerioAPI } from 'cheerio';

type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/** A text that a reader, a screen reader, a search engine or a messenger gets. */
export interface Said {
  readonly text: string;
  /** Where the link around it leads, or null. */
  readonly href: string | null;
  /** True for the labels of a drawing: as many as it has room for. */
  readonly isLabel: boolean;
  /** True where a reader reads it on from the text before it, as one piece. */
  readonly readsOn: boolean;
}

/** Elements around a part of a running text; at any other a text ends and another begins. */
const WITHIN_TEXT = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/**
 * Attributes whose digits are no words: names, places and sizes for the browser. Any other attribute is read, so that one
 * that is new has to be announced or named here.
 */
const FOR_MACHINES = new Set(
  (
    'class id for headers href src srcset rel type lang xml:lang hreflang charset name property role scope colspan rowspan ' +
    'span tabindex download http-equiv media sizes loading target xmlns xmlns:xlink version encoding viewbox width height ' +
    'd points x y x1 x2 y1 y2 cx cy r rx ry dx dy transform preserveaspectratio patternunits patterntransform ' +
    'patterncontentunits offset fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray ' +
    'stroke-linecap stroke-linejoin stroke-miterlimit color opacity font-size font-weight font-style font-family ' +
    'text-anchor text-decoration paint-order pointer-events shape-rendering clip-path mask aria-labelledby aria-describedby ' +
    'aria-controls aria-current aria-hidden'
  ).split(' '),
);

/** Meta data for machines; that which is not named here is shown or read to somebody. */
const META_FOR_MACHINES =
  /^(?:viewport|robots|theme-color|color-scheme|twitter:card|og:(?:type|url|locale|image|image:width|image:height))$/;

/**
 * Fields of JSON-LD whose words and numbers are shown to somebody, by the vocabulary of schema.org; the others hold addresses,
 * dates, types and sizes for programs. What they say of files is compared with these elsewhere.
 */
const JSON_SHOWN = new Set(
  (
    'name alternateName headline alternativeHeadline description disambiguatingDescription abstract text articleBody ' +
    'keywords caption creditText copyrightNotice citation measurementTechnique claimReviewed ' +
    'value minValue maxValue price ratingValue reviewBody'
  ).split(' '),
);

/** Elements of a feed that are addresses or times for programs. */
const FEED_FOR_MACHINES = new Set(['id', 'updated', 'published', 'uri']);

/** What JSON-LD shows: texts and numbers of a field, and of what stands in a list or an object below it. */
const wordsOfJson = (value: unknown, isShown = false): string[] => {
  if (typeof value === 'string' || typeof value === 'number') return isShown ? [String(value)] : [];
  if (value === null || typeof value !== 'object') return [];
  return Array.isArray(value)
    ? value.flatMap((part) => wordsOfJson(part, isShown))
    : Object.entries(value).flatMap(([name, part]) => wordsOfJson(part, JSON_SHOWN.has(name)));
};

/** The message that a link carries along: a letter or a sentence to send on. */
const carriedBy = (href: string): string[] =>
  /^(?:mailto:|https?:)/.test(href) && href.includes('?') ? [...new URL(href).searchParams.values()] : [];

/** Where a style sheet has strings that it never shows: comments, names of fonts, selectors. */
const NEVER_SHOWN = /\/\*[^]*?\*\/|\bfont(?:-family)?\s*:[^;}]*|\[[^\]]*\]/g;
const STRING_OR_COUNTER = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\bcounters?\(/g;

/** Strings of a style sheet, which it may put on a page in many ways; a counter, which shows numbers, stands as one. */
const shownByStyles = (css: string): string[] =>
  (css.replace(NEVER_SHOWN, '').match(STRING_OR_COUNTER) ?? []).map((shown) =>
    shown.startsWith('c')
      ? '1'
      : shown.replace(/\\([\da-f]{1,6})\s?/gi, (_escape, code: string) => String.fromCodePoint(parseInt(code, 16))),
  );

const spokenAttributes = (element: Element, isCell: (text: string) => boolean): string[] =>
  Object.entries(element.attribs).flatMap(([attribute, value]) => {
    const name = attribute.toLowerCase();
    if (element.name === 'meta' && name === 'content') {
      const { attribs } = element;
      return attribs['http-equiv'] || META_FOR_MACHINES.test(attribs['name'] ?? attribs['property'] ?? '')
        ? []
        : [value];
    }
    if (name === 'href') return isCell(value) ? [] : carriedBy(value);
    return FOR_MACHINES.has(name) ? [] : [value];
  });

/**
 * Every text of a file in its order: attributes before what stands in their element.
 *
 * @param isCell true for a text that is a cell of the tables: the address of a document is no message
 */
export const textsOf = ($: CheerioAPI, isCell: (text: string) => boolean): Said[] => {
  const said: Said[] = [];
  let readsOn = false;
  const add = (texts: readonly string[], href: string | null = null, isLabel = false) => {
    readsOn = false;
    for (const text of texts) said.push({ text, href, isLabel, readsOn });
  };
  const visit = (node: Node, href: string | null, isLabel: boolean, inFeed: boolean): void => {
    if (node.type === 'text') {
      said.push({ text: node.data, href, isLabel, readsOn });
      readsOn = true;
    }
    if (!('attribs' in node)) {
      // What stands in a template, which may be shown as it is, and in CDATA.
      for (const child of 'children' in node ? node.children : []) visit(child, href, isLabel, inFeed);
      return;
    }
    const { name } = node;
    if (inFeed && FEED_FOR_MACHINES.has(name)) return;
    if (name === 'style') {
      add(shownByStyles($(node).text()));
      return;
    }
    const spoken = spokenAttributes(node, isCell);
    // A part of a label that has a place of its own is its next line.
    const isApart = !WITHIN_TEXT.has(name) || (name === 'tspan' && 'x' in node.attribs);
    if (spoken.length > 0 || isApart) add(spoken, href);
    if (name === 'script') {
      add(wordsOfJson(JSON.parse($(node).text() || 'null')));
      return;
    }
    const leads = name === 'a' ? (node.attribs['href'] ?? null) : href;
    const labels = name === 'title' || name === 'desc' ? false : isLabel || name === 'svg';
    for (const child of node.children) visit(child as Node, leads, labels, inFeed || name === 'feed');
    if (isApart) readsOn = false;
  };
  for (const child of $.root()[0]!.children) visit(child as Node, null, false, false);
  return said;
};
