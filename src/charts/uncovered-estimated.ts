import { wordsIn } from '../press/printable.ts';
import { formatTenth } from '../i18n/numbers.ts';
import type { Dataset } from '../data/dataset.ts';
import { uncoveredNow } from '../findings/present.ts';
import type { Share } from '../findings/sector-estimate.ts';
import type { EstimateInput, UncoveredSectors } from '../findings/uncovered-sectors.ts';
import { calculated, forms, published, quotedWords, refOf, unlinked } from '../press/figure.ts';
import type { Figure } from '../press/printable.ts';
import { inTen } from '../press/in-ten.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import type { Words } from '../tables/column.ts';
import { industryWords, workerGroupWords } from '../tables/shared-columns.ts';
import type { Cell, Chart } from './chart.ts';
import { calculatedCells, calculatedTooltip } from './charted-sources.ts';
import { drawEstimatedSectors, type EstimatedSector } from './uncovered-by-sector-drawing.ts';
import { columns, countOf, EMPTY, publishedRows, type PublishedCount, type SectorPlace } from './uncovered-counts.ts';

const ID = 'uncovered-by-sector';

/** Percent to one decimal: what a reader can check against the grid. */
const tenth = (share: number): number => Number((100 * share).toFixed(1));

const METHOD = 'sector-estimate';
type Inputs = readonly EstimateInput['row'][];

/** A sector is called like the industry of the row that it is estimated from; what is left over has no such row. */
const sectorWords = (name: string, inputs: UncoveredSectors['inputs']): Words => {
  const row = inputs.find(({ role }) => role === name)?.row;
  return row && 'industry' in row && row.industry !== null
    ? industryWords[row.industry]
    : asWords({ key: 'sector_other' });
};

/** The share of a sector in a sentence, with its range. */
const sectorSentence = (words: Words, share: Share, inputs: Inputs): Sentence => {
  const percent = (value: number): Figure => calculated(value, forms.percent(value, 1), inputs, METHOD);
  return {
    key: 'sector_sentence',
    slots: { sector: words, low: percent(share.low), high: percent(share.high), centre: percent(share.centre) },
  };
};

const sectorsOf = ({ estimate, inputs }: UncoveredSectors): readonly EstimatedSector[] => {
  const rows = inputs.map(({ row }) => row);
  return Object.entries(estimate.sectors).map(([name, { low, centre, high }]) => {
    const words = sectorWords(name, inputs);
    const share = { low: tenth(low), centre: tenth(centre), high: tenth(high) };
    return {
      name,
      words,
      share,
      shown: (value: number) =>
        unlinked(calculated(value, (language) => formatTenth(language, Math.round(value)), rows, METHOD)),
      tooltip: calculatedTooltip(sectorSentence(words, share, rows)),
    };
  });
};

/** The newest number of the uncovered of a place, whatever their sector, where one was published. */
const uncoveredOf = (data: Dataset, place: string) => {
  const now = uncoveredNow(data, place);
  return now?.base === null ? now.row : null;
};

/** Whom the published number counts, and what stands in doubt about it. */
const limitsOf = (data: Dataset, place: string): Sentence[] => {
  const row = uncoveredOf(data, place);
  return row && row.note_id !== null
    ? [
        {
          key: 'sector_limits_published',
          slots: {
            workers: published(row, 'uncovered_workers'),
            group: workerGroupWords[row.segment],
            note: quotedWords(row, 'note'),
          },
        },
      ]
    : [];
};

/** Published head-counts that a reader would otherwise look for in the estimate: the uncovered, and those paid by a sector's fund. */
const publishedCounts = (data: Dataset, place: string): readonly PublishedCount[] => {
  const uncovered = uncoveredOf(data, place);
  const tied = data.enrolment.filter((row) => row.place === place && row.industry !== null);
  return [
    ...(uncovered
      ? [
          countOf(data, {
            workers: uncovered.uncovered_workers!,
            figure: published(uncovered, 'uncovered_workers'),
            label: {
              key: 'label_uncovered',
              slots: { group: workerGroupWords[uncovered.segment], date: published(uncovered, 'date') },
            },
            row: uncovered,
            colour: 'unprotected',
          }),
        ]
      : []),
    ...tied.map((row) =>
      countOf(data, {
        workers: row.workers,
        figure: published(row, 'workers'),
        label: { key: 'label_sector_fund', slots: { group: quotedWords(row, 'group') } },
        row,
        colour: 'protected',
      }),
    ),
  ];
};

const tenOf = ({ share }: EstimatedSector, inputs: Inputs): Words =>
  asWords(inTen(share.centre, { about: inputs.map(refOf), method: METHOD }));

/** Tenths of a percentage, for "perhaps 4 to 7" of ten. */
const ofTen = (percent: number): number => Math.round(percent / 10);

/** What solid bars stand for: both kinds by name where people with cover are counted too. */
const countMarks = (counts: readonly PublishedCount[]): Chart['marks'] =>
  counts.some(({ colour }) => colour === 'protected')
    ? [
        ...(counts.some(({ colour }) => colour === 'unprotected')
          ? [{ mark: 'published', colour: 'unprotected', label: 'key_uncovered_count' } as const]
          : []),
        { mark: 'published', colour: 'protected', label: 'key_covered_count' },
      ]
    : counts.length > 0
      ? [{ mark: 'published', colour: 'unprotected', label: 'key_published_count' }]
      : [];

/** The estimate with its range, beside the numbers that were published. */
export const estimateChart = (data: Dataset, place: SectorPlace, found: UncoveredSectors): Chart => {
  const sectors = sectorsOf(found);
  const counts = publishedCounts(data, place.name);
  const inputs = found.inputs.map(({ row }) => row);
  const largest = sectors.reduce((most, sector) => (sector.share.centre > most.share.centre ? sector : most));
  const percent = (value: number): Figure => calculated(value, forms.percent(value, 1), inputs, METHOD);
  const tenths = (value: number) => unlinked(calculated(value / 10, () => String(ofTen(value)), inputs, METHOD));
  const inTenWorkers = calculated(
    largest.share.centre,
    (language) => wordsIn(language, tenOf(largest, inputs)),
    inputs,
    METHOD,
  );
  const survey = published(found.inputs[0]!.row, 'date');
  return {
    id: ID,
    title:
      ofTen(largest.share.low) === ofTen(largest.share.high)
        ? { key: 'sector_title_narrow', slots: { in_ten: inTenWorkers, sector: largest.words } }
        : {
            key: 'sector_title',
            slots: {
              in_ten: inTenWorkers,
              sector: largest.words,
              low: tenths(largest.share.low),
              high: tenths(largest.share.high),
            },
          },
    subtitle: { key: 'sector_subtitle', slots: { place: place.words, province: place.province, date: survey } },
    reading: { key: 'sector_reading' },
    quote: {
      figure: calculated(largest.share.centre, (language) => wordsIn(language, tenOf(largest, inputs)), inputs, METHOD),
      sentence: {
        key: 'sector_quote',
        slots: {
          place: place.words,
          province: place.province,
          date: survey,
          in_ten: inTenWorkers,
          sector: largest.words,
          low: percent(largest.share.low),
          high: percent(largest.share.high),
        },
      },
    },
    description: [
      { key: 'sector_description' },
      ...sectors.map(({ words, share }) => sectorSentence(words, share, inputs)),
      ...counts.map(({ figure, label }): Sentence => ({
        key: 'sector_published',
        slots: { workers: figure, group: asWords(label) },
      })),
    ],
    limits: [{ key: 'sector_limits', slots: { place: place.words } }, ...limitsOf(data, place.name)],
    marks: [{ mark: 'estimate', colour: 'unprotected', label: 'key_estimate' }, ...countMarks(counts)],
    columns,
    rows: [
      ...sectors.map(({ name, share }) => ({
        ...EMPTY,
        mark: 'estimate',
        sector: name,
        share_low_percent: share.low,
        share_centre_percent: share.centre,
        share_high_percent: share.high,
        ...calculatedCells(inputs, {
          share_low_percent: METHOD,
          share_centre_percent: METHOD,
          share_high_percent: METHOD,
        }),
      })),
      ...publishedRows(data, counts),
    ],
    table: {
      head: ['head_sector', 'head_share', 'head_source'],
      body: [
        ...sectors.map((sector): Cell[] => [
          sector.words,
          {
            key: 'cell_range',
            slots: {
              low: percent(sector.share.low),
              high: percent(sector.share.high),
              centre: percent(sector.share.centre),
            },
          },
          { key: 'cell_estimate' },
        ]),
        ...counts.map(({ figure, label }): Cell[] => [
          label,
          { key: 'cell_workers', slots: { workers: figure } },
          { key: 'cell_published_only' },
        ]),
      ],
    },
    from: [...inputs, ...counts.map(({ row }) => row)].map(refOf),
    draw: (language, size) => drawEstimatedSectors(ID, sectors, counts, language, size),
  };
};
