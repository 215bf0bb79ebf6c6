import { newestRelease, rowOf } from '../data/dataset.ts';
import type { Published } from '../settings.ts';
import { rowAddress, tableAddress } from '../addresses.ts';
import { defaultLanguage, inEachLanguage, languages } from '../i18n/language.ts';
import { inLanguage } from '../press/printable.ts';
import { asWords } from '../press/sentence.ts';
import type { PlainKey } from '../i18n/messages.ts';
import type { Words } from '../tables/column.ts';
import { tables, type TableName } from '../tables/tables.ts';
import { datasetTitle } from './about-datasets.ts';
import { exportedColumns, exportedRows, isNumber, type ExportedColumn } from './exported-rows.ts';
import { labelled } from './labelled.ts';
import { LICENCE } from './licence.ts';
import { tableCitation } from './table-citation.ts';
import type { About } from './workbook-parts.ts';
import { toXlsx, type Sheet, type SheetColumn } from './xlsx.ts';

const inWords = (key: PlainKey): Words => asWords({ key });

const same = (text: string): Words => inEachLanguage(() => text);

const typeOf = (column: ExportedColumn): SheetColumn['type'] => {
  if (isNumber(column)) return 'number';
  return column.type === 'date' && column.form === 'day' ? 'date' : 'text';
};

export const sheetColumn = (column: ExportedColumn): SheetColumn => ({ name: column.name, type: typeOf(column) });

/** A line of the second sheet: which part it belongs to, what it is called, and what it says in each language. */
type Line = readonly [
  part: string,
  name: string,
  title: Words,
  meaning: Words,
  unit: string | null,
  address: string | null,
];

/** What each column means, and each value that it takes. */
export const columnLines = (columns: readonly ExportedColumn[]): readonly Line[] =>
  columns.flatMap((column): Line[] => [
    ['column', column.name, column.title, column.description, column.unit ?? null, null],
    ...(column.empty === null
      ? []
      : [['empty', column.name, inWords('file_empty'), inWords(`empty_${column.empty}`), null, null] satisfies Line]),
    ...Object.entries(column.options ?? {}).map(([value, words]): Line => [
      'value',
      `${column.name}: ${value}`,
      words,
      words,
      null,
      null,
    ]),
  ]);

const lines = (site: Published, name: TableName): Line[] => {
  const { settings, data } = site;
  const { title, row } = tables[name];
  const used = [...new Set(data[name].flatMap((each) => ('source' in each ? [each.source] : [])))].sort();
  return [
    [
      'about',
      'table',
      title,
      asWords({ key: 'data_row', slots: { row } }),
      null,
      settings.address + tableAddress(defaultLanguage, name),
    ],
    ['about', 'release', inWords('file_release'), same(newestRelease(data).date), null, null],
    ['about', 'licence', inWords('file_licence'), same(LICENCE.name), null, LICENCE.url],
    [
      'about',
      'citation',
      inWords('file_citation'),
      inEachLanguage((language) => tableCitation(language, site, name).short),
      null,
      null,
    ],
    ['about', 'date', inWords('file_dates'), inWords('file_dates_text'), null, null],
    ['about', 'label', inWords('file_labels'), inWords('file_labels_text'), null, null],
    ...columnLines(exportedColumns(name)),
    ...used.map((id): Line => {
      const source = rowOf(data, 'sources', id);
      return [
        'source',
        id,
        same(source.publisher),
        source.title === null ? inWords('file_untitled') : same(source.title),
        null,
        source.url,
      ];
    }),
  ];
};

/** The sheet that says what the first one is. */
export const aboutSheet = (of: readonly Line[]): Sheet => ({
  name: 'about',
  columns: [
    'part',
    'name',
    ...languages.map((language) => `title_${language}`),
    ...languages.map((language) => `meaning_${language}`),
    'unit',
    'address',
  ].map((column) => ({ name: column, type: 'text' as const })),
  rows: of.map(([part, key, title, meaning, unit, address]) => [
    part,
    key,
    ...languages.map((language) => inLanguage(language, title)),
    ...languages.map((language) => inLanguage(language, meaning)),
    unit,
    address,
  ]),
});

/** Where a table's file stands, as a program shows it among the properties of the document. */
export const aboutFile = (site: Published, title: Words, address: string): About => ({
  title: languages.map((language) => inLanguage(language, datasetTitle(site, title))).join(' / '),
  publisher: site.settings.name,
  address: site.settings.address + address,
  release: newestRelease(site.data).date,
});

/** A table as a spreadsheet; its second sheet holds licence, citation, dictionary and sources. */
export const tableXlsx = (site: Published, name: TableName): Promise<Uint8Array> => {
  const { settings, data } = site;
  const rows = exportedRows(data, name);
  const page = (row: number) => settings.address + rowAddress(defaultLanguage, { table: name, id: rows[row]!.id });
  return toXlsx(
    [
      {
        name,
        ...labelled(
          exportedColumns(name).map((column) => ({
            sheet: { ...sheetColumn(column), ...(column.name === 'id' ? { link: page } : {}) },
            options: column.derivedFrom ? undefined : column.options,
          })),
          rows,
        ),
      },
      aboutSheet(lines(site, name)),
    ],
    aboutFile(site, tables[name].title, tableAddress(defaultLanguage, name)),
  );
};
