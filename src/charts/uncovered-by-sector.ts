import type { Dataset } from '../data/dataset.ts';
import type { Share } from '../findings/sector-estimate.ts';
import { publishedSectors, uncoveredSectors, type EstimateInput, type EstimateInputs, type UncoveredSectors } from '../findings/uncovered-sectors.ts';
import { calculated, forms, published, refOf, type Figure } from '../i18n/figure.ts';
import { inTen } from '../i18n/in-ten.ts';
import { messages, type MessageKey } from '../i18n/messages.ts';
import { industryWords } from '../tables/shared-columns.ts';
import type { Words } from '../tables/column.ts';
import type { RowOf } from '../tables/tables.ts';
import type { Cell, Chart, ChartColumn, ChartRow } from './chart.ts';
import { bothWords, type Sentence } from '../i18n/sentence.ts';
import { noSourceCells, sourceCells, sourceColumns, told, toldCalculated } from './charted-sources.ts';
import { drawEstimatedSectors, drawPublishedSectors } from './uncovered-by-sector-drawing.ts';

/** A figure that was published, beside the estimate. */
export interface PublishedCount {
  readonly workers: number;
  readonly figure: Figure;
  readonly label: Sentence;
  readonly table: 'coverage' | 'enrolment';
  readonly row: RowOf<'coverage'> | RowOf<'enrolment'>;
  readonly colour: 'protected' | 'unprotected';
  /** What a pointer that rests on its bar is told. */
  readonly told: Sentence;
}

/** A sector of the estimate. */
export interface EstimatedSector {
  readonly name: string;
  readonly words: Words;
  /** Shares of the uncovered, in percent. */
  readonly share: Share;
  readonly told: Sentence;
}

const columns = {
  mark: {
    type: 'text',
    title: { id: 'Tanda', en: 'Mark' },
    description: { id: 'estimate: perkiraan; published: angka terbit.', en: 'estimate: our estimate; published: a published figure.' },
  },
  sector: { type: 'text', title: { id: 'Sektor', en: 'Sector' }, description: { id: 'Sektor, atau "none" bila sumber tidak menyebutnya.', en: 'Sector, or "none" where the source names none.' } },
  share_low_percent: { type: 'number', title: { id: 'Terendah (persen)', en: 'Low (percent)' }, description: { id: 'Bagian terkecil yang cocok dengan angka terbit.', en: 'Smallest share of the uncovered consistent with published totals.' } },
  share_centre_percent: { type: 'number', title: { id: 'Tengah (persen)', en: 'Centre (percent)' }, description: { id: 'Bacaan tengah.', en: 'Central reading.' } },
  share_high_percent: { type: 'number', title: { id: 'Tertinggi (persen)', en: 'High (percent)' }, description: { id: 'Bagian terbesar yang cocok dengan angka terbit.', en: 'Largest share of the uncovered consistent with published totals.' } },
  workers: { type: 'number', title: { id: 'Pekerja', en: 'Workers' }, description: { id: 'Jumlah pekerja yang diterbitkan.', en: 'Number of workers that was published.' } },
  date: { type: 'date', title: { id: 'Tanggal', en: 'Date' }, description: { id: 'Tanggal angka terbit.', en: 'Date of the published figure.' } },
  ...sourceColumns,
} as const satisfies Record<string, ChartColumn>;

const EMPTY = { share_low_percent: null, share_centre_percent: null, share_high_percent: null, workers: null, date: null };

/** Percent to one decimal: what a reader can check against the grid. */
const tenth = (share: number): number => Number((100 * share).toFixed(1));

const SECTOR_WORDS: Readonly<Record<string, Words>> = {
  agriculture: industryWords.A,
  trade: industryWords.G,
  education: industryWords.P,
};

const sectorWords = (name: string): Words =>
  SECTOR_WORDS[name] ?? messages.sector_other;

/** The share of a sector in a sentence, with its range. */
const sectorSentence = (words: Words, share: Share, inputs: readonly EstimateInput['row'][]): Sentence => {
  const percent = (value: number): Figure => calculated(value, forms.percent(value, 1), inputs, 'sector-estimate');
  return { key: 'sector_sentence', slots: { sector: words, low: percent(share.low), high: percent(share.high), centre: percent(share.centre) } };
};

const sectorsOf = ({ estimate, inputs }: UncoveredSectors): readonly EstimatedSector[] =>
  Object.entries(estimate.sectors).map(([name, { low, centre, high }]) => {
    const words = sectorWords(name);
    const share = { low: tenth(low), centre: tenth(centre), high: tenth(high) };
    return { name, words, share, told: toldCalculated(sectorSentence(words, share, inputs.map(({ row }) => row))) };
  });

const countOf = (data: Dataset, count: Omit<PublishedCount, 'told'>): PublishedCount => ({
  ...count,
  told: told(data, { key: 'sector_published', slots: { workers: count.figure, group: bothWords(count.label) } }, [count.row]),
});

/** Published head-counts that a reader would otherwise look for in the estimate: the uncovered, and those paid by a sector's fund. */
const publishedCounts = (data: Dataset, place: string): readonly PublishedCount[] => {
  const uncovered = data.coverage.filter((row) => row.place === place && row.uncovered_workers !== null && row.industry === null).at(-1);
  const tied = data.enrolment.filter((row) => row.place === place && row.industry !== null);
  return [
    ...(uncovered
      ? [
          countOf(data, {
            workers: uncovered.uncovered_workers!,
            figure: published(uncovered, 'uncovered_workers'),
            label: { key: 'label_uncovered', slots: { date: published(uncovered, 'date') } },
            table: 'coverage',
            row: uncovered,
            colour: 'unprotected',
          }),
        ]
      : []),
    ...tied.map((row) =>
      countOf(data, {
        workers: row.workers,
        figure: published(row, 'workers'),
        label: { key: 'label_sector_fund', slots: { group: { id: row.group_id, en: row.group_en } } },
        table: 'enrolment',
        row,
        colour: 'protected',
      })
    ),
  ];
};

const tenOf = ({ share }: EstimatedSector): Words => ({ id: inTen('id', share.centre), en: inTen('en', share.centre) });

/** Tenths of a percentage, for "perhaps 4 to 7" of ten. */
const ofTen = (percent: number): string => String(Math.round(percent / 10));

/** What solid bars stand for: both kinds by name where people with cover are counted too. */
const countMarks = (counts: readonly PublishedCount[]): Chart['marks'] =>
  counts.some(({ colour }) => colour === 'protected')
    ? [
        ...(counts.some(({ colour }) => colour === 'unprotected') ? [{ mark: 'published', colour: 'unprotected', says: 'key_uncovered_count' } as const] : []),
        { mark: 'published', colour: 'protected', says: 'key_covered_count' },
      ]
    : counts.length > 0 ? [{ mark: 'published', colour: 'unprotected', says: 'key_published_count' }] : [];

const publishedRows = (data: Dataset, counts: readonly PublishedCount[]): ChartRow[] =>
  counts.map(({ row, table, workers }) => ({
    ...EMPTY,
    mark: 'published',
    sector: row.industry ?? 'none',
    workers,
    date: row.date,
    ...sourceCells(data, table, row),
  }));

interface Place {
  readonly name: string;
  readonly words: Words;
  readonly province: Words;
}

/** Uncovered workers by sector: a published table when there is one, otherwise the estimate with its range. */
export const uncoveredBySector = (data: Dataset, place: Place, inputs: EstimateInputs): Chart => {
  const table = publishedSectors(data, place.name);
  return table.length > 0 ? publishedChart(data, place, table) : estimateChart(data, place, uncoveredSectors(data, inputs));
};

const estimateChart = (data: Dataset, place: Place, found: UncoveredSectors): Chart => {
  const sectors = sectorsOf(found);
  const counts = publishedCounts(data, place.name);
  const inputs = found.inputs.map(({ row }) => row);
  const largest = sectors.reduce((most, sector) => (sector.share.centre > most.share.centre ? sector : most));
  const percent = (value: number): Figure => calculated(value, forms.percent(value, 1), inputs, 'sector-estimate');
  const uncovered = counts.find((count) => count.table === 'coverage');
  const survey = published(found.inputs[0]!.row, 'date');
  return {
    id: 'uncovered-by-sector',
    title:
      ofTen(largest.share.low) === ofTen(largest.share.high)
        ? { key: 'sector_title_narrow', slots: { in_ten: tenOf(largest), sector: largest.words } }
        : { key: 'sector_title', slots: { in_ten: tenOf(largest), sector: largest.words, low: ofTen(largest.share.low), high: ofTen(largest.share.high) } },
    subtitle: { key: 'sector_subtitle', slots: { place: place.words, province: place.province, date: survey } },
    reading: { key: 'sector_reading' },
    quote: {
      figure: calculated(largest.share.centre, (language) => inTen(language, largest.share.centre), inputs, 'sector-estimate'),
      sentence: {
        key: 'sector_quote',
        slots: {
          place: place.words,
          province: place.province,
          date: survey,
          in_ten: tenOf(largest),
          sector: largest.words,
          low: percent(largest.share.low),
          high: percent(largest.share.high),
        },
      },
    },
    description: [
      { key: 'sector_description' },
      ...sectors.map(({ words, share }) => sectorSentence(words, share, inputs)),
      ...counts.map(({ figure, label }): Sentence => ({ key: 'sector_published', slots: { workers: figure, group: bothWords(label) } })),
    ],
    limits: [
      { key: 'sector_limits' },
      ...(uncovered ? [{ key: 'sector_limits_published' as const, slots: { workers: uncovered.figure } }] : []),
    ],
    marks: [
      { mark: 'estimate', colour: 'unprotected', says: 'key_estimate' },
      ...countMarks(counts),
    ],
    columns,
    rows: [
      ...sectors.map(({ name, share }) => ({
        ...EMPTY,
        mark: 'estimate',
        sector: name,
        share_low_percent: share.low,
        share_centre_percent: share.centre,
        share_high_percent: share.high,
        ...noSourceCells([...new Set(found.inputs.map(({ row }) => refOf(row).table))].join(' '), [...new Set(inputs.map((row) => row.id))]),
      })),
      ...publishedRows(data, counts),
    ],
    table: {
      head: ['head_sector', 'head_share', 'head_source'],
      body: [
        ...sectors.map((sector): Cell[] => [
          sector.words,
          { key: 'cell_range', slots: { low: percent(sector.share.low), high: percent(sector.share.high), centre: percent(sector.share.centre) } },
          { key: 'cell_estimate' },
        ]),
        ...counts.map(({ figure, label }): Cell[] => [label, { key: 'cell_workers', slots: { workers: figure } }, { key: 'cell_published_only' }]),
      ],
    },
    from: [...inputs, ...counts.map(({ row }) => row)].map(refOf),
    draw: (language, size) => drawEstimatedSectors(sectors, counts, language, size),
  };
};

const publishedChart = (data: Dataset, place: Place, table: readonly RowOf<'coverage'>[]): Chart => {
  const counts = table.map((row) =>
    countOf(data, {
      workers: row.uncovered_workers!,
      figure: published(row, 'uncovered_workers'),
      label: { key: 'label_sector', slots: { sector: industryWords[row.industry!] } },
      table: 'coverage',
      row,
      colour: 'unprotected',
    })
  );
  const most = counts.reduce((best, count) => (count.workers > best.workers ? count : best));
  const ahead = counts.length > 1 && counts.filter(({ workers }) => workers === most.workers).length === 1;
  const slots = { sector: bothWords(most.label), workers: most.figure };
  const cells = (count: PublishedCount): Cell[] => [count.label, { key: 'cell_workers', slots: { workers: count.figure } }, { key: 'cell_published_only' }];
  return {
    id: 'uncovered-by-sector',
    // Only one sector that is ahead of others may be called the largest.
    title: { key: ahead ? 'sector_title_published' : 'sector_title_published_one', slots },
    subtitle: { key: 'sector_subtitle_published', slots: { place: place.words, date: published(most.row, 'date') } },
    quote: {
      figure: most.figure,
      sentence: { key: 'sector_quote_published', slots: { place: place.words, sector: bothWords(most.label), workers: most.figure, date: published(most.row, 'date') } },
    },
    description: counts.map(({ figure, label }): Sentence => ({ key: 'sector_published', slots: { workers: figure, group: bothWords(label) } })),
    limits: [{ key: 'sector_limits_of_published' }],
    marks: [{ mark: 'published', colour: 'unprotected', says: 'key_published_count' }],
    columns,
    rows: publishedRows(data, counts),
    table: { head: ['head_sector', 'head_figure', 'head_source'] satisfies MessageKey[], body: counts.map(cells) },
    from: table.map(refOf),
    draw: (language, size) => drawPublishedSectors(counts, language, size),
  };
};
