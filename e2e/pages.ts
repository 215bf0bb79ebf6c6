import { readFileSync, readdirSync, statSync } from 'node:fs';

/** The built file of a page. */
export const fileOf = (address: string): string => `dist${address}${address.endsWith('/') ? 'index.html' : ''}`;

/** Address of every built page. */
export const addresses: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[\\/])(index|404)\.html$/.test(path))
  .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

/** Pages that are not one of many alike: parts of a table or of the sources, letters, and checks. */
export const mainAddresses: readonly string[] = addresses.filter(
  (address) =>
    !/\/(data\/[^/]+|sumber|sources|belum-terbit|unpublished)\/.+\/$|\/(cek-angka|checks)\/[a-z]+\d+\/$/.test(address),
);

export const homes = { id: '/', en: '/en/' } as const;

/** Ids of the charts that a page draws, in their order. */
export const chartsOn = (address: string): string[] =>
  [...readFileSync(fileOf(address), 'utf8').matchAll(/<figure aria-labelledby="([^"]+)"/g)].map(([, id]) => id!);

/** Pages that draw charts, but for the charts' own pages. */
export const addressesWithCharts: readonly string[] = mainAddresses.filter(
  (address) => !address.includes('/embed/') && chartsOn(address).length > 0,
);

/** Rooms whose pages come from one template for each depth, and differ in their rows alone. */
const ALIKE = /^(?:data|sumber|sources|embed)\/$/;

/**
 * The kind of a page: its language and its address, with a star for each part that names a row, a number of a list or one of many
 * alike.
 */
export const kindOf = (address: string): string => {
  const [, language = '', room = '', below = ''] = /^\/(en\/)?([^/]*\/?)(.*)$/.exec(address) ?? [];
  return `/${language}${room}${below.replace(ALIKE.test(room) ? /[^/]+/g : /[^/]*\d[^/]*/g, '*')}`;
};

/** Every page under its kind, the largest of the kind first: it has most of what such a page can have. */
export const pagesByKind: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...addresses].sort((a, b) => statSync(fileOf(b)).size - statSync(fileOf(a)).size || (a < b ? -1 : 1)),
  kindOf,
);

/** The largest page of each kind. */
export const everyKind: readonly string[] = [...pagesByKind.values()].map(([largest]) => largest!).sort();

/**
 * The same, of the English ones no more than the front page and one that prints a row's words and one with a letter: they have
 * the templates of the Indonesian ones, and other words.
 */
export const kinds: readonly string[] = everyKind.filter(
  (address) => !address.startsWith('/en/') || /^\/en\/(?:(?:data|unpublished)\/[^/]+\/)?$/.test(address),
);
