import { gzipSync } from 'node:zlib';
import type { Page } from './page.ts';

type Sized = Pick<Page, 'path' | 'gzipped'>;

/** Bytes of a page after gzip -9: what fits into the first round trip of a slow connection. */
export const PAGE_BYTES = 14_000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/** A line for each page with its size in gzip; pages deeper down share a line for each folder. */
export const sizeLines = (pages: readonly Sized[]): string[] => {
  const lineOf = ({ path, gzipped }: Sized) => `${kilobytes(gzipped)}  /${path.replace(/index\.html$/, '')}`;
  const isDeep = ({ path }: Sized) => /^(?!en\/[^/]+\/index)[^/]+\/.+\/index\.html$/.test(path);
  const folders = Map.groupBy(pages.filter(isDeep), ({ path }) => path.replace(/[^/]+\/index\.html$/, ''));
  return [
    ...pages.filter((page) => !isDeep(page)).map(lineOf),
    ...[...folders].map(
      ([folder, parts]) =>
        `${kilobytes(Math.max(...parts.map(({ gzipped }) => gzipped)))}  /${folder}…  the largest of ${parts.length}`,
    ),
  ];
};

/** The part of a page that costs most bytes, by the words of the heading or caption that it begins with. */
const heaviestPart = ({ $ }: Page): string => {
  const parts = $('main figure, main table, main ul, main ol, main dl, main article')
    .toArray()
    .map((element) => ({ element, bytes: gzipSync($.html(element), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
  const [most] = parts;
  if (!most) return 'its text';
  const named = $(most.element).find('figcaption, caption, h2, h3').first();
  const words = (named.length > 0 ? named : $(most.element).prevAll('h1, h2, h3').first()).text().trim();
  return `“${words.replace(/\s+/g, ' ').slice(0, 60) || most.element.tagName}” with ${most.bytes} bytes`;
};

/** A line for each page that is heavier than a slow connection takes at once: it is published, and has to be divided. */
export const heavyLines = (pages: readonly Page[]): string[] =>
  pages
    .filter(({ gzipped }) => gzipped > PAGE_BYTES)
    .map(
      (page) =>
        `heavy  ${page.path}: has ${page.gzipped} bytes after gzip -9, ${page.gzipped - PAGE_BYTES} more than a slow phone takes at once; most is ${heaviestPart(page)}. It is published; what grows on it belongs on a list of pages (CONTRIBUTING.md, “A page”)`,
    );
