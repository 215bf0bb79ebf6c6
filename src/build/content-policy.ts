import { createHash } from 'node:crypto';

const CHARSET = '<meta charset="utf-8">';

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * What a page may do, as a Content-Security-Policy: show its own style sheets, known by their hashes, and the empty
 * icon. It fetches nothing, sends nothing, runs nothing; only a page with a frame may show a page of the site in it.
 */
export const contentPolicy = (styles: readonly string[], hasFrame: boolean): string =>
  [
    "default-src 'none'",
    `style-src ${styles.length === 0 ? "'none'" : [...new Set(styles.map(hashOf))].join(' ')}`,
    'img-src data:',
    // No page has a script that could fetch; auditors that read robots.txt from inside a page can.
    "connect-src 'self'",
    ...(hasFrame ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The policy that a parsed page has to say: words that look like markup, in an attribute for example, are none. */
export const policyOf = (document: Document): string =>
  contentPolicy(
    [...document.querySelectorAll('style')].map((style) => style.textContent ?? ''),
    document.querySelector('iframe') !== null,
  );

/**
 * The page with its policy, ahead of everything that it governs. It is worked out from the finished page, so that no
 * way of making a page can go without. Throws for a page that does not name its character set first.
 *
 * @param document the page, parsed
 */
export const withPolicy = (path: string, html: string, document: Document): string => {
  const at = html.indexOf(CHARSET);
  if (at === -1) throw new Error(`${path}: has no ${CHARSET} for its policy to follow`);
  const end = at + CHARSET.length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policyOf(document)}">${html.slice(end)}`;
};
