import { createHash } from 'node:crypto';
import type { CheerioAPI } from 'cheerio';

const CHARSET = '<meta charset="utf-8">';

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * What a page may do, as a Content-Security-Policy: show its own style sheets, known by their hashes, and the site's
 * icons. It fetches nothing, sends nothing, runs nothing; only a page with a frame may show a page of the site in it.
 */
export const contentPolicy = (styles: readonly string[], hasFrame: boolean): string =>
  [
    "default-src 'none'",
    `style-src ${styles.length === 0 ? "'none'" : [...new Set(styles.map(hashOf))].join(' ')}`,
    "img-src 'self'",
    "manifest-src 'self'",
    // No page has a script that could fetch; auditors that read robots.txt from inside a page can.
    "connect-src 'self'",
    ...(hasFrame ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The policy that a parsed page has to say: words that look like markup, in an attribute for example, are none. */
export const policyOf = ($: CheerioAPI): string =>
  contentPolicy(
    $('style')
      .toArray()
      .map((style) => $(style).text()),
    $('iframe').length > 0,
  );

/** The element by which a page says its policy, which is the first one after its character set. */
export const policyElement = ($: CheerioAPI): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policyOf($)}">`;

/**
 * The page with its policy, ahead of everything that it governs. It is worked out from the finished page, so that no
 * way of making a page can go without. Throws for a page that does not name its character set first.
 *
 * @param $ the page, parsed; it is given the policy too
 */
export const withPolicy = (path: string, html: string, $: CheerioAPI): string => {
  const at = html.indexOf(CHARSET);
  if (at === -1) throw new Error(`${path}: has no ${CHARSET} for its policy to follow`);
  const end = at + CHARSET.length;
  const element = policyElement($);
  $('meta[charset]').first().after(element);
  return html.slice(0, end) + element + html.slice(end);
};
