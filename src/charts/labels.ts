import { month, print } from '../press/printable.ts';
import * as Plot from '@observablehq/plot';
import type { Stretch } from '../findings/unknown-periods.ts';
import type { Language } from '../i18n/language.ts';
import { colours } from '../look/paint.ts';
import { textWidth, type PlacedLabel } from './place-labels.ts';

/** Scales of a panel, from data to pixels and back. */
interface Scale {
  invert(pixel: number): number | Date;
}

/** Labels that were placed in pixels, as marks of a panel; a paper-coloured edge keeps them readable over lines. */
export const textLabels = (
  placed: readonly PlacedLabel[],
  colourOf: (text: string) => string,
  x: Scale,
  y: Scale,
): Plot.Markish[] =>
  placed.map(({ label, x: left, y: top, anchor }) =>
    Plot.text([label.text], {
      x: [x.invert(left)],
      y: [y.invert(top)],
      textAnchor: anchor,
      fill: colourOf(label.text),
      stroke: colours.paper,
      strokeWidth: 3,
      ...(label.bold ? { fontWeight: 'bold' } : {}),
      ...(label.size ? { fontSize: label.size } : {}),
      pointerEvents: 'none',
    }),
  );

/** Space that months on an axis keep between them, in pixels. */
const BETWEEN = 10;

/**
 * The months that a time axis names: the starts of years, its last and first month, and the starts of half years, as
 * many as stand clear of each other and do not begin more than `before` pixels before the axis. `perDay` is the width of a day in pixels, `daysIn` counts from the start.
 */
export const monthsOnAxis = (
  language: Language,
  { from, to }: Stretch,
  perDay: number,
  daysIn: (date: string) => number,
  before = 0,
): readonly { readonly at: number; readonly text: string }[] => {
  const [year, next] = from.split('-').map(Number) as [number, number];
  const starts: string[] = [];
  for (
    let at = new Date(Date.UTC(year, next, 1));
    at.toISOString().slice(0, 10) < to;
    at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))
  ) {
    if (at.getUTCMonth() % 6 === 0) starts.push(at.toISOString().slice(0, 10));
  }
  const years = starts.filter((date) => date.slice(5, 7) === '01');
  const end = daysIn(to) * perDay;
  const named: { at: number; text: string; left: number; right: number }[] = [];
  for (const date of [...years, to, from, ...starts.filter((start) => !years.includes(start))]) {
    const text = print(language, month(date));
    const [x, width] = [daysIn(date) * perDay, textWidth(text)];
    // The first and the last keep inside the axis; the others stand in the middle of their tick.
    const left = date === from ? 0 : date === to ? end - width : x - width / 2;
    const right = left + width;
    if (
      left >= -before &&
      right <= end &&
      named.every((other) => right + BETWEEN <= other.left || other.right + BETWEEN <= left)
    )
      named.push({ at: daysIn(date), text, left, right });
  }
  return named.map(({ at, text }) => ({ at, text })).sort((a, b) => a.at - b.at);
};

const DAY = 86_400_000;

/** Axes of points leave so much room to their left for the numbers of their scale. */
export const BEFORE = 20;

/** Those months under an axis, at a height in its own units. */
export const timeTicks = (
  language: Language,
  span: Stretch,
  perDay: number,
  place: { y: number; dy: number },
): Plot.Markish[] => {
  const start = Date.parse(span.from);
  const end = Date.parse(span.to);
  const named = monthsOnAxis(language, span, perDay, (date) => (Date.parse(date) - start) / DAY, BEFORE).map(
    ({ at, text }) => ({ text, time: start + at * DAY }),
  );
  const texts = (these: typeof named, textAnchor: 'start' | 'middle' | 'end') =>
    Plot.text(these, { x: 'time', y: place.y, dy: place.dy, text: 'text', textAnchor, fill: colours.quiet });
  return [
    Plot.ruleX(named, { x: 'time', y1: place.y, y2: place.y - 2, stroke: colours.quiet }),
    texts(
      named.filter(({ time }) => time === start),
      'start',
    ),
    texts(
      named.filter(({ time }) => time !== start && time !== end),
      'middle',
    ),
    texts(
      named.filter(({ time }) => time === end),
      'end',
    ),
  ];
};
