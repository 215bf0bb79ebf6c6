/** Whether a number is read in its place as the one that was announced: words and signs around it may make another of it. */
import type { Found } from './places.ts';
import { printedIn, type Printed } from './printed.ts';
import { even, mayBePercent } from './records.ts';
import type { Records } from './tables.ts';

/** Kinds that are numbers of the site's own; what a source or a law says is shown as it says it. */
const OWN = /^(?:figure|calculated|count|tick|day)$/;
/** A sign that makes a number negative, and none that stands between two. */
const MINUS = /(?<![^\s(])[-\u2010-\u2015\u2212]$/;
const LETTER = /^\p{L}/u;

/** A percentage may have its sign outside of what was announced, on scales and in spans such as `43–71%`. */
const isSame = (shown: Printed, announced: Printed, mayGainPercent: boolean): boolean =>
  shown.value === announced.value &&
  (shown.kind === announced.kind || (mayGainPercent && shown.kind === 'percent' && announced.kind === 'number'));

/** A line for each number that is read in its place as another one. */
export const readingFaults = (path: string, found: readonly Found[], tables: Records): string[] => {
  const readings = new Map<string, readonly Printed[]>();
  const readingsOf = (language: 'id' | 'en', text: string) => {
    const key = `${language}${text}`;
    const known = readings.get(key) ?? printedIn(language, text);
    readings.set(key, known);
    return known;
  };
  return found.flatMap(({ record, running: { text, from, to } }) => {
    const { kind, language = 'id', printed } = record;
    if (!OWN.test(kind)) return [];
    const announced = printedIn(language, even(printed));
    const shown = readingsOf(language, text).filter(({ start, end }) => start < to && end > from);
    const isRight =
      shown.length === announced.length &&
      shown.every(
        (each, i) =>
          isSame(each, announced[i]!, mayBePercent(record, tables)) &&
          (each.start > from || !MINUS.test(text.slice(0, each.start))) &&
          (each.end < to || !LETTER.test(text.slice(each.end))),
      );
    return isRight
      ? []
      : [`${path}: "${printed}" is read as another number in …${text.slice(Math.max(0, from - 30), to + 30)}…`];
  });
};
