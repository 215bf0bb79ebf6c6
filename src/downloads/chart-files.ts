import { emptySentence } from '../press/empty-cell.ts';
import { bare } from '../press/mark.ts';
import { asWords, plain } from '../press/sentence.ts';
import { newestRelease } from '../data/dataset.ts';
import type { PlainKey } from '../i18n/messages.ts';
import { defaultLanguage, languages, withLanguage, type Language } from '../i18n/language.ts';
import { chartCsv, chartIndonesianCsv, chartedColumns, chartedRows } from './chart-csv.ts';
import { chartSvg, sourceLine } from './chart-picture.ts';
import { chartXlsx } from './chart-xlsx.ts';
import { chartAddress, chartDocuments, citeSite, explainedAddress, pasteSentence, type Delivered } from './citation.ts';
import { chartedTable } from './charted-table.ts';
import { csvwOf } from './csvw.ts';
import { deliveredFile, type DeliveredFile } from './delivered-file.ts';
import { INDONESIAN_CSV } from './csv.ts';
import { isNumber, namedCells } from './exported-rows.ts';
import { LICENCE } from './licence.ts';
import { pictureWords } from './picture-words.ts';
import { toPng } from './png.ts';
import { chartPicture, sharedPng } from './sharing-picture.ts';

/** Width of the picture of a chart, in pixels: on a screen, and on paper across a page of eight inches. */
export const PICTURE_WIDTH = 1200;
const PRINT = { width: 2400, pixelsPerInch: 300 } as const;

const chartPng = async (of: Delivered, width: number, pixelsPerInch?: number): Promise<Uint8Array> => {
  const { chart, language, settings, data } = of;
  const words = pictureWords({
    title: plain(language, chart.title),
    author: settings.name,
    source: sourceLine(of),
    release: newestRelease(data).date,
    address: explainedAddress(of),
    limits: chart.limits.map((limit) => plain(language, limit)).join(' '),
  });
  return toPng(String(await chartFile(of, svgFormat)), width, words, pixelsPerInch);
};

/** Exactly the charted rows as JSON, with what the page says of them. */
export const chartJson = (of: Delivered): string => {
  const { chart, data } = of;
  const inBoth = <T>(make: (of: Delivered) => T) =>
    Object.fromEntries(languages.map((language) => [language, make({ ...of, language })]));
  return `${JSON.stringify(
    {
      id: chart.id,
      title: asWords(chart.title),
      subtitle: asWords(chart.subtitle),
      description: chart.description.map(asWords),
      limits: chart.limits.map(asWords),
      address: inBoth(chartAddress),
      explained: inBoth(explainedAddress),
      release: newestRelease(data).date,
      licence: LICENCE,
      sentence: inBoth(pasteSentence),
      citation: inBoth(citeSite),
      sources: chartDocuments({ chart, data }).map(({ id, publisher, title, published, url }) => ({
        id,
        publisher,
        title,
        published,
        url,
      })),
      columns: chartedColumns(chart).map(({ type, empty, ...column }) => ({
        ...column,
        type: isNumber({ type }) ? 'number' : type === 'date' ? type : 'text',
        empty: empty ? asWords(emptySentence(empty)) : null,
      })),
      digits: asWords({ key: 'file_digits_text' }),
      rows: chartedRows(chart, data).map((row) => namedCells(chartedColumns(chart), row)),
    },
    null,
    1,
  )}\n`;
};

interface Format {
  /** How the file is called on a page. */
  readonly name: string;
  /** What a second file of that name is for. */
  readonly use?: PlainKey;
  /** What follows the chart's id in the file's name. */
  readonly ending: string;
  readonly type: string;
  /** True when its words are in one language: it then has an address in each. */
  readonly inLanguage: boolean;
  /** True for a file that describes the rows and does not hold them. */
  readonly describes?: true;
  readonly write: (of: Delivered) => string | Uint8Array | Promise<Uint8Array>;
}

const svgFormat: Format = {
  name: 'SVG',
  ending: '.svg',
  type: 'image/svg+xml; charset=utf-8',
  inLanguage: true,
  write: (of) => chartSvg(of, 'wide'),
};

const narrowFormat: Format = {
  ...svgFormat,
  use: 'file_for_phones',
  ending: '-narrow.svg',
  write: (of) => chartSvg(of, 'narrow'),
};

/** The drawing of a chart, and the one for phones. */
export const drawingFormats: readonly Format[] = [svgFormat, narrowFormat];

/** Formats that a chart is delivered in, in the order of their links: a spreadsheet opens the first without a question. */
export const chartFormats: readonly Format[] = [
  {
    name: 'XLSX',
    ending: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    inLanguage: false,
    write: chartXlsx,
  },
  {
    name: 'CSV',
    ending: '.csv',
    type: 'text/csv; charset=utf-8',
    inLanguage: false,
    write: chartCsv,
  },
  {
    name: INDONESIAN_CSV,
    ending: '.id.csv',
    type: 'text/csv; charset=utf-8',
    inLanguage: false,
    write: chartIndonesianCsv,
  },
  {
    name: 'CSVW',
    ending: '.csv-metadata.json',
    type: 'application/csvm+json',
    inLanguage: false,
    describes: true,
    write: (of) => csvwOf(of, chartedTable(of.chart)),
  },
  { name: 'JSON', ending: '.json', type: 'application/json; charset=utf-8', inLanguage: false, write: chartJson },
  ...drawingFormats,
  {
    name: 'PNG',
    ending: '.png',
    type: 'image/png',
    inLanguage: true,
    write: (of) => chartPng(of, PICTURE_WIDTH),
  },
  {
    name: 'PNG',
    use: 'file_for_print',
    ending: '-print.png',
    type: 'image/png',
    inLanguage: true,
    write: (of) => chartPng(of, PRINT.width, PRINT.pixelsPerInch),
  },
  {
    name: 'share',
    ending: '-share.png',
    type: 'image/png',
    inLanguage: true,
    write: (of) => sharedPng(chartPicture(of)),
  },
];

/** Address of a file of a chart. Files without words in one language have one address for both. */
export const chartFileAddress = (language: Language, id: string, { ending, inLanguage }: Format): string =>
  withLanguage(inLanguage ? language : defaultLanguage, `/charts/${id}${ending}`);

const written = new WeakMap<Delivered['chart'], Map<string, Promise<string | Uint8Array>>>();

/** The content of a file; written once for a chart and language, since pages say its size and an address delivers it. */
export const chartFile = (of: Delivered, format: Format): Promise<string | Uint8Array> => {
  const files = written.get(of.chart) ?? new Map<string, Promise<string | Uint8Array>>();
  written.set(of.chart, files);
  const address = chartFileAddress(of.language, of.chart.id, format);
  const content = files.get(address) ?? Promise.resolve(format.write(of));
  files.set(address, content);
  return content;
};

/** Bytes of a file once the marks are taken out of it. */
const sizeOf = (content: string | Uint8Array): number =>
  typeof content === 'string' ? Buffer.byteLength(bare(content)) : content.length;

/** A file as it is linked below a chart. */
export interface LinkedFile {
  readonly name: string;
  readonly use: PlainKey | undefined;
  readonly address: string;
  readonly bytes: number;
}

/** The files of a chart as they are linked below it. */
export const chartFiles = (of: Delivered): Promise<readonly LinkedFile[]> =>
  Promise.all(
    chartFormats
      .filter(({ name, describes }) => name !== 'share' && !describes)
      .map(async (format) => ({
        name: format.name,
        use: format.use,
        address: chartFileAddress(of.language, of.chart.id, format),
        bytes: sizeOf(await chartFile(of, format)),
      })),
  );

/** The files of a chart as a dataset: its rows in each format, and what describes them; pictures stand elsewhere. */
export const chartedFiles = (of: Omit<Delivered, 'language'>): Promise<readonly DeliveredFile[]> =>
  Promise.all(
    chartFormats
      .filter(({ inLanguage }) => !inLanguage)
      .map(async (format) =>
        deliveredFile(
          format.name,
          chartFileAddress(defaultLanguage, of.chart.id, format),
          format.type.split(';')[0]!,
          await chartFile({ ...of, language: defaultLanguage }, format),
          format.describes ? null : of.chart.rows.length,
        ),
      ),
  );
