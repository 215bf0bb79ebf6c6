import { site } from '../../site.config.ts';
import { newestRelease, type Dataset } from '../data/dataset.ts';
import { tableAddress } from '../i18n/addresses.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/message.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { tables, type TableName } from '../tables/tables.ts';
import { tableCsvFile } from './table-csv-file.ts';
import { LICENCE } from './licence.ts';

/** How to name a table: in a line of text, and in full with what proves which version it was. */
export const tableCitation = (language: Language, data: Dataset, name: TableName): { short: string; full: string } => {
  const { date } = newestRelease(data);
  const csv = tableCsvFile(data, name);
  const shared = {
    site: site.name,
    table: tables[name].title[language],
    date: formatDate(language, date),
    licence: LICENCE.name,
  };
  return {
    short: say(language, 'cite_short', { ...shared, address: site.address + tableAddress(language, name) }),
    full: say(language, 'cite_full', {
      ...shared,
      year: date.slice(0, 4),
      rows: formatNumber(language, data[name].length),
      sha: csv.sha256,
      address: site.address + csv.address,
    }),
  };
};
