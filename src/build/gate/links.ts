import { type Element, type Page } from '../page.ts';
import { withinSite } from '../under-path.ts';

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

/**
 * Links and addresses of frames lead to a page and an anchor of the site that are there, under the path of the site too, or
 * to https and nowhere else.
 *
 * @param site address of the site
 */
export const linkFaults = (page: Page, targets: ReadonlyMap<string, Page | null>, site: string): string[] =>
  page
    .$('a[href], area[href], link[href], iframe[src]')
    .toArray()
    .flatMap((link) => {
      const href = (link.attribs['href'] ?? link.attribs['src'])!;
      if (/^(?:mailto:[^\s]+|tel:\d+)$/.test(href)) return [];
      const within = withinSite(href, page.address, site);
      if (within === null)
        return LEAVES.test(href)
          ? outsideFaults(page.path, link, href)
          : [`${page.path}: links to ${href}, which leaves the site`];
      const { pathname, hash } = new URL(within, 'https://site');
      const target = targets.get(decodeURIComponent(pathname));
      if (target === undefined) return [`${page.path}: links to ${href}, which is not there`];
      const anchor = decodeURIComponent(hash.slice(1));
      // A row of a CSV file (RFC 7111); files.ts of the gate looks whether it is the right one.
      if (target === null && /^row=\d+$/.test(anchor) && pathname.endsWith('.csv')) return [];
      if (anchor && !target?.anchors.has(anchor)) return [`${page.path}: links to ${href}, where no such anchor is`];
      return [];
    });
