import { name as nameOf, print, wordsIn } from '../press/printable.ts';
import { site } from '../../site.config.ts';
import { newestRelease, type Dataset } from '../data/dataset.ts';
import { pageAddresses, tableAddress } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../press/sentence.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import { versionOf } from './data-package.ts';
import { archiveFile } from './archive.ts';
import type { DeliveredFile } from './delivered-file.ts';
import { exportedColumns } from './exported-rows.ts';
import { LICENCE } from './licence.ts';
import { tableFiles } from './table-formats.ts';

/** JSON for a script element: `<` is escaped, so that no text can end the element. */
const forScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const siteName = (language: Language) => print(language, nameOf(site.name));

const creatorIn = (language: Language) => ({
  '@type': 'Organization',
  name: siteName(language),
  url: `${site.address}/`,
});

const download = ({ name, address, type, bytes, sha256 }: DeliveredFile) => ({
  '@type': 'DataDownload',
  name,
  encodingFormat: type,
  contentUrl: site.address + address,
  contentSize: `${bytes} B`,
  sha256,
});

const shared = (language: Language, date: string) => ({
  inLanguage: language,
  license: LICENCE.url,
  isAccessibleForFree: true,
  creator: creatorIn(language),
  datePublished: date,
  version: versionOf(date),
});

const name = (language: Language, table: TableName) => `${siteName(language)}: ${tables[table].title[language]}`;

/** A table's page for search engines: schema.org `Dataset` with a `DataDownload` for each file. */
export const datasetJsonLd = async (language: Language, data: Dataset, table: TableName): Promise<string> => {
  const address = site.address + tableAddress(language, table);
  return forScript({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${address}#dataset`,
    name: name(language, table),
    description: say(language, 'dataset_description', {
      title: tables[table].title,
      row: tables[table].row,
      about: site.about,
    }),
    url: address,
    ...shared(language, newestRelease(data).date),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: siteName(language),
      url: site.address + pageAddresses.data[language],
    },
    variableMeasured: exportedColumns(table)
      .filter(({ unit }) => unit)
      .map((column) => ({
        '@type': 'PropertyValue',
        name: column.name,
        description: column.title[language],
        unitText: column.unit,
      })),
    distribution: (await tableFiles(data, table)).map(download),
  });
};

/** The catalogue's page for search engines: schema.org `DataCatalog`, and everything at once as a `Dataset`. */
export const catalogueJsonLd = (language: Language, data: Dataset): string => {
  const address = site.address + pageAddresses.data[language];
  return forScript({
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': `${address}#catalogue`,
    name: siteName(language),
    description: wordsIn(language, site.about),
    url: address,
    ...shared(language, newestRelease(data).date),
    dataset: [
      {
        '@type': 'Dataset',
        '@id': `${address}#dataset`,
        name: `${siteName(language)}: ${say(language, 'all_zip')}`,
        description: `${say(language, 'all_text')} ${wordsIn(language, site.about)}`,
        url: address,
        ...shared(language, newestRelease(data).date),
        distribution: [download(archiveFile(data))],
      },
      ...tableNames.map((table) => ({
        '@type': 'Dataset',
        '@id': `${site.address}${tableAddress(language, table)}#dataset`,
        name: name(language, table),
        url: site.address + tableAddress(language, table),
      })),
    ],
  });
};
