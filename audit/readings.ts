/** Whether a number is read in its place as the one that was announced: words and signs around it may make another of it. */
import type { Found } from './places.ts';
import { printedIn, type Printed } from './printed.ts';
import { even, mayBePercent } from './records.ts';
import type { Records } from './tables.ts';

/** Kinds that are numbers of the site's own; what a source or a law says is shown as it says it. */
const OWN = /^(?:figure|calculated|count|tick|day)$/;
/** Kinds that are no numbers: what the site says in its own words, and how things of it are called. */
const NO_NUMBER = /^(?:words|name)$/;
/** Numbers that may stand in words: of a law, a step, a few days; more than that is a figure. */
const FEW = 10_000;
/** A sign that makes a number negative, and none that stands between two. */
const MINUS = /(?<![^\s(])[-\u2010-\u2015\u2212]$/;
const LETTER = /^\p{L}/u;
const SPAN_OF_PERCENT = /^[\u2010-\u2015-][\d.,]+(?:%| persen\b| percent\b)/;
/** A percentage that is told as so many of a hundred. */
const OF_HUNDRED = /^(?: [\p{L}\p{M}]+){1,2} 100(?![\d.,]*\d)/u;

/** A percentage may have its sign outside of what was announced, on scales and in spans such as `43–71%`. */
const isSame = (shown: Printed, announced: Printed, mayGainPercent: boolean): boolean =>
  shown.value === announced.value &&
  (shown.kind === announced.kind || (mayGainPercent && shown.kind === 'percent' && announced.kind === 'number'));

/** The whole of which a share is told: 100 percent, every Rp1.000. */
const isWhole = ({ value }: Printed): boolean => /^10*$/.test(String(value));

/** True for a number with a unit and, in words, for a day and a large number: these come from rows. Names may be addresses. */
const isFigure = (read: Printed, kind: string): boolean => {
  if (isWhole(read)) return false;
  if (read.kind === 'percent' || read.kind === 'rupiah' || read.scaled) return true;
  return kind === 'words' && (read.kind === 'date' || Number(read.value) >= FEW);
};

/** A percentage has its sign in a running text, and may stand without it in a cell, an attribute and a drawing by itself. */
const lacksPercent = (
  { record, said, running: { text } }: Found,
  shown: readonly Printed[],
  tables: Records,
): boolean =>
  record.kind === 'figure' &&
  mayBePercent(record, tables) &&
  !said.isLabel &&
  shown.some(
    ({ kind, start, end }) =>
      kind === 'number' &&
      text.slice(start, end) !== text.trim() &&
      !SPAN_OF_PERCENT.test(text.slice(end)) &&
      !OF_HUNDRED.test(text.slice(end)),
  );

/** A line for each number that is read in its place as another one. */
export const readingFaults = (path: string, found: readonly Found[], tables: Records): string[] => {
  const readings = new Map<string, readonly Printed[]>();
  const readingsOf = (language: string, text: string) => {
    const key = `${language}${text}`;
    const known = readings.get(key) ?? printedIn(language, text);
    readings.set(key, known);
    return known;
  };
  return found.flatMap((each) => {
    const { record, running } = each;
    const { kind, language = 'id', printed, rows = [] } = record;
    const { text, from, to } = running;
    const isNoNumber = NO_NUMBER.test(kind) && rows.length === 0;
    if (!OWN.test(kind) && !isNoNumber) return [];
    const shown = readingsOf(language, text).filter(({ start, end }) => start < to && end > from);
    const around = `…${text.slice(Math.max(0, from - 30), to + 30)}…`;
    if (isNoNumber)
      return shown.some((read) => isFigure(read, kind))
        ? [`${path}: "${printed}" is a figure in mere words, of no row: ${around}`]
        : [];
    const announced = printedIn(language, even(printed));
    const isRight =
      shown.length === announced.length &&
      shown.every(
        (read, i) =>
          isSame(read, announced[i]!, mayBePercent(record, tables)) &&
          (read.start > from || !MINUS.test(text.slice(0, read.start))) &&
          (read.end < to || !LETTER.test(text.slice(read.end))),
      );
    if (!isRight) return [`${path}: "${printed}" is read as another number in ${around}`];
    return lacksPercent(each, shown, tables)
      ? [`${path}: "${printed}" is a percentage without its unit in ${around}`]
      : [];
  });
};
