/** Follows every address of its own that a site names, in whatever file it stands. */
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { addressOf, type BuiltFile } from '../src/build/gate/built-site.ts';

/** An address as a file names it, and whole. */
export interface Named {
  /** Path of the file. */
  readonly by: string;
  readonly address: string;
  /** True where a reader is led to an anchor; elsewhere what follows `#` is a name. */
  readonly leads: boolean;
}

const isArchive = (path: string) => /\.(?:zip|xlsx)$/.test(path);

/** The text of a file; of an archive, that of all its parts. */
const textOf = ({ path, bytes }: BuiltFile): string =>
  isArchive(path)
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : bytes.toString('utf8');

/** Addresses of a host in a text, also those in a message that a link carries along. */
const inText = (text: string, origin: string): string[] =>
  [text, ...[...text.matchAll(/(?:wa\.me|mailto:)[^"\s<>]*/g)].map(([link]) => decodeURIComponent(link))].flatMap(
    (each) =>
      [...each.matchAll(/https?:\/\/[^\s"'<>\\`)\]}&]*/g)]
        .map(([found]) => found.replace(/[.,;:]+$/, ''))
        .filter((found) => found === origin || found.startsWith(`${origin}/`)),
  );

/** Keys whose values are addresses, seen from the file itself: of descriptors, and of the manifest. */
const RELATIVE: Readonly<Record<string, ReadonlySet<string>>> = {
  json: new Set(['path', 'url', 'src']),
  webmanifest: new Set(['src', 'start_url', 'scope']),
};

const inJson = (keys: ReadonlySet<string>, value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return keys.has(key) && !/\s/.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => inJson(keys, part, Array.isArray(value) ? key : name));
};

const inXml = (xml: string): string[] => [...xml.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!);

const ATTRIBUTES = ['href', 'src', 'srcset', 'action', 'poster', 'data', 'cite'];

const inAttributes = (html: string): string[] => {
  const $ = load(html);
  return ATTRIBUTES.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name)!),
  );
};

/** Every address on the site's host that a file names. @param site address of the site, without a slash at its end */
export const namedBy = (file: BuiltFile, site: string): Named[] => {
  const { origin } = new URL(site);
  const own = site + addressOf(file.path);
  const ending = file.path.split('.').at(-1)!;
  const text = textOf(file);
  const links = ending === 'html' ? inAttributes(text) : ending === 'xml' ? inXml(text) : [];
  const keys = RELATIVE[ending];
  const relative = keys ? inJson(keys, JSON.parse(text)) : [];
  return [
    ...links.map((address) => ({ address, leads: true })),
    ...[...relative, ...inText(text, origin)].map((address) => ({ address, leads: false })),
  ]
    .map(({ address, leads }) => ({ by: file.path, address: new URL(address, own).href, leads }))
    .filter(({ address }) => new URL(address).origin === origin);
};
