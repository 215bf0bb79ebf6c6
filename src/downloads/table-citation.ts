import { countOf, mention, yearOf } from '../press/figure.ts';
import { fileHash, name } from '../press/printable.ts';
import { newestRelease } from '../data/dataset.ts';
import { tableAddress } from '../addresses.ts';
import type { Published } from '../settings.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../press/sentence.ts';
import { tables, type TableName } from '../tables/tables.ts';
import { tableCsvFile } from './table-csv-file.ts';
import { LICENCE } from './licence.ts';
import { releaseAddress } from './release-words.ts';

/** How to name a table: in a line of text, and in full with what proves which version it was. */
export const tableCitation = (
  language: Language,
  site: Published,
  table: TableName,
): { short: string; full: string } => {
  const { settings, data } = site;
  const release = newestRelease(data);
  const csv = tableCsvFile(site, table);
  const shared = {
    site: name(settings.name),
    table: tables[table].title,
    date: mention(release, 'date'),
    licence: name(LICENCE.name),
  };
  return {
    short: say(language, 'cite_short', { ...shared, address: name(settings.address + tableAddress(language, table)) }),
    full: say(language, 'cite_full', {
      ...shared,
      year: yearOf(release, 'date'),
      kept: name(settings.address + releaseAddress(language, release.id)),
      rows: countOf(data[table]),
      sha: fileHash(csv),
      address: name(settings.address + csv.address),
    }),
  };
};
