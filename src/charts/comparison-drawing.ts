import { publishedDigits } from '../press/figure.ts';
import { placeName, print, percentTick } from '../press/printable.ts';
import * as Plot from '@observablehq/plot';
import { scaleLinear, scaleUtc } from 'd3';
import type { ComparedPlace } from '../findings/comparison.ts';
import type { CoveragePoint } from '../findings/coverage-history.ts';
import type { Stretch } from '../findings/unknown-periods.ts';
import type { Language } from '../i18n/language.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import { panel, patternId, sizes, stack, type Size } from './drawing.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';
import { BEFORE, monthsOnAxis, textLabels, timeTicks } from './labels.ts';
import { around, labelsThatFit, textWidth, type Box, type Label } from './place-labels.ts';

/** The places as they are drawn. */
export interface ComparisonScene {
  readonly places: readonly ComparedPlace[];
  /** The place that the site is about. */
  readonly own: string;
  readonly span: Stretch;
  /** What a pointer that rests on a mark is told. */
  readonly tooltip: (place: ComparedPlace, point: CoveragePoint) => Sentence;
  readonly toldNone: (place: ComparedPlace) => Sentence;
}

const STRIP = 52;
const EMPTY = 18;
/** Between strips: more where the scale has a number at both of its ends. */
const GAP = { open: 10, closed: 15 } as const;
const NAME = 20;
const AXIS = 22;
const DAY = 86_400_000;
/** Room for a rate beside its line. */
const RATES_WIDTH = 32;

interface Strip {
  readonly compared: ComparedPlace;
  readonly top: number;
  readonly bottom: number;
  readonly nameAt: number;
}

const strips = (
  places: readonly ComparedPlace[],
  narrow: boolean,
  gap: number,
): { laid: readonly Strip[]; height: number } => {
  let y = AXIS;
  const laid = places.map((compared) => {
    const top = y + (narrow ? NAME : 0);
    const bottom = top + (compared.points.length === 0 ? EMPTY : STRIP);
    y = bottom + gap;
    return { compared, top, bottom, nameAt: narrow ? top - NAME + 7 : (top + bottom) / 2 };
  });
  return { laid, height: y };
};

/** The steps of 25 that a scale shows, and a scale that holds all rates with air above and below. */
const rateScale = (places: readonly ComparedPlace[]) => {
  const rates = places.flatMap(({ points }) => points.map(({ rate }) => rate));
  const low = Math.max(0, Math.floor((Math.min(...rates, 50) - 3) / 10) * 10);
  const high = Math.min(100, Math.ceil((Math.max(...rates, 50) + 3) / 10) * 10);
  return { low, high, steps: [0, 25, 50, 75, 100].filter((step) => step >= low && step <= high) };
};

/** A strip for each place: its rates at their dates, or that nothing was published. All strips share both scales. */
export const drawComparison = (
  chart: string,
  { places, own, span, tooltip, toldNone }: ComparisonScene,
  language: Language,
  size: Size,
): SVGSVGElement => {
  const narrow = size === 'narrow';
  const width = sizes[size];
  const hatchId = patternId(chart, language, size);
  // On wide screens names stand to the left of their strips, on phones above them.
  const left =
    (narrow
      ? 0
      : Math.ceil(Math.max(...places.map(({ place }) => textWidth(placeName(language, place), place === own))))) +
    RATES_WIDTH;
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
  const range: [number, number] = [left + 8, width - 6];
  const x = scaleUtc([from, to], range);
  const { low, high, steps } = rateScale(places);
  const gap = steps[0] === low && steps.at(-1) === high ? GAP.closed : GAP.open;
  const { laid, height } = strips(places, narrow, gap);
  const yIn = ({ top, bottom }: Strip) => scaleLinear([low, high], [bottom, top]);

  const marks = laid.flatMap((strip): Plot.Markish[] => {
    const { compared, top, bottom, nameAt } = strip;
    // The place that the site is about stands out; the others are there to be compared with.
    const name = Plot.text([placeName(language, compared.place)], {
      x: from,
      dx: -range[0],
      y: nameAt,
      textAnchor: 'start',
      fill: colours.ink,
      stroke: colours.paper,
      strokeWidth: 3,
      ...(compared.place === own ? { fontWeight: 'bold' } : {}),
    });
    if (compared.points.length === 0) {
      return [
        name,
        Plot.rect([0], {
          x1: from,
          x2: to,
          y1: top,
          y2: bottom,
          fill: `url(#${hatchId})`,
          stroke: colours.unknown,
          title: () => plain(language, toldNone(compared)),
        }),
        Plot.text([say(language, 'label_silence')], {
          x: (from + to) / 2,
          y: (top + bottom) / 2,
          fill: colours.ink,
          stroke: colours.paper,
          strokeWidth: 4,
          fontStyle: 'italic',
          pointerEvents: 'none',
        }),
      ];
    }
    const y = yIn(strip);
    const points = compared.points.map((point) => ({
      ...point,
      y: y(point.rate),
      tooltip: plain(language, tooltip(compared, point)),
    }));
    const newestFirst = [...points].sort(
      (a, b) => Number(b.rows === compared.newest?.rows) - Number(a.rows === compared.newest?.rows) || b.time - a.time,
    );
    const dots = points.map(({ time, y: middle, stage }) => around(x(time), middle, stage === 'announced' ? 7 : 5));
    // Elsewhere the newest and the first rate are named: more numbers than that are taken for those of other points.
    const named =
      compared.place === own ? newestFirst : newestFirst.filter((point, i) => i === 0 || point === points[0]);
    const wanted = named.map((point): Label => ({
      x: x(point.time),
      y: point.y,
      text: print(language, publishedDigits(point.rows[0], 'rate_percent')),
      bold: point.rows === compared.newest?.rows,
      sides: ['right', 'left', 'above', 'below'],
    }));
    const frame: Box = { left: range[0] - 4, right: width, top: top - 4, bottom: bottom + 4 };
    const of = (stage: string, spoken: boolean) =>
      points.filter((point) => point.stage === stage && (point.precision === 'spoken') === spoken);
    const announced = points.filter(({ stage }) => stage === 'announced');
    return [
      name,
      Plot.ruleY(steps, { x1: from, x2: to, y: y, stroke: colours.grid }),
      Plot.text(steps, {
        x: from,
        y: y,
        dx: -6,
        text: (step: number) => print(language, percentTick(step)),
        textAnchor: 'end',
        fill: colours.quiet,
      }),
      Plot.dot(of('published', true), { x: 'time', y: 'y', r: 3, fill: colours.protected, title: 'tooltip' }),
      Plot.dot(of('published', false), { x: 'time', y: 'y', r: 4.5, fill: colours.protected, title: 'tooltip' }),
      Plot.dot(announced, {
        x: 'time',
        y: 'y',
        r: 6.5,
        fill: colours.paper,
        stroke: colours.protected,
        strokeWidth: 1.5,
        title: 'tooltip',
      }),
      Plot.text(announced, {
        x: 'time',
        y: 'y',
        text: () => '?',
        fill: colours.protected,
        fontWeight: 'bold',
        pointerEvents: 'none',
      }),
      ...textLabels(
        labelsThatFit(
          wanted,
          frame,
          dots,
          [],
          points.map((point) => ({ x: x(point.time), y: point.y })),
        ),
        () => colours.protected,
        x,
        { invert: (pixel) => pixel },
      ),
    ];
  });

  const perDay = (range[1] - range[0]) / Math.max(1, (to - from) / DAY);
  const months = monthsOnAxis(language, span, perDay, (date) => (Date.parse(date) - from) / DAY, BEFORE).filter(
    ({ at }) => at > 0 && from + at * DAY < to,
  );
  return stack(
    [
      panel({
        width,
        height: height + AXIS,
        margin: 0,
        x: { type: 'utc', domain: [from, to], range, axis: null },
        y: { type: 'identity', axis: null },
        marks: [
          // The months stand above and below, and run through all strips: on a phone the lower ones are out of sight.
          Plot.ruleX(months, {
            x: ({ at }: { at: number }) => from + at * DAY,
            y1: AXIS - 4,
            y2: height,
            stroke: colours.grid,
            strokeDasharray: '1 3',
          }),
          // What is between two lines is of one place.
          Plot.ruleY(laid.slice(1), {
            x1: from,
            x2: to,
            insetLeft: -range[0],
            y: ({ top }: Strip) => top - (narrow ? NAME : 0) - gap / 2,
            stroke: colours.grid,
          }),
          ...timeTicks(language, span, perDay, { y: AXIS - 4, dy: -10 }),
          ...marks,
          ...timeTicks(language, span, perDay, { y: height, dy: 12 }),
        ],
      }),
    ],
    [hatch(hatchId, 'unknown', 'unpublished')],
  );
};
