import { newestRelease, rowOf, type Dataset } from '../data/dataset.ts';
import { emptySentence } from '../press/empty-cell.ts';
import type { SiteSettings } from '../settings.ts';
import { say, asWords } from '../press/sentence.ts';
import type { RowOf, TableName } from '../tables/tables.ts';
import { tableNames } from '../tables/tables.ts';
import { datasetKeywords } from './about-datasets.ts';
import type { Charts } from './chart-routes.ts';
import { chartedCsv, chartedTable } from './charted-table.ts';
import { outcomesCsv, outcomesTable } from './check-outcomes.ts';
import { chartDocuments } from './citation.ts';
import type { DeliveredFile } from './delivered-file.ts';
import { DATE_PATTERN, ID_PATTERN } from './cell-patterns.ts';
import { describedTable, methodsOf, type DescribedTable, type ExportedColumn } from './exported-rows.ts';
import { LICENCE } from './licence.ts';
import { siteSlug } from './site-slug.ts';
import { tableCsvFile } from './table-csv-file.ts';

const typeOf = ({ type, form, min, max, options }: ExportedColumn) => {
  const limits = { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
  switch (type) {
    case 'count':
      return { type: 'integer', constraints: limits };
    case 'decimal':
      return { type: 'number', constraints: limits };
    // A date may be reduced to a month or a year, which the standard's own type of dates does not take.
    case 'date':
      return form === 'day'
        ? { type: 'date', constraints: {} }
        : { type: 'string', constraints: { pattern: DATE_PATTERN } };
    case 'key':
      return { type: 'string', constraints: { pattern: ID_PATTERN } };
    case 'option':
      return {
        type: 'string',
        categories: Object.entries(options!).map(([value, words]) => ({ value, label: words.en, titles: words })),
        constraints: { enum: Object.keys(options!) },
      };
    case 'address':
      return { type: 'string', format: 'uri', constraints: {} };
    default:
      return { type: 'string', constraints: {} };
  }
};

const fieldOf = (settings: SiteSettings, column: ExportedColumn) => {
  const { constraints, ...type } = typeOf(column);
  const unique = column.name === 'id' ? { unique: true } : {};
  return {
    name: column.name,
    ...type,
    title: column.title.en,
    description: [
      column.description.en,
      ...(column.empty === null ? [] : [`${say('en', 'file_empty')}: ${say('en', `empty_${column.empty}`)}.`]),
    ].join(' '),
    // The standard has one language for each; these hold both.
    titles: column.title,
    descriptions: column.description,
    ...(column.derivedFrom ? { derivedFrom: column.derivedFrom } : {}),
    ...(column.unit ? { unit: column.unit } : {}),
    // What an empty cell means, in both languages; the standard's own form of it, with a label, is unknown to readers of its first version.
    ...(column.empty === null ? {} : { emptyCells: asWords(emptySentence(column.empty)) }),
    ...(column.methods ? { methods: methodsOf(settings, column.methods) } : {}),
    constraints: { required: column.empty === null, ...unique, ...constraints },
  };
};

const schemaOf = (settings: SiteSettings, { name, columns }: DescribedTable) => {
  const foreignKeys = columns
    .filter(({ references }) => references)
    .map(({ name: from, references }) => ({
      fields: [from],
      // A key into its own table names no resource.
      reference: { ...(references === name ? {} : { resource: references }), fields: ['id'] },
    }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => fieldOf(settings, column)),
    missingValues: [''],
    // Charted rows have no name of their own.
    ...(columns.some((column) => column.name === 'id') ? { primaryKey: ['id'] } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
};

const sourceOf = ({ publisher, title, url }: RowOf<'sources'>) => ({
  title: title === null ? publisher : `${publisher}: ${title}`,
  path: url,
});

const licences = [{ name: 'CC-BY-4.0', path: LICENCE.url, title: LICENCE.name }];

const usedBy = (data: Dataset, name: TableName): readonly RowOf<'sources'>[] =>
  [...new Set(data[name].flatMap((row) => ('source' in row ? [row.source] : [])))]
    .sort()
    .map((id) => rowOf(data, 'sources', id));

const resourceOf = (
  settings: SiteSettings,
  table: DescribedTable,
  file: DeliveredFile,
  used: readonly RowOf<'sources'>[] = [],
) => {
  const { name, title, row } = table;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    type: 'table',
    path: file.address.slice(1),
    title: title.en,
    description: row.en,
    titles: title,
    descriptions: row,
    format: 'csv',
    mediatype: file.type,
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    rows: file.rows,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: schemaOf(settings, table),
    ...(used.length > 0 ? { sources: used.map(sourceOf) } : {}),
    licenses: licences,
  };
};

/** `2026.11.22`: the release date in the form of a semantic version. */
export const versionOf = (releaseDate: string): string => releaseDate.split('-').map(Number).join('.');

/** All tables and the rows of all charts as a Data Package (version 2, in forms that readers of version 1 know): what each column is, where the figures come from, size and hash of each file. */
export const dataPackage = (site: Charts): string => {
  const { settings, data, charts } = site;
  const { date } = newestRelease(data);
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: siteSlug(settings),
      id: `${settings.address}/datapackage.json`,
      title: settings.name,
      keywords: datasetKeywords('en', site),
      description: settings.about.en,
      descriptions: settings.about,
      homepage: `${settings.address}/`,
      version: versionOf(date),
      created: `${date}T00:00:00Z`,
      licenses: licences,
      contributors: [{ title: settings.name, path: `${settings.address}/`, roles: ['dataCurator'] }],
      sources: data.sources.map(sourceOf),
      resources: [
        ...tableNames.map((name) =>
          resourceOf(settings, describedTable(name), tableCsvFile(site, name), usedBy(data, name)),
        ),
        resourceOf(settings, outcomesTable, outcomesCsv(site).file),
        ...Object.values(charts).map((chart) =>
          resourceOf(settings, chartedTable(chart), chartedCsv(chart, data).file, chartDocuments({ chart, data })),
        ),
      ],
    },
    null,
    1,
  )}\n`;
};
