import { print, type Printable, wordsIn } from '../press/printable.ts';
import type { Share } from '../findings/sector-estimate.ts';
import { capital } from '../press/capital.ts';
import type { Language } from '../i18n/language.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import { type BarRow, percentTicks, scaleFor, wordsBeside } from './bar-layout.ts';
import { barRows } from './bar-rows.ts';
import type { Words } from '../tables/column.ts';
import { patternId, sizes, stack, type Size } from './drawing.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';
import type { PublishedCount } from './uncovered-counts.ts';

/** A sector of the estimate. */
export interface EstimatedSector {
  readonly name: string;
  readonly words: Words;
  /** Shares of the uncovered, in percent. */
  readonly share: Share;
  /** A share to the whole percent, as a label shows it. */
  readonly shown: (share: number) => Printable;
  readonly tooltip: Sentence;
}

const countRows = (counts: readonly PublishedCount[], language: Language): BarRow[] =>
  counts.map(({ workers, figure, label, colour, tooltip }) => ({
    lines: [capital(language, plain(language, label))],
    from: 0,
    to: workers,
    fill: colours[colour],
    stroke: colour,
    value: print(language, figure),
    tooltip: plain(language, tooltip),
  }));

/** One hatched bar for each sector from its lowest to its highest share, and below them what was published. */
export const drawEstimatedSectors = (
  chart: string,
  sectors: readonly EstimatedSector[],
  counts: readonly PublishedCount[],
  language: Language,
  size: Size,
): SVGSVGElement => {
  const width = sizes[size];
  const narrow = size === 'narrow';
  const hatchId = patternId(chart, language, size);
  const rows = sectors.map(({ words, share, shown, tooltip }): BarRow => ({
    lines: [capital(language, wordsIn(language, words))],
    from: share.low,
    to: share.high,
    fill: `url(#${hatchId})`,
    stroke: 'unprotected',
    tick: share.centre,
    value: say(language, 'label_range', {
      low: shown(share.low),
      high: shown(share.high),
      centre: shown(share.centre),
    }),
    tooltip: plain(language, tooltip),
  }));
  const percents = percentTicks(language);
  const published = countRows(counts, language);
  const words = wordsBeside([...rows, ...published], narrow);
  // People with and people without cover on one scale are taken for parts of a whole.
  const apart = new Set(counts.map(({ colour }) => colour)).size > 1;
  const counted = {
    width,
    words,
    max: scaleFor(published, { width, words }),
    title: say(language, apart ? 'label_published_title_apart' : 'label_published_title'),
  };
  return stack(
    [
      barRows(rows, { width, words, max: 100, title: say(language, 'label_estimate_title'), ticks: percents }),
      ...(published.length > 0 ? [barRows(published, counted)] : []),
    ],
    [hatch(hatchId, 'unprotected')],
  );
};

/** One solid bar for each sector of a published table. */
export const drawPublishedSectors = (
  counts: readonly PublishedCount[],
  language: Language,
  size: Size,
): SVGSVGElement => {
  const rows = countRows(counts, language);
  const room = { width: sizes[size], words: wordsBeside(rows, size === 'narrow') };
  return stack([barRows(rows, { ...room, max: scaleFor(rows, room) })], []);
};
