import Papa from 'papaparse';
import { sha256 } from '../../downloads/delivered-file.ts';
import type { SiteSettings } from '../../settings.ts';
import { isSummed, summedIn, SUMS } from '../checksums.ts';
import type { Page } from '../page.ts';
import { asksNotToBeListed } from '../sitemap.ts';
import { withinSite } from '../under-path.ts';
import type { BuiltFile } from './built-site.ts';

const ROW = /^\/(.+\.csv)#row=(\d+)$/;

const textOf = (file: BuiltFile | undefined) => file?.bytes.toString('utf8') ?? '';

/** A row's link into the CSV file has to lead to the record with that very id. */
const rowLinkFaults = (pages: readonly Page[], byPath: ReadonlyMap<string, BuiltFile>, site: string): string[] => {
  const ids = new Map<string, readonly (string | undefined)[]>();
  const idsOf = (path: string) => {
    if (!ids.has(path))
      ids.set(
        path,
        Papa.parse<string[]>(textOf(byPath.get(path)), { delimiter: ',', newline: '\r\n' }).data.map(([id]) => id),
      );
    return ids.get(path)!;
  };
  return pages.flatMap(({ path, address, $ }) =>
    $('a[href*=".csv#row="]')
      .toArray()
      .flatMap((link) => {
        const href = link.attribs['href']!;
        const [, file, row] = ROW.exec(withinSite(href, address, site) ?? '') ?? [];
        const id = $(link).closest('[id]').attr('id');
        return file && idsOf(file)[Number(row) - 1] === id ? [] : [`${path}: ${href} is not the row ${id}`];
      }),
  );
};

const sumFaults = (files: readonly BuiltFile[]): string[] => {
  const said = summedIn(textOf(files.find(({ path }) => path === SUMS)));
  return files
    .filter(isSummed)
    .filter(({ path, bytes }) => said.get(path) !== sha256(bytes))
    .map(({ path }) => `${SUMS}: has not the hash of ${path}`);
};

interface Download {
  readonly contentUrl: string;
  readonly contentSize: string;
  readonly sha256: string;
}

const downloadsIn = (value: unknown): Download[] => {
  if (value === null || typeof value !== 'object') return [];
  const own = (value as { '@type'?: unknown })['@type'] === 'DataDownload' ? [value as Download] : [];
  return [...own, ...Object.values(value).flatMap(downloadsIn)];
};

/** What a page's JSON-LD says of a file has to be true of it. */
const jsonLdFaults = ({ path, $ }: Page, byPath: ReadonlyMap<string, BuiltFile>, site: string): string[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => {
      let value: unknown;
      try {
        value = JSON.parse($(script).text());
      } catch {
        return [`${path}: has JSON-LD that is not JSON`];
      }
      return downloadsIn(value).flatMap((download) => {
        const file = byPath.get(download.contentUrl.replace(`${site}/`, ''));
        if (!file) return [`${path}: offers ${download.contentUrl}, which is not there`];
        const right = download.sha256 === sha256(file.bytes) && download.contentSize === `${file.bytes.length} B`;
        return right ? [] : [`${path}: gives another hash or size of ${download.contentUrl} than it has`];
      });
    });

/** Pages that search engines may list, and those that the sitemap names, are the same. */
const sitemapFaults = (pages: readonly Page[], byPath: ReadonlyMap<string, BuiltFile>, site: string): string[] => {
  const named = [...textOf(byPath.get('sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
  const listed = new Map(
    pages
      .filter(({ $ }) => $('link[rel="canonical"]').length > 0 && !asksNotToBeListed($))
      .map(({ path, address }) => [site + address, path]),
  );
  return [
    ...[...listed]
      .filter(([address]) => !named.includes(address))
      .map(([, path]) => `${path}: is missing from sitemap.xml`),
    ...named
      .filter((address, i) => !listed.has(address) || named.indexOf(address) !== i)
      .map((address) => `sitemap.xml: names ${address}, which is no page to list or is named twice`),
  ];
};

/** Files of a built site that are not what its pages and lists say they are. */
export const faultsOfFiles = (
  files: readonly BuiltFile[],
  pages: readonly Page[],
  { address }: SiteSettings,
): string[] => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [
    ...rowLinkFaults(pages, byPath, address),
    ...sumFaults(files),
    ...pages.flatMap((page) => jsonLdFaults(page, byPath, address)),
    ...sitemapFaults(pages, byPath, address),
  ];
};
