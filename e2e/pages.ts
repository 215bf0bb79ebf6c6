import { readdirSync } from 'node:fs';

/** Address of every built page. */
export const addresses: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[\\/])(index|404)\.html$/.test(path))
  .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

/** Pages that are not one of many alike: parts of a table or of the sources, and letters. */
export const mainAddresses: readonly string[] = addresses.filter(
  (address) => !/\/(data\/[^/]+|sumber|sources|belum-terbit|unpublished)\/.+\/$/.test(address),
);

export const homes = { id: '/', en: '/en/' } as const;
/** Charts of the front page, in their order. */
export const frontPageCharts = ['coverage-progress', 'uncovered-by-sector', 'contribution-funding'] as const;

/** One page of each kind: what differs between two pages of a kind is their rows. */
export const kinds: readonly string[] = [
  ...addresses.filter((address) => /^\/(en\/)?([^/]+\/)?$/.test(address) && !/^\/en\/.+/.test(address)),
  '/404.html',
  '/anggaran/apbd/',
  '/belum-terbit/gap001/',
  '/en/unpublished/gap001/',
  '/data/coverage/',
  '/data/coverage/1/',
  '/en/data/checks/',
  '/sumber/press/t/',
  '/embed/coverage-progress/',
];
