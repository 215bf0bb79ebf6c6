import { name as nameOf, print, wordsIn } from '../press/printable.ts';
import { newestRelease } from '../data/dataset.ts';
import { chartedAddress, pageAddress, tableAddress } from '../addresses.ts';
import type { Chart } from '../charts/chart.ts';
import type { Published } from '../settings.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../press/sentence.ts';
import { tableNames, type TableName } from '../tables/tables.ts';
import { versionOf } from './data-package.ts';
import { datasetKeywords, datasetPlaceCodes, datasetTime, datasetTitle, tablesBehind } from './about-datasets.ts';
import { archiveFile } from './archive.ts';
import { chartedFiles } from './chart-files.ts';
import type { Charts } from './chart-routes.ts';
import { chartedTable } from './charted-table.ts';
import type { DeliveredFile } from './delivered-file.ts';
import { describedTable, methodsOf, type DescribedTable, type ExportedColumn } from './exported-rows.ts';
import { LICENCE } from './licence.ts';
import { tableFiles } from './table-formats.ts';

/** JSON for a script element: `<` is escaped, so that no text can end the element. */
const forScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const siteName = (language: Language, { settings }: Published) => print(language, nameOf(settings.name));

const creatorIn = (language: Language, site: Published) => ({
  '@type': 'Organization',
  name: siteName(language, site),
  url: `${site.settings.address}/`,
});

const download = ({ settings }: Published, { name, address, type, bytes, sha256 }: DeliveredFile) => ({
  '@type': 'DataDownload',
  name,
  encodingFormat: type,
  contentUrl: settings.address + address,
  contentSize: `${bytes} B`,
  sha256,
});

const shared = (language: Language, site: Published) => ({
  inLanguage: language,
  license: LICENCE.url,
  isAccessibleForFree: true,
  creator: creatorIn(language, site),
  datePublished: newestRelease(site.data).date,
  version: versionOf(newestRelease(site.data).date),
});

/** What search engines ask of every dataset; `tables` are those whose times it covers. */
const found = (language: Language, site: Published, names: readonly TableName[]) => {
  const [codes, time] = [datasetPlaceCodes(site), datasetTime(site, names)];
  return {
    keywords: datasetKeywords(language, site),
    spatialCoverage: {
      '@type': 'Place',
      name: wordsIn(language, site.settings.placeName),
      ...(codes.length === 0 ? {} : { identifier: codes.map(({ register, code }) => `${register}:${code}`) }),
    },
    ...(time ? { temporalCoverage: `${time.start}/${time.end}` } : {}),
    dateModified: newestRelease(site.data).date,
  };
};

/** What is measured: columns with a unit. */
const measured = (language: Language, { settings }: Published, columns: readonly ExportedColumn[]) =>
  columns
    .filter(({ unit }) => unit)
    .map((column) => ({
      '@type': 'PropertyValue',
      name: column.name,
      description: [
        wordsIn(language, column.title),
        ...(column.empty === null ? [] : [`${say(language, 'file_empty')}: ${say(language, `empty_${column.empty}`)}`]),
      ].join('. '),
      unitText: column.unit,
      ...(column.methods ? { measurementMethod: methodsOf(settings, column.methods) } : {}),
    }));

const datasetOf = (
  language: Language,
  site: Published,
  about: {
    readonly address: string;
    readonly description: string;
    readonly table: DescribedTable;
    /** Tables whose times it covers. */
    readonly tables: readonly TableName[];
    readonly files: readonly DeliveredFile[];
  },
): string => {
  const { settings } = site;
  return forScript({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${about.address}#dataset`,
    name: datasetTitle(site, about.table.title)[language],
    identifier: `${about.address}#dataset`,
    description: about.description,
    url: about.address,
    ...shared(language, site),
    ...found(language, site, about.tables),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: siteName(language, site),
      url: settings.address + pageAddress(language, 'data'),
    },
    variableMeasured: measured(language, site, about.table.columns),
    distribution: about.files.map((file) => download(site, file)),
  });
};

/** A table's page for search engines: schema.org `Dataset` with a `DataDownload` for each file. */
export const datasetJsonLd = async (language: Language, site: Published, name: TableName): Promise<string> => {
  const table = describedTable(name);
  const { title, row } = table;
  return datasetOf(language, site, {
    address: site.settings.address + tableAddress(language, name),
    description: say(language, 'dataset_description', { title, row, about: site.settings.about }),
    table,
    tables: [name],
    files: await tableFiles(site, name),
  });
};

/** The same for the rows of a chart. */
export const chartedJsonLd = async (language: Language, site: Published, chart: Chart): Promise<string> => {
  const { settings, data } = site;
  const table = chartedTable(chart);
  return datasetOf(language, site, {
    address: settings.address + chartedAddress(language, chart.id),
    description: say(language, 'dataset_charted_description', { measure: table.row, about: settings.about }),
    table,
    tables: tablesBehind(chart),
    files: await chartedFiles({ settings, data, chart }),
  });
};

/** The catalogue's page for search engines: schema.org `DataCatalog`, and everything at once as a `Dataset`. */
export const catalogueJsonLd = (language: Language, site: Charts): string => {
  const { settings } = site;
  const address = settings.address + pageAddress(language, 'data');
  return forScript({
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': `${address}#catalogue`,
    name: siteName(language, site),
    description: wordsIn(language, settings.about),
    url: address,
    ...shared(language, site),
    dataset: [
      {
        '@type': 'Dataset',
        '@id': `${address}#dataset`,
        name: `${siteName(language, site)}: ${say(language, 'all_zip')}`,
        description: `${say(language, 'all_text')} ${wordsIn(language, settings.about)}`,
        url: address,
        identifier: `${address}#dataset`,
        ...shared(language, site),
        ...found(language, site, tableNames),
        distribution: [download(site, archiveFile(site))],
      },
      // Each is described on its own page.
      ...[
        ...Object.keys(site.charts).map((id) => chartedAddress(language, id)),
        ...tableNames.map((table) => tableAddress(language, table)),
      ].map((each) => ({ '@id': `${settings.address}${each}#dataset` })),
    ],
  });
};
