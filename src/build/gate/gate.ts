/**
 * The gate that a built site passes before anyone can see it. It looks at the finished files, not at the code that made
 * them, so that no way of making a page can go round it. It guards the limits that the design promises to readers:
 * requests, script, links. The limit of bytes binds the design and not the figures: tests hold it, and a build tells it. Its numbers are the audit's.
 */
import { posix } from 'node:path';
import type { Dataset } from '../../data/dataset.ts';
import type { Published } from '../../settings.ts';
import { tableNames } from '../../tables/tables.ts';
import type { Page } from '../page.ts';
import type { BuiltFile } from './built-site.ts';
import { faultsOfFiles } from './files.ts';
import { linkFaults } from './links.ts';
import { machineFaults } from './machine.ts';
import { markupFaults } from './markup.ts';
import { nonsenseFaults, nonsenseOf } from './nonsense.ts';
import { policyFaults } from './policy.ts';

/** The built site does not keep a promise; carries one line for each fault. */
export class GateClosed extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'GateClosed';
  }
}

/** The picture that a messenger shows for a page is there, on this site. */
export const previewFaults = ({ path, $ }: Page, targets: ReadonlyMap<string, Page | null>, site: string): string[] =>
  $('meta[property="og:image"]')
    .toArray()
    .flatMap(({ attribs }) => {
      const address = attribs['content'] ?? '';
      return address.startsWith(`${site}/`) && targets.has(address.slice(site.length))
        ? []
        : [`${path}: its preview picture ${address} is not there`];
    });

/** Every row of every table has its place on a page of each language: what a figure's link promises. */
const rowFaults = (data: Dataset, pages: readonly Page[]): string[] => {
  const places = Map.groupBy(
    pages.flatMap(({ $ }) => {
      const language = $('html').attr('lang') ?? '';
      return $('a[href*=".csv#row="]')
        .toArray()
        .map((link) => {
          const [, table] = /([^/]+)\.csv#row=/.exec(link.attribs['href']!) ?? [];
          return { language, row: `${table}:${$(link).closest('[id]').attr('id')}` };
        });
    }),
    ({ language }) => language,
  );
  return [...places].flatMap(([language, found]) => {
    const there = new Set(found.map(({ row }) => row));
    return tableNames
      .flatMap((table) => data[table].map(({ id }) => `${table}:${id}`))
      .filter((row) => !there.has(row))
      .map((row) => `the row ${row} has no place on a page (${language})`);
  });
};

/** What a site that passes has been checked for. */
export const checksOf = (pages: readonly Page[]): string[] => [
  `links and anchors of ${pages.length} pages`,
  'no script, style attribute or further request',
  'a policy on each page',
  'hashes of all files',
];

/** Checks a built site; a line for each fault for which it may not be published. */
export const gate = (files: readonly BuiltFile[], pages: readonly Page[], { settings, data }: Published): string[] => {
  const targets = new Map<string, Page | null>([
    ...files.map(({ path }) => [posix.join('/', path), null] as const),
    ...pages.map((page) => [page.address, page] as const),
  ]);
  const nonsense = nonsenseOf(data);
  return [
    ...(pages.length === 0 ? ['the site has no page'] : []),
    ...pages.flatMap(markupFaults),
    ...pages.flatMap(policyFaults),
    ...pages.flatMap((page) => nonsenseFaults(page, nonsense)),
    ...pages.flatMap((page) => linkFaults(page, targets, settings.address)),
    ...pages.flatMap((page) => previewFaults(page, targets, settings.address)),
    ...rowFaults(data, pages),
    ...faultsOfFiles(files, pages, settings),
    ...machineFaults(files, settings.address),
  ];
};
