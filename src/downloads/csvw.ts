import { asWords } from '../press/sentence.ts';
import { emptySentence } from '../press/empty-cell.ts';
import { newestRelease } from '../data/dataset.ts';
import type { Published } from '../settings.ts';
import type { Words } from '../tables/column.ts';
import type { TableName } from '../tables/tables.ts';
import { DATE_PATTERN, ID_PATTERN } from './cell-patterns.ts';
import { describedTable, methodsOf, type DescribedTable, type ExportedColumn } from './exported-rows.ts';
import { LICENCE } from './licence.ts';

/** Words in each language that they are there in. */
const inLanguages = (words: Words) =>
  Object.entries(words).map(([language, value]) => ({ '@value': value, '@language': language }));

/** A value as a regular expression that only it fits: `JKK+JKM` has a plus of its own. */
const literally = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const datatypeOf = ({ type, form, min, max, options }: ExportedColumn): object | string => {
  const limits = { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
  switch (type) {
    case 'count':
      return { base: 'integer', ...limits };
    case 'decimal':
      return { base: 'decimal', ...limits };
    case 'date':
      return form === 'day' ? 'date' : { base: 'string', format: DATE_PATTERN };
    case 'key':
      return { base: 'string', format: ID_PATTERN };
    case 'option':
      return { base: 'string', format: `(${Object.keys(options!).map(literally).join('|')})` };
    case 'address':
      return 'anyURI';
    default:
      return 'string';
  }
};

/** The address of a table's file from that of a description in some folder. */
const fileOf = ({ name, folder }: DescribedTable, from: string) =>
  `${folder === from ? '' : `../${folder}/`}${name}.csv`;

/** Tables that a table's rows refer to, and those that these refer to, without itself. */
const referredTo = ({ name, columns }: DescribedTable, seen: readonly string[] = [name]): TableName[] =>
  columns.reduce<TableName[]>((found, { references }) => {
    const to = references as TableName | undefined;
    if (!to || seen.includes(to) || found.includes(to)) return found;
    return [...found, to, ...referredTo(describedTable(to), [...seen, ...found, to])];
  }, []);

const describe = ({ settings, data }: Published, table: DescribedTable, from: string) => {
  const { title, row, columns } = table;
  return {
    '@type': 'Table',
    url: fileOf(table, from),
    'dc:title': inLanguages(title),
    'dc:description': inLanguages(row),
    'dc:publisher': settings.name,
    'dc:license': { '@id': LICENCE.url },
    'dc:issued': { '@value': newestRelease(data).date, '@type': 'xsd:date' },
    tableSchema: {
      '@type': 'Schema',
      columns: columns.map((column) => ({
        '@type': 'Column',
        name: column.name,
        // The first title is the one in the header of the file; validators compare the two.
        titles: Object.fromEntries(
          Object.entries(column.title).map(([language, words]) => [language, [column.name, words]]),
        ),
        'dc:description': inLanguages(column.description),
        ...(column.empty === null ? {} : { 'rdfs:comment': inLanguages(asWords(emptySentence(column.empty))) }),
        ...(column.derivedFrom ? { 'prov:wasDerivedFrom': column.derivedFrom } : {}),
        ...(column.unit ? { 'schema:unitText': column.unit } : {}),
        ...(column.methods ? { 'rdfs:seeAlso': methodsOf(settings, column.methods).map((at) => ({ '@id': at })) } : {}),
        datatype: datatypeOf(column),
        required: column.empty === null,
      })),
      // Charted rows have no name of their own.
      ...(columns.some(({ name }) => name === 'id') ? { primaryKey: 'id' } : {}),
      foreignKeys: columns
        .filter(({ references }) => references)
        .map(({ name: column, references }) => ({
          columnReference: column,
          reference: { resource: fileOf(describedTable(references as TableName), from), columnReference: 'id' },
        })),
    },
  };
};

/**
 * A table's description after CSV on the Web. A foreign key may only lead to a table of the same group, so the tables
 * that it leads to are described with it.
 */
export const csvwOf = (site: Published, table: DescribedTable): string =>
  `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      '@type': 'TableGroup',
      'dc:title': inLanguages(table.title),
      'dc:license': { '@id': LICENCE.url },
      tables: [table, ...referredTo(table).map(describedTable)].map((each) => describe(site, each, table.folder)),
    },
    null,
    1,
  )}\n`;

export const tableCsvw = (site: Published, name: TableName): string => csvwOf(site, describedTable(name));
