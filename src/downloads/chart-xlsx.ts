import { plain, say, type Sentence } from '../press/sentence.ts';
import { newestRelease } from '../data/dataset.ts';
import { languages } from '../i18n/language.ts';
import { bounds } from '../tables/date-span.ts';
import { chartAddress, chartDocuments, citeDocument, citeSite, pasteSentence, type Delivered } from './citation.ts';
import { chartCells } from './chart-csv.ts';
import type { FileCell } from './csv.ts';
import { LICENCE } from './licence.ts';
import { toXlsx, type Sheet } from './xlsx.ts';

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
      { name: 'id', type: 'date' },
      { name: 'en', type: 'date' },
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
      ...Object.entries(chart.columns).map(([name, { title, description }]): FileCell[] => [
        `column ${name}`,
        ...languages.map((language) => `${say(language, title)}: ${say(language, description)}`),
      ]),
      ...chartDocuments({ chart, data }).map((source): FileCell[] => [
        `source ${source.id}`,
        ...languages.map((language) => citeDocument(language, source).full),
      ]),
    ],
  };
};

/** The charted rows as a workbook: the rows on the first sheet, source, licence and dictionary on the second. */
export const chartXlsx = (of: Delivered): Promise<Uint8Array> =>
  toXlsx(
    [
      {
        name: 'data',
        columns: Object.entries(of.chart.columns).map(([name, { type }]) => ({ name, type })),
        rows: chartCells(of.chart),
      },
      aboutSheet(of),
    ],
    bounds(newestRelease(of.data).date).end,
  );
