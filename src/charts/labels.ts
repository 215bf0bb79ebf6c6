import * as Plot from '@observablehq/plot';
import { formatMonth } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { colours } from './drawing.ts';
import type { PlacedLabel } from './place-labels.ts';

/** Scales of a panel, from data to pixels and back. */
interface Scale {
  invert(pixel: number): number | Date;
}

/** Labels that were placed in pixels, as marks of a panel; a paper-coloured edge keeps them readable over lines. */
export const textLabels = (placed: readonly PlacedLabel[], colourOf: (text: string) => string, x: Scale, y: Scale): Plot.Markish[] =>
  placed.map(({ label, x: left, y: top, anchor }) =>
    Plot.text([label.text], {
      x: [x.invert(left)],
      y: [y.invert(top)],
      textAnchor: anchor,
      fill: colourOf(label.text),
      stroke: colours.paper,
      strokeWidth: 3,
      ...(label.bold ? { fontWeight: 'bold' } : {}),
    })
  );

/** Ticks of a time axis: years where there is little room, quarters elsewhere. */
export const timeTicks = (language: Language, from: string, to: string, narrow: boolean, place: { y: number; dy: number }): Plot.Markish[] => {
  const months = narrow ? 12 : 6;
  const [year, month] = from.split('-').map(Number) as [number, number];
  const ticks: string[] = [];
  for (let at = new Date(Date.UTC(year, month - 1, 1)); at.toISOString().slice(0, 10) <= to; at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))) {
    if (at.getUTCMonth() % months === 0) ticks.push(at.toISOString().slice(0, 10));
  }
  return [
    Plot.ruleX(ticks, { x: (d: string) => Date.parse(d), y1: place.y, y2: place.y - 2, stroke: colours.quiet }),
    Plot.text(ticks, { x: (d: string) => Date.parse(d), y: place.y, dy: place.dy, text: (d: string) => formatMonth(language, d), fill: colours.quiet }),
  ];
};
