import * as Plot from '@observablehq/plot';
import type { Share } from '../findings/sector-estimate.ts';
import type { Language } from '../i18n/language.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';
import { capital } from '../press/capital.ts';
import { print, type Printable, wordsIn } from '../press/printable.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import type { Words } from '../tables/column.ts';
import { LINE, type BarRow, scaleFor, wordsBeside } from './bar-layout.ts';
import { barRows } from './bar-rows.ts';
import { panel, patternId, sizes, stack, type Size } from './drawing.ts';
import { wrap } from './text-width.ts';
import type { PublishedCount } from './uncovered-counts.ts';

/** A sector of the estimate. */
export interface EstimatedSector {
  readonly name: string;
  readonly words: Words;
  /** Its name where there is little room. */
  readonly short: Words;
  /** Shares of the uncovered, in percent. */
  readonly share: Share;
  /** A share to the whole percent, as a label shows it. */
  readonly shown: (share: number) => Printable;
  readonly tooltip: Sentence;
}

/** The largest sector in people: of ten, how many work in it at least and perhaps. */
export interface SectorInTen {
  readonly sector: EstimatedSector;
  readonly atLeast: { readonly people: number; readonly figure: Printable };
  readonly perhaps: { readonly people: number; readonly figure: Printable };
}

const PEOPLE = { pitch: 28.8, height: 38 } as const;

/** Head and shoulders, around the middle of their space. */
const person: Plot.SymbolType | { draw(path: CanvasPath): void } = {
  draw(path: CanvasPath) {
    path.moveTo(-10, 18);
    path.lineTo(-10, 6);
    path.arc(0, 6, 10, Math.PI, 0);
    path.lineTo(10, 18);
    path.closePath();
    path.moveTo(6, -12);
    path.arc(0, -12, 6, 0, 2 * Math.PI);
    path.closePath();
  },
};

/** Ten people without cover: those of the largest sector solid as far as the estimate is sure, hatched as far as it may be, and outlines for the others. */
const inTenPeople = ({ sector, atLeast, perhaps }: SectorInTen, language: Language, hatchId: string) => {
  const width = 10 * PEOPLE.pitch;
  const x = (people: number) => people * PEOPLE.pitch;
  const title = plain(language, sector.tooltip);
  const fills = [colours.unprotected, `url(#${hatchId})`, colours.paper];
  const people = Array.from({ length: 10 }, (_, i) => ({
    x: x(i + 0.5),
    kind: i < atLeast.people ? 0 : i < perhaps.people ? 1 : 2,
  }));
  type Person = (typeof people)[number];
  const isRange = perhaps.people > atLeast.people;
  const spans = [
    ...(atLeast.people > 0
      ? [{ ...atLeast, text: say(language, isRange ? 'label_ten_least' : 'label_ten', { people: atLeast.figure }) }]
      : []),
    ...(isRange ? [{ ...perhaps, text: say(language, 'label_ten_perhaps', { people: perhaps.figure }) }] : []),
  ].map((span, i) => ({ ...span, x2: x(span.people) - 4, y: PEOPLE.height + 4 + i * 21 }));
  const height = PEOPLE.height + spans.length * 21 + 2;
  return panel({
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.dot(people, {
        x: 'x',
        y: PEOPLE.height / 2,
        symbol: person as Plot.SymbolType,
        r: 10,
        fill: ({ kind }: Person) => fills[kind]!,
        stroke: ({ kind }: Person) => (kind === 2 ? colours.unknown : colours.unprotected),
        strokeWidth: 1,
        title: () => title,
      }),
      Plot.ruleY(spans, { x1: 4, x2: 'x2', y: 'y', stroke: colours.unprotected, strokeWidth: 2 }),
      Plot.text(spans, {
        x: 4,
        y: 'y',
        dy: 10,
        text: 'text',
        textAnchor: 'start',
        fontWeight: 'bold',
        fill: colours.unprotected,
      }),
      ...(people.some(({ kind }) => kind === 2)
        ? [
            Plot.text([say(language, 'label_ten_others')], {
              x: width - 2,
              y: PEOPLE.height + 14,
              text: String,
              textAnchor: 'end',
              fill: colours.quiet,
            }),
          ]
        : []),
    ],
  });
};

/** Lines of words, and figures at their right end; a heading is bold. */
const wordLines = (
  lines: readonly { readonly text: string; readonly end?: string; readonly isHeading?: true }[],
  width: number,
  left: number,
) => {
  const END = 130;
  const GAP = 8;
  let y = LINE / 2;
  const laid = lines.flatMap((line, i) => {
    if (i > 0 && line.isHeading) y += GAP;
    return wrap(line.text, width - (line.end ? END : 0), line.isHeading).map((text, row) => {
      const placed = { text, y, end: row === 0 ? line.end : undefined, isHeading: line.isHeading ?? false };
      y += LINE;
      return placed;
    });
  });
  type Laid = (typeof laid)[number];
  const texts = (these: readonly Laid[], look: Plot.TextOptions) => Plot.text(these, { y: 'y', ...look });
  return panel({
    width: left + width,
    height: y,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...[true, false].map((heading) =>
        texts(
          laid.filter(({ isHeading }) => isHeading === heading),
          {
            x: left,
            text: 'text',
            textAnchor: 'start',
            fill: colours.ink,
            ...(heading ? { fontWeight: 'bold' } : {}),
          },
        ),
      ),
      texts(
        laid.filter(({ end }) => end),
        { x: left + width - 2, text: 'end', textAnchor: 'end', fill: colours.ink },
      ),
    ],
  });
};

/** The largest sector as people of ten; the range of each sector and what was published in words, since they have no scale in common. */
export const drawEstimatedSectors = (
  chart: string,
  largest: SectorInTen,
  sectors: readonly EstimatedSector[],
  counts: readonly PublishedCount[],
  language: Language,
  size: Size,
): SVGSVGElement => {
  const hatchId = patternId(chart, language, size);
  const isNarrow = size === 'narrow';
  const people = inTenPeople(largest, language, hatchId);
  const left = isNarrow ? 0 : sizes.narrow + 32;
  const words = wordLines(
    [
      { text: say(language, 'label_estimate_title'), isHeading: true },
      ...sectors.map(({ short, share, shown }) => ({
        text: capital(language, wordsIn(language, short)),
        end: say(language, 'label_range', {
          low: shown(share.low),
          high: shown(share.high),
          centre: shown(share.centre),
        }),
      })),
      ...(counts.length > 0 ? [{ text: say(language, 'label_published_title'), isHeading: true as const }] : []),
      ...counts.map(({ figure, label }) => ({
        text: `${print(language, figure)}: ${plain(language, label)}`,
      })),
    ],
    sizes[size] - left,
    left,
  );
  const definitions = [hatch(hatchId, 'unprotected')];
  if (isNarrow) return stack([people, words], definitions);
  // Beside each other: the people in the place of the words' left margin.
  words.setAttribute('height', String(Math.max(...[people, words].map((each) => Number(each.getAttribute('height'))))));
  words.prepend(...people.children);
  return stack([words], definitions);
};

/** One solid bar for each sector of a published table. */
export const drawPublishedSectors = (
  counts: readonly PublishedCount[],
  language: Language,
  size: Size,
): SVGSVGElement => {
  const rows = counts.map(({ workers, figure, label, tooltip }): BarRow => ({
    lines: [capital(language, plain(language, label))],
    from: 0,
    to: workers,
    fill: colours.unprotected,
    stroke: 'unprotected',
    value: print(language, figure),
    tooltip: plain(language, tooltip),
  }));
  const room = { width: sizes[size], words: wordsBeside(rows, size === 'narrow') };
  return stack([barRows(rows, { ...room, max: scaleFor(rows, room) })], []);
};
