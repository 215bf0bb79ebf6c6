import { newestRelease } from '../data/dataset.ts';
import type { Published, SiteSettings } from '../settings.ts';
import { chartedAddress, pageAddress, tableAddress } from '../addresses.ts';
import { defaultLanguage, inEachLanguage, languages } from '../i18n/language.ts';
import { asWords, say } from '../press/sentence.ts';
import type { Words } from '../tables/column.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import { datasetKeywords, datasetPlaceCodes, datasetTime, datasetTitle, tablesBehind } from './about-datasets.ts';
import { archiveFile } from './archive.ts';
import { OUTCOMES, outcomesFiles, outcomesTable } from './check-outcomes.ts';
import { versionOf } from './data-package.ts';
import { chartedFiles } from './chart-files.ts';
import type { Charts } from './chart-routes.ts';
import type { DeliveredFile } from './delivered-file.ts';
import { LICENCE } from './licence.ts';
import { tableFiles } from './table-formats.ts';

const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const LANGUAGE = 'http://id.loc.gov/vocabulary/iso639-1/';
const MEDIA_TYPE = 'https://www.iana.org/assignments/media-types/';
/** Vocabularies that DCAT-AP asks for. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

/** Words in each language that they are there in. */
const inLanguages = (words: Words) =>
  Object.entries(words).map(([language, value]) => ({ '@value': value, '@language': language }));
/** What a dataset is, and where it is said what its empty cells mean. */
const descriptionOf = (words: Words) =>
  inEachLanguage((language) => `${words[language]} ${say(language, 'readme_empty')}`);
const descriptionOfRows = (row: Words) => descriptionOf(asWords({ key: 'data_row', slots: { row } }));
const link = (address: string) => ({ '@id': address });
/** A link with the class of what it leads to, which shapes of DCAT-AP ask for. */
const typed = (address: string, type: string) => ({ '@id': address, '@type': type });
const licence = typed(LICENCE.url, 'dct:LicenseDocument');
const allLanguages = languages.map((language) => typed(LANGUAGE + language, 'dct:LinguisticSystem'));
const page = (address: string) => typed(address, 'foaf:Document');
const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' });

const publisherOf = ({ name, address }: SiteSettings) => ({
  '@id': `${address}/#publisher`,
  '@type': 'foaf:Agent',
  'foaf:name': name,
  'foaf:homepage': page(`${address}/`),
});

/** Whom to ask: the address for reports where there is one, the site otherwise. */
const contactOf = ({ name, address, contact }: SiteSettings) => ({
  '@id': `${address}/#contact`,
  '@type': ['vcard:Kind', 'vcard:Organization'],
  'vcard:fn': name,
  ...(contact?.startsWith('mailto:')
    ? { 'vcard:hasEmail': link(contact) }
    : { 'vcard:hasURL': link(contact ?? `${address}/`) }),
});

/** The place that the figures are about, with its code in each register. */
const placeOf = (site: Published) => {
  const [{ address, placeName }, codes] = [site.settings, datasetPlaceCodes(site)];
  return {
    '@id': `${address}/#place`,
    '@type': 'dct:Location',
    'skos:prefLabel': inLanguages(placeName),
    ...(codes.length === 0
      ? {}
      : {
          'adms:identifier': codes.map(({ register, code }) => ({
            '@type': 'adms:Identifier',
            'skos:notation': code,
            'adms:schemaAgency': register,
          })),
        }),
  };
};

const distribution = (
  site: string,
  { name, address, type, bytes, sha256 }: DeliveredFile,
  landing: string,
  date: string,
) => ({
  '@id': site + address,
  '@type': 'dcat:Distribution',
  'dct:title': name,
  'dct:license': licence,
  'dct:issued': day(date),
  'dct:modified': day(date),
  'dcat:accessURL': typed(landing, 'rdfs:Resource'),
  'dcat:downloadURL': typed(site + address, 'rdfs:Resource'),
  'dcat:mediaType': typed(MEDIA_TYPE + type, 'dct:MediaType'),
  // Portals show the name of a format, and read it from this class.
  'dct:format': { '@type': ['dct:IMT', 'dct:MediaTypeOrExtent'], 'rdfs:label': formatOf(address) },
  'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': typed('http://spdx.org/rdf/terms#checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm'),
    'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
  },
});

/** `CSV` for `/data/coverage.csv`. */
const formatOf = (address: string): string => address.slice(address.lastIndexOf('.') + 1).toUpperCase();

/** Description and distributions of one dataset; the files of its metadata are no distributions of its rows. */
const dataset = (
  site: Published,
  about: {
    id: string;
    identifier: string;
    title: Words;
    description: Words;
    landing: string;
    /** Tables whose dates it covers. */
    tables: readonly TableName[];
    files: readonly DeliveredFile[];
    date: string;
  },
) => {
  const { settings } = site;
  const time = datasetTime(site, about.tables);
  return {
    '@id': about.id,
    '@type': 'dcat:Dataset',
    'dct:identifier': about.identifier,
    'dct:title': inLanguages(datasetTitle(site, about.title)),
    'dct:description': inLanguages(about.description),
    'dcat:keyword': languages.flatMap((language) =>
      datasetKeywords(language, site).map((word) => ({ '@value': word, '@language': language })),
    ),
    'dcat:theme': {
      ...typed(`${AUTHORITY}data-theme/SOCI`, 'skos:Concept'),
      'skos:prefLabel': { '@value': 'Population and society', '@language': 'en' },
    },
    'dct:spatial': link(placeOf(site)['@id']),
    ...(time
      ? {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': day(time.start),
            'dcat:endDate': day(time.end),
          },
        }
      : {}),
    'dct:accrualPeriodicity': typed(`${AUTHORITY}frequency/IRREG`, 'dct:Frequency'),
    'dcat:contactPoint': link(contactOf(settings)['@id']),
    'dct:publisher': link(publisherOf(settings)['@id']),
    'dct:license': licence,
    'dct:issued': day(about.date),
    'dct:modified': day(about.date),
    'dct:language': allLanguages,
    'dcat:version': versionOf(about.date),
    'dcat:landingPage': page(about.landing),
    'dcat:distribution': about.files.map((file) => distribution(settings.address, file, about.landing, about.date)),
  };
};

const idOf = ({ address }: SiteSettings, name: TableName) => `${address}${tableAddress(defaultLanguage, name)}#dataset`;

const chartedId = ({ address }: SiteSettings, chart: string) =>
  `${address}${chartedAddress(defaultLanguage, chart)}#dataset`;

/** The site's datasets as a catalogue after DCAT 3, in JSON-LD. */
export const dcatCatalog = async (site: Charts): Promise<string> => {
  const { settings, data } = site;
  const { date } = newestRelease(data);
  const home = settings.address + pageAddress(defaultLanguage, 'data');
  const ledger = settings.address + pageAddress(defaultLanguage, 'checks');
  const outcomesId = `${ledger}#dataset`;
  const whole = {
    ...dataset(site, {
      id: `${home}#dataset`,
      identifier: 'all',
      title: asWords({ key: 'all_zip' }),
      description: descriptionOf(asWords({ key: 'all_text' })),
      landing: home,
      tables: tableNames,
      files: [archiveFile(site)],
      date,
    }),
    'dct:hasPart': [
      ...tableNames.map((name) => idOf(settings, name)),
      outcomesId,
      ...Object.keys(site.charts).map((id) => chartedId(settings, id)),
    ].map(link),
  };
  const parts = await Promise.all(
    tableNames.map(async (name) =>
      dataset(site, {
        id: idOf(settings, name),
        identifier: name,
        title: tables[name].title,
        description: descriptionOfRows(tables[name].row),
        landing: settings.address + tableAddress(defaultLanguage, name),
        tables: [name],
        files: (await tableFiles(site, name)).filter(({ rows }) => rows !== null),
        date,
      }),
    ),
  );
  const outcomes = dataset(site, {
    id: outcomesId,
    identifier: OUTCOMES,
    title: outcomesTable.title,
    description: descriptionOfRows(outcomesTable.row),
    landing: ledger,
    tables: ['checks'],
    files: (await outcomesFiles(site)).filter(({ rows }) => rows !== null),
    date,
  });
  const charted = await Promise.all(
    Object.values(site.charts).map(async (chart) =>
      dataset(site, {
        id: chartedId(settings, chart.id),
        identifier: chart.id,
        title: asWords(chart.title),
        description: descriptionOf(asWords({ key: 'data_measure', slots: { measure: asWords(chart.subtitle) } })),
        landing: settings.address + chartedAddress(defaultLanguage, chart.id),
        tables: tablesBehind(chart),
        files: (await chartedFiles({ settings, data, chart })).filter(({ rows }) => rows !== null),
        date,
      }),
    ),
  );
  return `${JSON.stringify(
    {
      '@context': context,
      '@id': `${settings.address}/catalog.jsonld`,
      '@type': 'dcat:Catalog',
      'dct:title': settings.name,
      'dct:description': inLanguages(settings.about),
      'dct:publisher': publisherOf(settings),
      'dct:license': licence,
      'dct:issued': day(date),
      'dct:modified': day(date),
      'dct:language': allLanguages,
      'dct:spatial': placeOf(site),
      'foaf:homepage': page(`${settings.address}/`),
      'dcat:themeTaxonomy': {
        ...typed(`${AUTHORITY}data-theme`, 'skos:ConceptScheme'),
        'dct:title': { '@value': 'Data theme', '@language': 'en' },
      },
      'dcat:contactPoint': contactOf(settings),
      'dcat:dataset': [whole, ...parts, outcomes, ...charted],
    },
    null,
    1,
  )}\n`;
};
