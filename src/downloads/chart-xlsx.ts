import { plain, type Sentence } from '../press/sentence.ts';
import { newestRelease } from '../data/dataset.ts';
import { rowAddress } from '../addresses.ts';
import { defaultLanguage, languages } from '../i18n/language.ts';
import { inLanguage } from '../press/printable.ts';
import { tableNames, type TableName } from '../tables/tables.ts';
import { chartAddress, chartDocuments, citeDocument, citeSite, pasteSentence, type Delivered } from './citation.ts';
import { chartedColumns, chartedRows } from './chart-csv.ts';
import type { FileCell } from './csv.ts';
import { labelled } from './labelled.ts';
import { LICENCE } from './licence.ts';
import { sheetColumn } from './table-xlsx.ts';
import { toXlsx, type Sheet } from './xlsx.ts';

const isTableName = (name: unknown): name is TableName => (tableNames as readonly unknown[]).includes(name);

const both = (sentence: Sentence): FileCell[] => languages.map((language) => plain(language, sentence));

/** What the rows are, where they come from and what may be done with them, in all languages side by side. */
const aboutSheet = (of: Delivered): Sheet => {
  const { settings, chart, data } = of;
  const inEach = (write: (of: Delivered) => string) => languages.map((language) => write({ ...of, language }));
  const release = newestRelease(data);
  return {
    name: 'about',
    widest: 70,
    columns: [
      { name: 'item', type: 'text' },
      ...languages.map((language) => ({ name: language, type: 'text' as const })),
    ],
    rows: [
      ['title', ...both(chart.title)],
      ['subtitle', ...both(chart.subtitle)],
      ...chart.limits.map((limit): FileCell[] => ['limit', ...both(limit)]),
      ['site', settings.name, settings.name],
      ['address', ...inEach(chartAddress)],
      ['release', release.date, release.date],
      ['licence', LICENCE.name, LICENCE.name],
      ['licence_url', LICENCE.url, LICENCE.url],
      ['sentence', ...inEach(pasteSentence)],
      ['citation_short', ...inEach((of) => citeSite(of).short)],
      ['citation', ...inEach((of) => citeSite(of).full)],
      ['empty_cell', ...both({ key: 'file_empty_text' })],
      ['dates', ...both({ key: 'file_dates_text' })],
      ['labels', ...both({ key: 'file_labels_text' })],
      ...chartedColumns(chart).map(({ name, title, description }): FileCell[] => [
        `column ${name}`,
        ...languages.map((language) => `${inLanguage(language, title)}: ${inLanguage(language, description)}`),
      ]),
      ...chartDocuments({ chart, data }).map((source): FileCell[] => [
        `source ${source.id}`,
        ...languages.map((language) => citeDocument(language, source).full),
      ]),
    ],
  };
};

/** The charted rows as a workbook: the rows on the first sheet, source, licence and dictionary on the second. */
export const chartXlsx = (of: Delivered): Promise<Uint8Array> => {
  const { settings, chart, data } = of;
  /** The page of the row that a charted row credits; none where it names several. */
  const credited = (row: number): string | null => {
    const { table, row: id } = chart.rows[row]!;
    return String(id).includes(' ') || !isTableName(table)
      ? null
      : settings.address + rowAddress(defaultLanguage, { table, id: String(id) });
  };
  return toXlsx(
    [
      {
        name: 'data',
        ...labelled(
          chartedColumns(chart).map((column) => ({
            sheet: { ...sheetColumn(column), ...(column.name === 'row' ? { link: credited } : {}) },
            options: column.derivedFrom ? undefined : column.options,
          })),
          chartedRows(chart, data),
        ),
      },
      aboutSheet(of),
    ],
    {
      title: languages.map((language) => plain(language, chart.title)).join(' / '),
      publisher: settings.name,
      address: chartAddress({ settings, chart, language: defaultLanguage }),
      release: newestRelease(data).date,
    },
  );
};
