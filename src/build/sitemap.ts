import { element, escapeXml } from '../downloads/xml.ts';
import type { BuiltFile } from './gate.ts';

const LINK = /<link rel="(canonical|alternate)"(?: hreflang="([^"]+)")? href="([^"]+)">/g;

interface Listed {
  readonly address: string;
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

/** What a page says of its own address; null for a page that asks not to be listed. */
const listed = (html: string): Listed | null => {
  const head = html.slice(0, html.indexOf('</head>'));
  if (/<meta name="robots" content="[^"]*noindex/.test(head)) return null;
  const links = [...head.matchAll(LINK)].map(([, rel, language, address]) => ({ rel, language, address: address! }));
  const canonical = links.find(({ rel }) => rel === 'canonical');
  if (!canonical) return null;
  return {
    address: canonical.address,
    alternates: links.flatMap(({ rel, language, address }) => (rel === 'alternate' && language ? [{ language, address }] : [])),
  };
};

/**
 * The list of the site's pages with their other language, for search engines. It is read from the built pages, so that
 * none is missing and none is invented. `release` is the date of the newest release.
 */
export const sitemap = (files: readonly BuiltFile[], release: string): string => {
  const pages = files
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ bytes }) => listed(bytes.toString('utf8')))
    .filter((page) => page !== null)
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  const urls = pages.map(({ address, alternates }) =>
    element(
      'url',
      {},
      [
        element('loc', {}, escapeXml(address)),
        element('lastmod', {}, release),
        ...alternates.map((each) => element('xhtml:link', { rel: 'alternate', hreflang: each.language, href: each.address })),
      ].join('')
    )
  );
  const all = element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, `\n${urls.join('\n')}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${all}\n`;
};
