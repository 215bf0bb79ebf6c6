import { gzipSync } from 'node:zlib';
import { load, type CheerioAPI } from 'cheerio';
import { addressOf } from './gate/built-site.ts';

/** A finished page, parsed once for all that look at it. */
export interface Page {
  readonly path: string;
  /** The page's address on the site, such as `/en/data/`. */
  readonly address: string;
  readonly html: string;
  /** The page as a browser reads it. */
  readonly $: CheerioAPI;
  /** Ids on the page: where a link may lead to. */
  readonly anchors: ReadonlySet<string>;
  /** Bytes of the page after gzip -9. */
  readonly gzipped: number;
}

const withIds = ($: CheerioAPI) => $('[id]').toArray();
export type Element = ReturnType<typeof withIds>[number];

/** Every element of a page, in its order. */
export const elementsOf = ({ $ }: Pick<Page, '$'>): Element[] => $<Element, '*'>('*').toArray();

export const parse = (html: string): CheerioAPI => load(html);

/** @param $ the same page, parsed */
export const pageOf = (path: string, html: string, $: CheerioAPI = parse(html)): Page => ({
  path,
  address: addressOf(path),
  html,
  $,
  anchors: new Set(withIds($).map(({ attribs }) => attribs['id']!)),
  gzipped: gzipSync(html, { level: 9 }).length,
});
