import { readdirSync } from 'node:fs';

/** Address of every built page. */
export const addresses: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

/** Pages that are not one of the many parts of a table. */
export const mainAddresses: readonly string[] = addresses.filter((address) => !/\/data\/[^/]+\/[^/]+\/$/.test(address));

export const homes = { id: '/', en: '/en/' } as const;
export const chartIds = ['coverage-progress', 'uncovered-by-sector', 'contribution-funding'] as const;
