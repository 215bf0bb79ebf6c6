/**
 * A host that is given away often serves a site under a path: `https://someone.github.io/contoh/`. Everything that makes
 * pages writes addresses from the root of the site, such as `/data/`; here is where the path gets in front of them.
 */
import { load, type CheerioAPI } from 'cheerio';
import type { Element } from './page.ts';

/** The two attributes that may name an address of the site; the gate lets no other one. A script is the development server's own. */
const ADDRESSED = ['href', 'src'] as const;
const SELECTOR = ADDRESSED.map((name) => `[${name}^="/"]:not(script)`).join();

/** From the root of this host; with a second slash, which a browser also reads in a backslash, it names another host. */
const FROM_ROOT = /^\/(?![/\\])/;

/** Where the attributes of an element stand in the text. */
interface AttributePlaces {
  readonly attrs: Readonly<Record<string, { readonly startOffset: number }>>;
}

/** A page of which every address from the root of the site begins with the path, as text and parsed. */
export const underPath = (html: string, path: string): { readonly html: string; readonly $: CheerioAPI } => {
  const $ = load(html, { sourceCodeLocationInfo: path !== '' });
  if (path === '') return { html, $ };
  const places = $<Element, string>(SELECTOR)
    .toArray()
    .flatMap((element) =>
      ADDRESSED.flatMap((name) => {
        const value = element.attribs[name];
        if (value === undefined || !FROM_ROOT.test(value)) return [];
        element.attribs[name] = path + value;
        const { startOffset } = (element.sourceCodeLocation as unknown as AttributePlaces).attrs[name]!;
        return [startOffset + /^[^=]*=\s*["']?/.exec(html.slice(startOffset))![0].length];
      }),
    )
    .sort((a, b) => a - b);
  const parts = [0, ...places].map((from, i) => html.slice(from, places[i]));
  return { html: parts.join(path), $ };
};

/**
 * The address within the site, such as `/data/#coverage`, to which a link leads from a page of the site; null where it
 * leaves the site, also to another path of its host.
 *
 * @param page address of the page within the site
 * @param address the site's own, without a slash at its end
 */
export const withinSite = (href: string, page: string, address: string): string | null => {
  const base = address + page;
  if (!URL.canParse(href, base)) return null;
  const whole = new URL(href, base).href;
  return whole.startsWith(`${address}/`) ? whole.slice(address.length) : null;
};
