/**
 * What a host sends with each file beyond its bytes: the one place where this is said. `_headers` of the built site is
 * written from it, for the hosts that read that file, and the server configuration in `deploy/` is held against it.
 */

import { defaultLanguage, languages, withLanguage } from '../i18n/language.ts';

/** Header fields by their names. */
export type Headers = Readonly<Record<string, string>>;

const FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** What every answer carries, that of an address where nothing is too. */
const EVERYWHERE: Headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * How long answers may be kept. Addresses never change, so what is under them is asked for again soon after a release; and an
 * address where nothing is may have something a moment later, when one site makes room for the next. Rules of `_headers` go
 * by the address alone: below a folder of the site they say the one of both. The hosts that read it turn from one site to the
 * next in one step, so that nobody keeps an answer from between two; one who asked too early asks again after ten minutes.
 */
export const caching = { found: 'public, max-age=600', missing: 'no-store' } as const;
const NOTHING = '/404.html';

/**
 * The policy of a page narrows this one: it names the hashes of its style sheets, which a server's configuration could
 * only name for the site of one day. What a page cannot say of itself, who may frame it, is said here.
 */
const policy = (framedBy: string) =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

const KEPT_SHORTLY: Headers = { 'Cache-Control': caching.found };

const UNFRAMED: Headers = { 'Content-Security-Policy': policy("'none'"), 'X-Frame-Options': 'DENY' };

/** What other sites may do with a file: nothing, show it in a frame, show or link it, or read it by script as well. */
const KINDS = {
  page: { ...UNFRAMED, ...KEPT_SHORTLY, 'Cross-Origin-Resource-Policy': 'same-origin' },
  embed: { ...KEPT_SHORTLY, 'Content-Security-Policy': policy('*'), 'Cross-Origin-Resource-Policy': 'cross-origin' },
  file: { ...UNFRAMED, ...KEPT_SHORTLY, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  data: {
    ...UNFRAMED,
    ...KEPT_SHORTLY,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  },
  missing: { ...UNFRAMED, 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': caching.missing },
} as const satisfies Record<string, Headers>;

/** Folders of the languages that have one. */
const folders: readonly string[] = languages.filter((language) => language !== defaultLanguage);
const FOLDER = `(?:(?:${folders.join('|')})/)?`;
const EMBEDS = new RegExp(`^/${FOLDER}embed/`);
const PAGE = /(?:\/|\.html)$/;
/** A release as it was: its page is for other sites to read as well. */
const KEPT = /^\/rilis\//;
const DATA = new RegExp(
  `^/data/|^/${FOLDER}charts/|^/(?:datapackage\\.json|catalog\\.jsonld|${FOLDER}feed\\.xml|SHA256SUMS)$`,
);

const kindOf = (address: string): keyof typeof KINDS => {
  if (address === NOTHING) return 'missing';
  if (EMBEDS.test(address)) return 'embed';
  if (KEPT.test(address)) return 'data';
  // Pages stand among the data too.
  if (PAGE.test(address)) return 'page';
  return DATA.test(address) ? 'data' : 'file';
};

/** Media types that hosts do not know by the ending, or whose letters they leave to be guessed; `*` stands for a name. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '/data/*.csv': 'text/csv; charset=utf-8',
  '/charts/*.csv': 'text/csv; charset=utf-8',
  '/data/*.csv-metadata.json': 'application/csvm+json',
  '/charts/*.csv-metadata.json': 'application/csvm+json',
  '/catalog.jsonld': 'application/ld+json',
  ...Object.fromEntries(
    languages.flatMap((language) =>
      Object.entries({
        '/feed.xml': 'application/atom+xml; charset=utf-8',
        '/cite/*.bib': 'application/x-bibtex; charset=utf-8',
        '/cite/*.ris': 'application/x-research-info-systems; charset=utf-8',
        '/cite/*.csl.json': 'application/vnd.citationstyles.csl+json',
      }).map(([address, type]) => [withLanguage(language, address), type]),
    ),
  ),
  '/SHA256SUMS': 'text/plain; charset=utf-8',
  '/rilis/*/SHA256SUMS': 'text/plain; charset=utf-8',
  '/site.webmanifest': 'application/manifest+json',
};

const isUnder = (pattern: string, address: string): boolean => {
  const [start, end] = pattern.split('*') as [string, string | undefined];
  return end === undefined
    ? address === pattern
    : address.length >= pattern.length && address.startsWith(start) && address.endsWith(end);
};

/** The header fields of the answer to an address of the site, such as `/data/coverage.csv` or `/en/`. */
export const headersOf = (address: string): Headers => {
  const type = Object.entries(mediaTypes).find(([pattern]) => isUnder(pattern, address))?.[1];
  return { ...EVERYWHERE, ...KINDS[kindOf(address)], ...(type ? { 'Content-Type': type } : {}) };
};

/**
 * The pattern that an address falls under: its first folder in its language, or the address alone. Among the data a
 * table's pages go by their folder, and files by their ending. No two overlap.
 */
const patternOf = (address: string): string => {
  const [, ending] = /^\/data\/[^/]+(\.[a-z]+)$/.exec(address) ?? [];
  if (ending) return `/data/*${ending}`;
  const parts = address.split('/').slice(1);
  const depth = ['data', ...folders].includes(parts[0]!) ? 2 : 1;
  return parts.length > depth ? `/${parts.slice(0, depth).join('/')}/*` : address;
};

/**
 * The file `_headers`, as Netlify, Cloudflare Pages and others read it. All rules that fit an address count, and a field
 * that two of them name is joined to one that no browser understands; so no two rules that can meet share a field. A
 * rule cannot leave addresses out, so who may frame a page is not said of all addresses, pages for frames among them:
 * the answer where nothing is, which holds nothing to act on, goes without that.
 *
 * @param addresses of all files of the site
 * @param path of the site on its host
 */
export const headersFile = (addresses: readonly string[], path = ''): string => {
  const rules = new Map<string, Headers>([['/*', EVERYWHERE]]);
  for (const address of [...addresses].sort()) rules.set(patternOf(address), KINDS[kindOf(address)]);
  const typed = Object.entries(mediaTypes).map(
    ([pattern, type]) => [pattern, { ...rules.get(pattern), 'Content-Type': type }] as const,
  );
  return [...new Map([...rules, ...typed])]
    .map(([pattern, headers]) =>
      [path + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
};
