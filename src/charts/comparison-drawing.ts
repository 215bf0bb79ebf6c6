import * as Plot from '@observablehq/plot';
import { scaleLinear, scaleUtc } from 'd3';
import { typed } from '../data/dataset.ts';
import type { ComparedPlace } from '../findings/comparison.ts';
import type { Stretch } from '../findings/unknown-periods.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/message.ts';
import { decimalsOf, formatNumber } from '../i18n/numbers.ts';
import { formatPlace } from '../i18n/places.ts';
import { colours, hatch, panel, sizes, stack, type Size } from './drawing.ts';
import { textLabels, timeTicks } from './labels.ts';
import { labelsThatFit, type Box, type Label } from './place-labels.ts';

const STRIP = 52;
const EMPTY = 18;
const GAP = 8;
const NAME = 16;
/** On wide screens names stand to the left of their strips, on phones above them. */
const NAMES_WIDTH = { narrow: 0, wide: 236 } as const;
const AXIS = 22;
/** Room for the two digits of a rate beside its line. */
const RATES_WIDTH = 20;

interface Strip {
  readonly compared: ComparedPlace;
  readonly top: number;
  readonly bottom: number;
  readonly nameAt: number;
}

const strips = (places: readonly ComparedPlace[], narrow: boolean): { laid: readonly Strip[]; height: number } => {
  let y = 0;
  const laid = places.map((compared) => {
    const top = y + (narrow ? NAME : 0);
    const bottom = top + (compared.points.length === 0 ? EMPTY : STRIP);
    y = bottom + GAP;
    return { compared, top, bottom, nameAt: narrow ? top - NAME / 2 : (top + bottom) / 2 };
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
export const drawComparison = (places: readonly ComparedPlace[], span: Stretch, language: Language, size: Size): SVGSVGElement => {
  const narrow = size === 'narrow';
  const width = sizes[size];
  const hatchId = `c6${size[0]}`;
  const left = NAMES_WIDTH[size] + RATES_WIDTH;
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
  const x = scaleUtc([from, to], [left + 8, width - 6]);
  const { laid, height } = strips(places, narrow);
  const { low, high, steps } = rateScale(places);
  const yIn = ({ top, bottom }: Strip) => scaleLinear([low, high], [bottom, top]);

  const marks = laid.flatMap((strip): Plot.Markish[] => {
    const { compared, top, bottom, nameAt } = strip;
    const name = Plot.text([formatPlace(language, compared.place)], { x: from, dx: -(left + 8), y: nameAt, textAnchor: 'start', fontWeight: 'bold', fill: colours.ink });
    if (compared.points.length === 0) {
      return [
        name,
        Plot.rect([0], { x1: from, x2: to, y1: top, y2: bottom, fill: `url(#${hatchId})` }),
        Plot.text([say(language, 'label_silence')], { x: (from + to) / 2, y: (top + bottom) / 2, fill: colours.ink, stroke: colours.paper, strokeWidth: 4, fontStyle: 'italic' }),
      ];
    }
    const y = yIn(strip);
    const points = compared.points.map((point) => ({ ...point, y: y(point.rate) }));
    const newestFirst = [...points].sort((a, b) => Number(b.rows === compared.newest?.rows) - Number(a.rows === compared.newest?.rows) || b.time - a.time);
    const dots: Box[] = points.map((point) => ({ left: x(point.time) - 5, right: x(point.time) + 5, top: point.y - 5, bottom: point.y + 5 }));
    const wanted = newestFirst.map((point): Label => ({
      x: x(point.time),
      y: point.y,
      text: formatNumber(language, point.rate, decimalsOf(typed(point.rows[0], 'rate_percent'))),
      bold: point.rows === compared.newest?.rows,
      sides: ['right', 'above-right', 'below-right', 'left', 'above', 'below'],
    }));
    const frame: Box = { left, right: width, top: top - 4, bottom: bottom + 4 };
    const of = (stage: string, spoken: boolean) => points.filter((point) => point.stage === stage && (point.precision === 'spoken') === spoken);
    const announced = points.filter(({ stage }) => stage === 'announced');
    return [
      name,
      Plot.ruleY(steps, { x1: from, x2: to, y: y, stroke: colours.grid }),
      Plot.text(steps, { x: from, y: y, dx: -6, text: String, textAnchor: 'end', fill: colours.quiet }),
      Plot.dot(of('published', true), { x: 'time', y: 'y', r: 3, fill: colours.protected }),
      Plot.dot(of('published', false), { x: 'time', y: 'y', r: 4.5, fill: colours.protected }),
      Plot.dot(announced, { x: 'time', y: 'y', r: 6.5, fill: colours.paper, stroke: colours.protected, strokeWidth: 1.5 }),
      Plot.text(announced, { x: 'time', y: 'y', text: () => '?', fill: colours.protected, fontWeight: 'bold' }),
      ...textLabels(labelsThatFit(wanted, frame, dots), () => colours.protected, x, { invert: (pixel) => pixel }),
    ];
  });

  return stack(
    [
      panel({
        width,
        height: height + AXIS,
        margin: 0,
        x: { type: 'utc', domain: [from, to], range: [left + 8, width - 6], axis: null },
        y: { domain: [0, height + AXIS], range: [0, height + AXIS], axis: null },
        marks: [...marks, ...timeTicks(language, span.from, span.to, narrow, { y: height, dy: 12 })],
      }),
    ],
    [hatch(hatchId, 'unknown', 8)]
  );
};
