import { wordsIn } from '../press/printable.ts';
import { formatTenth } from '../i18n/numbers.ts';
import type { Dataset } from '../data/dataset.ts';
import { uncoveredNow } from '../findings/present.ts';
import type { Share } from '../findings/sector-estimate.ts';
import type { EstimateInput, UncoveredSectors } from '../findings/uncovered-sectors.ts';
import { calculated, forms, published, quotedWords, refOf, unlinked } from '../press/figure.ts';
import type { Figure } from '../press/printable.ts';
import { inTen as toldInTen } from '../press/in-ten.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import type { Words } from '../tables/column.ts';
import { industryShort, industryWords, workerGroupWords } from '../tables/shared-columns.ts';
import type { Cell, Chart } from './chart.ts';
import { calculatedCells, calculatedTooltip } from './charted-sources.ts';
import { drawEstimatedSectors, type EstimatedSector, type SectorInTen } from './uncovered-by-sector-drawing.ts';
import { columns, countOf, EMPTY, publishedRows, type PublishedCount, type SectorPlace } from './uncovered-counts.ts';

const ID = 'uncovered-by-sector';

/** Percent to one decimal: what a reader can check against the grid. */
const tenth = (share: number): number => Number((100 * share).toFixed(1));

const METHOD = 'sector-estimate';
type Inputs = readonly EstimateInput['row'][];

/** A sector is called like the industry of the row that it is estimated from; what is left over has no such row. */
const sectorWords = (name: string, inputs: UncoveredSectors['inputs']): Pick<EstimatedSector, 'words' | 'short'> => {
  const row = inputs.find(({ role }) => role === name)?.row;
  if (row && 'industry' in row && row.industry !== null)
    return { words: industryWords[row.industry], short: industryShort(row.industry) };
  const other = asWords({ key: 'sector_other' });
  return { words: other, short: other };
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
    const { words, short } = sectorWords(name, inputs);
    const share = { low: tenth(low), centre: tenth(centre), high: tenth(high) };
    return {
      name,
      words,
      short,
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
          }),
        ]
      : []),
    ...tied.map((row) =>
      countOf(data, {
        workers: row.workers,
        figure: published(row, 'workers'),
        label: { key: 'label_sector_fund', slots: { group: quotedWords(row, 'group') } },
        row,
      }),
    ),
  ];
};

const tenOf = ({ share }: EstimatedSector, inputs: Inputs): Words =>
  asWords(toldInTen(share.centre, { about: inputs.map(refOf), method: METHOD }));

/** The sector of the largest share in people of ten: no more at least than the lowest share has whole ones. */
const inTenOf = (
  sector: EstimatedSector,
  inputs: Inputs,
): SectorInTen & Record<'atLeast' | 'perhaps', { figure: Figure }> => {
  const of = (people: number) => ({
    people,
    figure: calculated(people, (language) => formatTenth(language, people), inputs, METHOD),
  });
  const atLeast = Math.floor(sector.share.low / 10);
  return { sector, atLeast: of(atLeast), perhaps: of(Math.max(atLeast, Math.round(sector.share.high / 10))) };
};

/** Head-counts that the drawing has room for: of all uncovered, and the newest of those paid by a sector's fund. */
const ROOM = { all: 1, newest: 3 } as const;

/** The estimate with its range, beside the numbers that were published. */
export const estimateChart = (data: Dataset, place: SectorPlace, found: UncoveredSectors): Chart => {
  const sectors = sectorsOf(found);
  const counts = publishedCounts(data, place.name);
  const drawn = [...counts.slice(0, ROOM.all), ...counts.slice(ROOM.all).slice(-ROOM.newest)];
  const inputs = found.inputs.map(({ row }) => row);
  const largest = sectors.reduce((most, sector) => (sector.share.centre > most.share.centre ? sector : most));
  const percent = (value: number): Figure => calculated(value, forms.percent(value, 1), inputs, METHOD);
  const inTen = inTenOf(largest, inputs);
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
      inTen.atLeast.people < inTen.perhaps.people
        ? {
            key: 'sector_title',
            slots: { low: inTen.atLeast.figure, high: inTen.perhaps.figure, sector: largest.short },
          }
        : { key: 'sector_title_narrow', slots: { people: inTen.atLeast.figure, sector: largest.short } },
    subtitle: { key: 'sector_subtitle', slots: { place: place.words, province: place.province, date: survey } },
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
    // Labels say what each kind of people is.
    marks: [],
    colour: 'unprotected',
    columns,
    rows: [
      ...sectors.map(({ name, share }) => ({
        ...EMPTY,
        mark: 'estimate',
        sector: name,
        share_low_percent: share.low,
        share_centre_percent: share.centre,
        share_high_percent: share.high,
        shown: 'yes',
        ...calculatedCells(inputs, {
          share_low_percent: METHOD,
          share_centre_percent: METHOD,
          share_high_percent: METHOD,
        }),
      })),
      ...publishedRows(data, counts, drawn),
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
    draw: (language, size) => drawEstimatedSectors(ID, inTen, sectors, drawn, language, size),
  };
};
