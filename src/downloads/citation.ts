import { embedAddress, pageAddress } from '../addresses.ts';
import { chartDefinitions } from '../charts/found.ts';
import { publisherNames } from '../charts/charted-sources.ts';
import type { Chart } from '../charts/chart.ts';
import { partsOf, plain, say } from '../press/sentence.ts';
import { newestRelease, rowOf, type Dataset } from '../data/dataset.ts';
import type { RowRef } from '../tables/tables.ts';
import { mention, quoted } from '../press/figure.ts';
import { count, type Figure, fileHash, name, type Printable } from '../press/printable.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import type { Published } from '../settings.ts';
import type { RowOf } from '../tables/tables.ts';
import { chartCsv } from './chart-csv.ts';
import { sha256 } from './delivered-file.ts';
import { LICENCE } from './licence.ts';
import { whatsappAddress } from './whatsapp.ts';
import { releaseAddress } from './release-words.ts';

type Source = RowOf<'sources'>;

/** What the files of a chart are made from. */
export interface Delivered extends Published {
  readonly chart: Chart;
  readonly language: Language;
}

/** A chart's own page as a whole address, `https://…/embed/<id>/`: what other sites show in a frame. */
export const chartAddress = ({
  settings,
  language,
  chart,
}: Pick<Delivered, 'settings' | 'language' | 'chart'>): string => settings.address + embedAddress(language, chart.id);

/** Where a chart stands with its explanation, from the root of the site; its own page where no other shows it. */
export const explainedPath = (language: Language, { id }: Pick<Chart, 'id'>): string => {
  const page = chartDefinitions.find((each) => each.id === id)?.page;
  return page ? `${pageAddress(language, page)}#${id}` : embedAddress(language, id);
};

/** The same as a whole address. */
export const explainedAddress = ({
  settings,
  language,
  chart,
}: Pick<Delivered, 'settings' | 'language' | 'chart'>): string => settings.address + explainedPath(language, chart);

/** The documents that rows were read from, each once, in the order of the rows. */
const documentsOf = (data: Dataset, rows: readonly RowRef[]): readonly Source[] => {
  const found = new Map<string, Source>();
  for (const { table, id } of rows) {
    const row: object = rowOf(data, table, id);
    if (!('source' in row) || typeof row.source !== 'string') continue;
    found.set(row.source, rowOf(data, 'sources', row.source));
  }
  return [...found.values()];
};

/** Every document behind a chart. */
export const chartDocuments = ({ chart, data }: Pick<Delivered, 'chart' | 'data'>): readonly Source[] =>
  documentsOf(data, chart.from);

/** Every figure that a chart is quoted with, the one that matters most first. */
const quotedFigures = ({ quote }: Chart): readonly Figure[] =>
  quote
    ? [quote.figure, ...partsOf(defaultLanguage, quote.sentence).flatMap(({ figure }) => (figure ? [figure] : []))]
    : [];

/** The documents behind the figures that a chart is quoted with, or behind all of it. */
export const quotedDocuments = ({ chart, data }: Pick<Delivered, 'chart' | 'data'>): readonly Source[] =>
  documentsOf(data, chart.quote ? quotedFigures(chart).flatMap(({ rows }) => rows) : chart.from);

/** Publishers of documents as words, each once; those beyond `most` are counted. */
export const publisherWords = (language: Language, documents: readonly Source[], most = 3): string => {
  const names = publisherNames(documents);
  const publishers = names.slice(0, most).join(', ');
  return names.length <= most
    ? publishers
    : say(language, 'take_publishers_more', { publishers, count: count(names.length - most) });
};

/** Who said what a document prints: the offices that it quotes, where it says so, and its publisher. */
const saidBy = (language: Language, source: Source): string => {
  const publisher = quoted(source, 'publisher');
  const offices = source.quoting?.split('; ').map((office) => quoted(source, 'quoting', office));
  return offices
    ? say(language, 'take_quoting', { offices: new Intl.ListFormat(language).format(offices), publisher })
    : publisher;
};

/** The same of several documents, each of them once; those beyond `most` are counted. */
const saidByWords = (language: Language, documents: readonly Source[], most = 2): string => {
  const said = [...new Set(documents.map((source) => saidBy(language, source)))];
  const publishers = said.slice(0, most).join('; ');
  return said.length <= most
    ? publishers
    : say(language, 'take_publishers_more', { publishers, count: count(said.length - most) });
};

/** The day of the newest release. */
export const releaseDay = ({ data }: Pick<Delivered, 'data'>): Printable => mention(newestRelease(data), 'date');

const finding = ({ chart, language }: Delivered): string =>
  chart.quote
    ? plain(language, chart.quote.sentence)
    : say(language, 'take_finding', { title: plain(language, chart.title), subtitle: plain(language, chart.subtitle) });

/** The sentence to paste: figure, unit, place, date, source and permanent address. */
export const pasteSentence = (of: Delivered): string =>
  say(of.language, quotedFigures(of.chart).some(({ method }) => method) ? 'take_calculated' : 'take_published', {
    finding: finding(of),
    publishers: saidByWords(of.language, quotedDocuments(of)),
    site: name(of.settings.name),
    release: releaseDay(of),
    address: name(explainedAddress(of)),
  });

/** A link that opens WhatsApp with the sentence filled in; the reader chooses whom to send it to. */
export const whatsappLink = (of: Delivered): string => whatsappAddress(pasteSentence(of));

/** A short and a full citation. */
export interface Citation {
  readonly short: string;
  readonly full: string;
}

/** How to cite this site for a chart; the full form names the very bytes of the charted rows. */
export const citeSite = (of: Delivered): Citation => {
  const { settings, chart, language } = of;
  const common = { site: name(settings.name), release: releaseDay(of), address: name(explainedAddress(of)) };
  return {
    short: say(language, 'cite_site_short', common),
    full: say(language, 'cite_site_full', {
      ...common,
      title: plain(language, chart.title),
      subtitle: plain(language, chart.subtitle),
      kept: name(settings.address + releaseAddress(language, newestRelease(of.data).id)),
      licence: name(LICENCE.name),
      hash: fileHash({ address: `/charts/${chart.id}.csv`, sha256: sha256(chartCsv(of)) }),
    }),
  };
};

/** How to cite a document; what was not recorded of it is left out or said. */
export const citeDocument = (language: Language, source: Source): Citation => {
  const publisher = source.quoting
    ? say(language, 'row_quoting', { publisher: quoted(source, 'publisher'), office: quoted(source, 'quoting') })
    : quoted(source, 'publisher');
  const date = source.published ? mention(source, 'published') : say(language, 'cite_undated');
  const address = quoted(source, 'url');
  return {
    short: say(language, 'cite_publisher_short', { publisher, date }),
    full: source.title
      ? say(language, 'cite_publisher_full', { publisher, title: quoted(source, 'title'), date, address })
      : say(language, 'cite_publisher_untitled', { publisher, date, address }),
  };
};
