import { newestRelease } from '../data/dataset.ts';
import type { Published, SiteSettings } from '../settings.ts';
import { pageAddress, tableAddress } from '../addresses.ts';
import { defaultLanguage, inEachLanguage, languages } from '../i18n/language.ts';
import { asWords, say } from '../press/sentence.ts';
import type { Words } from '../tables/column.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import { archiveFile } from './archive.ts';
import { OUTCOMES, outcomesFiles, outcomesTable } from './check-outcomes.ts';
import { versionOf } from './data-package.ts';
import type { DeliveredFile } from './delivered-file.ts';
import { LICENCE } from './licence.ts';
import { tableFiles } from './table-formats.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const LANGUAGE = 'http://id.loc.gov/vocabulary/iso639-1/';
const MEDIA_TYPE = 'https://www.iana.org/assignments/media-types/';

/** Words in each language that they are there in. */
const inLanguages = (words: Words) =>
  Object.entries(words).map(([language, value]) => ({ '@value': value, '@language': language }));
/** What a row is, and where it is said what its empty cells mean. */
const descriptionOf = (row: Words) =>
  inEachLanguage((language) => `${say(language, 'data_row', { row })} ${say(language, 'readme_empty')}`);
const link = (address: string) => ({ '@id': address });
const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' });

const publisherOf = ({ name, address }: SiteSettings) => ({
  '@id': `${address}/#publisher`,
  '@type': 'foaf:Agent',
  'foaf:name': name,
  'foaf:homepage': link(`${address}/`),
});

const distribution = (
  site: string,
  { name, address, type, bytes, sha256 }: DeliveredFile,
  landing: string,
  date: string,
) => ({
  '@id': site + address,
  '@type': 'dcat:Distribution',
  'dct:title': name,
  'dct:license': link(LICENCE.url),
  'dct:issued': day(date),
  'dcat:accessURL': link(landing),
  'dcat:downloadURL': link(site + address),
  'dcat:mediaType': link(MEDIA_TYPE + type),
  'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
    'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
  },
});

/** Description and distributions of one dataset; the files of its metadata are no distributions of its rows. */
const dataset = (
  settings: SiteSettings,
  about: {
    id: string;
    identifier: string;
    title: Words;
    description: Words;
    landing: string;
    files: readonly DeliveredFile[];
    date: string;
  },
) => ({
  '@id': about.id,
  '@type': 'dcat:Dataset',
  'dct:identifier': about.identifier,
  'dct:title': inLanguages(about.title),
  'dct:description': inLanguages(about.description),
  'dct:publisher': link(publisherOf(settings)['@id']),
  'dct:license': link(LICENCE.url),
  'dct:issued': day(about.date),
  'dct:language': languages.map((language) => link(LANGUAGE + language)),
  'dcat:version': versionOf(about.date),
  'dcat:landingPage': link(about.landing),
  'dcat:distribution': about.files.map((file) => distribution(settings.address, file, about.landing, about.date)),
});

const idOf = ({ address }: SiteSettings, name: TableName) => `${address}${tableAddress(defaultLanguage, name)}#dataset`;

/** The site's datasets as a catalogue after DCAT 3, in JSON-LD. */
export const dcatCatalog = async (site: Published): Promise<string> => {
  const { settings, data } = site;
  const { date } = newestRelease(data);
  const home = settings.address + pageAddress(defaultLanguage, 'data');
  const ledger = settings.address + pageAddress(defaultLanguage, 'checks');
  const outcomesId = `${ledger}#dataset`;
  const whole = {
    ...dataset(settings, {
      id: `${home}#dataset`,
      identifier: 'all',
      title: asWords({ key: 'all_zip' }),
      description: asWords({ key: 'all_text' }),
      landing: home,
      files: [archiveFile(site)],
      date,
    }),
    'dct:hasPart': [...tableNames.map((name) => idOf(settings, name)), outcomesId].map(link),
  };
  const parts = await Promise.all(
    tableNames.map(async (name) =>
      dataset(settings, {
        id: idOf(settings, name),
        identifier: name,
        title: tables[name].title,
        description: descriptionOf(tables[name].row),
        landing: settings.address + tableAddress(defaultLanguage, name),
        files: (await tableFiles(site, name)).filter(({ rows }) => rows !== null),
        date,
      }),
    ),
  );
  const outcomes = dataset(settings, {
    id: outcomesId,
    identifier: OUTCOMES,
    title: outcomesTable.title,
    description: descriptionOf(outcomesTable.row),
    landing: ledger,
    files: (await outcomesFiles(site)).filter(({ rows }) => rows !== null),
    date,
  });
  return `${JSON.stringify(
    {
      '@context': context,
      '@id': `${settings.address}/catalog.jsonld`,
      '@type': 'dcat:Catalog',
      'dct:title': settings.name,
      'dct:description': inLanguages(settings.about),
      'dct:publisher': publisherOf(settings),
      'dct:license': link(LICENCE.url),
      'dct:issued': day(date),
      'dct:language': languages.map((language) => link(LANGUAGE + language)),
      'foaf:homepage': link(`${settings.address}/`),
      'dcat:dataset': [whole, ...parts, outcomes],
    },
    null,
    1,
  )}\n`;
};
