import type { CheerioAPI } from 'cheerio';
import { element, escapeXml } from '../downloads/xml.ts';

interface Listed {
  readonly address: string;
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

/** True for a page that wants to be in no list of search engines. */
export const asksNotToBeListed = ($: CheerioAPI): boolean => $('meta[name="robots"][content*="noindex"]').length > 0;

/** What a page says of its own address; null for a page that asks not to be listed. */
const listed = ($: CheerioAPI): Listed | null => {
  if (asksNotToBeListed($)) return null;
  const address = $('link[rel="canonical"]').attr('href');
  if (address === undefined) return null;
  return {
    address,
    alternates: $('link[rel="alternate"][hreflang]')
      .toArray()
      .map(({ attribs }) => ({ language: attribs['hreflang']!, address: attribs['href']! })),
  };
};

/**
 * The list of the site's pages in each language, for search engines. It is read from the built pages, so that
 * none is missing and none is invented. `release` is the date of the newest release.
 */
export const sitemap = (parsed: readonly CheerioAPI[], release: string): string => {
  const pages = parsed
    .map(listed)
    .filter((page) => page !== null)
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  const urls = pages.map(({ address, alternates }) =>
    element(
      'url',
      {},
      [
        element('loc', {}, escapeXml(address)),
        element('lastmod', {}, release),
        ...alternates.map((each) =>
          element('xhtml:link', { rel: 'alternate', hreflang: each.language, href: each.address }),
        ),
      ].join(''),
    ),
  );
  const all = element(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    `\n${urls.join('\n')}\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${all}\n`;
};
