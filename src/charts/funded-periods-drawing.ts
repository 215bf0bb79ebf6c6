import * as Plot from '@observablehq/plot';
import { scaleUtc } from 'd3';
import type { FundedPeriod } from '../findings/funded-periods.ts';
import type { Stretch } from '../findings/unknown-periods.ts';
import type { Language } from '../i18n/language.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import { LINE } from './bar-layout.ts';
import { panel, patternId, sizes, stack, type Size } from './drawing.ts';
import { textWidth, wrapEvenly } from './text-width.ts';

/** A stretch of the time line: somebody is known to be paid for, or nobody is. */
export interface DrawnPeriod {
  readonly mark: 'paid' | 'calculated' | 'unpublished';
  readonly stretch: Stretch;
  readonly name: Sentence;
  /** How long, and who says so. */
  readonly span: Sentence;
  /** The same at the strip: its months, and what is known of them. */
  readonly label: { readonly months: Sentence; readonly what: Sentence };
  /** The period itself, or none where nobody is known to be paid for. */
  readonly period: FundedPeriod | null;
  /** What a pointer that rests on its part of the strip is told. */
  readonly tooltip: Sentence;
}

const DAY = 86_400_000;
/** Height of a track of the strip, the space of a label's leader, and between labels. */
const TRACK = 20;
const LEADER = 8;
const AIR = 10;

interface Flag {
  /** The day on the strip at which it stands, in pixels. */
  readonly x: number;
  readonly lines: readonly { readonly text: string; readonly bold: boolean }[];
  readonly colour: string;
}

/**
 * Labels in lanes, the lowest number next to the strip: each begins at its day, or ends with the drawing, and the
 * later ones stand nearer, so that the leader of an earlier one passes on their left.
 */
const inLanes = (flags: readonly Flag[], width: number) => {
  const lanes: { left: number; lines: number }[] = [];
  const placed = [...flags]
    .sort((a, b) => b.x - a.x)
    .map((flag) => {
      const wide = Math.max(...flag.lines.map(({ text, bold }) => textWidth(text, bold)));
      const left = Math.max(0, Math.min(flag.x, width - wide));
      const free = lanes.findIndex((lane) => left + wide + AIR <= lane.left);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = { left, lines: Math.max(lanes[lane]?.lines ?? 0, flag.lines.length) };
      return { ...flag, left, lane };
    });
  /** From the strip to the near edge of a lane. */
  const away = (lane: number) =>
    lanes.slice(0, lane).reduce((sum, { lines }) => sum + lines * LINE + 2, lanes.length > 0 ? LEADER : 0);
  return { placed, away, height: away(lanes.length) };
};

/** Known periods on the strip; those that overlap have tracks below each other. */
const inTracks = (periods: readonly DrawnPeriod[]) => {
  const ends: string[] = [];
  return periods.map((period) => {
    const free = ends.findIndex((end) => end < period.stretch.from);
    const track = free < 0 ? ends.length : free;
    ends[track] = period.stretch.to;
    return { ...period, track };
  });
};

/** One strip of time: above it who is paid for from when, below it the months of which nobody is known to be. */
export const drawFundedPeriods = (
  chart: string,
  periods: readonly DrawnPeriod[],
  whole: Stretch,
  today: string,
  language: Language,
  size: Size,
): SVGSVGElement => {
  const hatchId = patternId(chart, language, size);
  const width = sizes[size];
  const end = Date.parse(whole.to) + DAY;
  const x = scaleUtc([Date.parse(whole.from), end], [1, width - 1]);
  const flagOf = ({ stretch, label, mark }: DrawnPeriod): Flag => ({
    x: x(Date.parse(stretch.from)),
    lines: [
      ...wrapEvenly(plain(language, label.months), width, true).map((text) => ({ text, bold: true })),
      ...wrapEvenly(plain(language, label.what), width).map((text) => ({ text, bold: false })),
    ],
    colour: mark === 'unpublished' ? colours.quiet : colours.protected,
  });
  const isReleaseInside = whole.from <= today && today < whole.to;
  const tracked = inTracks(periods);
  type Tracked = (typeof tracked)[number];
  const tracks = 1 + Math.max(...tracked.map(({ track }) => track));
  const above = inLanes(periods.filter(({ period }) => period).map(flagOf), width);
  const below = inLanes(
    [
      ...periods.filter(({ period }) => !period).map(flagOf),
      // Where months are paid ahead, the day of the release lies on the strip.
      ...(isReleaseInside
        ? [
            {
              x: x(Date.parse(today)),
              lines: [{ text: say(language, 'funded_label_release'), bold: false }],
              colour: colours.ink,
            },
          ]
        : []),
    ],
    width,
  );
  const strip = { top: above.height, bottom: above.height + tracks * TRACK };
  const flags = [
    ...above.placed.map((flag) => ({
      ...flag,
      from: strip.top,
      to: strip.top - above.away(flag.lane),
      first: strip.top - above.away(flag.lane) - flag.lines.length * LINE,
    })),
    ...below.placed.map((flag) => ({
      ...flag,
      from: strip.bottom,
      to: strip.bottom + below.away(flag.lane),
      first: strip.bottom + below.away(flag.lane),
    })),
  ];
  const texts = flags.flatMap(({ lines, ...flag }) =>
    lines.map((line, i) => ({ ...line, x: flag.left, y: flag.first + (i + 0.5) * LINE, colour: flag.colour })),
  );
  const fills = { paid: colours.protected, calculated: `url(#${hatchId}e)`, unpublished: `url(#${hatchId}u)` } as const;
  const words = (isBold: boolean) =>
    Plot.text(
      texts.filter(({ bold }) => bold === isBold),
      {
        x: 'x',
        y: 'y',
        text: 'text',
        textAnchor: 'start',
        fill: 'colour',
        ...(isBold ? { fontWeight: 'bold' } : {}),
        stroke: colours.paper,
        // Wide enough that no leader shows between two lines.
        strokeWidth: 8,
        pointerEvents: 'none',
      },
    );
  return stack(
    [
      panel({
        width,
        height: strip.bottom + below.height + 1,
        margin: 0,
        x: { type: 'identity', axis: null },
        y: { type: 'identity', axis: null },
        marks: [
          Plot.ruleX(flags, { x: 'x', y1: 'from', y2: 'to', stroke: 'colour' }),
          Plot.rect(tracked, {
            x1: ({ stretch }: Tracked) => x(Date.parse(stretch.from)),
            x2: ({ stretch }: Tracked) => Math.min(x(Date.parse(stretch.to) + DAY), width - 1),
            // Where one ends and the next begins is seen in one colour as well.
            insetRight: 1.5,
            y1: ({ track }: Tracked) => strip.top + track * TRACK,
            y2: ({ track }: Tracked) => strip.top + (track + 1) * TRACK - 1,
            fill: ({ mark }: Tracked) => fills[mark],
            stroke: ({ mark }: Tracked) => (mark === 'unpublished' ? colours.unknown : colours.protected),
            title: ({ tooltip }: Tracked) => plain(language, tooltip),
          }),
          ...(isReleaseInside
            ? [
                Plot.ruleX([x(Date.parse(today))], {
                  y1: strip.top - 3,
                  y2: strip.bottom + 3,
                  stroke: colours.ink,
                  strokeWidth: 3,
                  pointerEvents: 'none',
                }),
              ]
            : []),
          words(true),
          words(false),
        ],
      }),
    ],
    [hatch(`${hatchId}e`, 'protected'), hatch(`${hatchId}u`, 'unknown', 'unpublished')],
  );
};
