import { pageAddress } from '../addresses.ts';
import type { ReleaseChanges } from '../data/released-file.ts';
import type { Language } from '../i18n/language.ts';
import { count } from '../press/printable.ts';
import { say } from '../press/sentence.ts';
import type { TableName } from '../tables/tables.ts';

/** How many rows a release brought, changed and took away, in one table or in all; null where it left them as they were. */
export const releaseChanges = (language: Language, changes: ReleaseChanges, table?: TableName): string | null => {
  const parts = (['added', 'changed', 'removed'] as const).flatMap((what) => {
    const rows = changes[what].filter((row) => table === undefined || row.startsWith(`${table}:`));
    return rows.length === 0 ? [] : [say(language, `release_${what}`, { count: count(rows.length) })];
  });
  return parts.length === 0 ? null : parts.join(', ');
};

/** Address of the page of a release, on the site. */
export const releaseAddress = (language: Language, release: string): string =>
  `${pageAddress(language, 'releases')}${release}/`;
