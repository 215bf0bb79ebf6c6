import { type Element, type Page } from '../page.ts';

/** Relations that keep a page opened from here from reaching back, and from learning which page the reader came from. */
const APART = ['noopener', 'noreferrer'];

const outsideFaults = (path: string, link: Element, href: string): string[] => {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url?.protocol !== 'https:') return [`${path}: links to ${href}, which is not under https`];
  if (link.name !== 'a') return [];
  const missing = APART.filter((each) => !(link.attribs['rel'] ?? '').split(/\s+/).includes(each));
  return missing.length === 0 ? [] : [`${path}: links to ${href} without rel="${missing.join(' ')}"`];
};

/** An address that leads away, or to something that is no page: with a scheme, or with a host alone. */
const LEAVES = /^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i;

/** The site's own links lead to a page and an anchor that are there; others go to https and nowhere else. */
export const linkFaults = (page: Page, targets: ReadonlyMap<string, Page | null>): string[] =>
  page
    .$('a, area, link[rel="canonical"], link[rel="alternate"]')
    .toArray()
    .flatMap((link) => {
      const href = link.attribs['href'];
      if (href === undefined) return [];
      if (/^mailto:[^\s]+$/.test(href)) return [];
      if (LEAVES.test(href)) return outsideFaults(page.path, link, href);
      const url = new URL(href, `http://site${page.address}`);
      const target = targets.get(decodeURIComponent(url.pathname));
      if (target === undefined) return [`${page.path}: links to ${href}, which is not there`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      // A row of a CSV file (RFC 7111); files.ts of the gate looks whether it is the right one.
      if (target === null && /^row=\d+$/.test(anchor) && url.pathname.endsWith('.csv')) return [];
      if (anchor && !target?.anchors.has(anchor)) return [`${page.path}: links to ${href}, where no such anchor is`];
      return [];
    });
