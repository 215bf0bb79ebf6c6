import type { Stretch } from '../findings/unknown-periods.ts';
import { formatMonth } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/message.ts';
import { formatTenth } from '../i18n/numbers.ts';
import { barRows, type BarRow } from './bar-rows.ts';
import { plain } from '../i18n/sentence.ts';
import { colours, hatch, sizes, stack, type Size } from './drawing.ts';
import type { DrawnPeriod } from './funded-periods.ts';

const DAY = 86_400_000;

/** First and last day of the stretch, and between them the months that begin a year, or half of one where there is room. */
const ticks = (language: Language, { from, to }: Stretch, every: number, daysIn: (date: string) => number) => {
  const [year, month] = from.split('-').map(Number) as [number, number];
  const found: string[] = [];
  for (let at = new Date(Date.UTC(year, month, 1)); at.toISOString().slice(0, 10) < to; at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))) {
    if (at.getUTCMonth() % every === 0) found.push(at.toISOString().slice(0, 10));
  }
  // A tick closer than this to either end would run into the label there.
  const room = 61 * (every / 6);
  return [from, ...found.filter((date) => daysIn(date) > room && daysIn(to) - daysIn(date) > room), to].map((date) => ({ at: daysIn(date), text: formatMonth(language, date) }));
};

/** Months that are calculated stand at the bar, where the eye looks for them; published ones are told by the dates. */
const monthsText = (language: Language, { mark, period }: DrawnPeriod): string =>
  mark === 'calculated' ? say(language, 'funded_label_calculated', { months: formatTenth(language, period!.round.months!) }) : '';

/** One bar for each stretch, in the order of time, on one scale of days. */
export const drawFundedPeriods = (periods: readonly DrawnPeriod[], whole: Stretch, language: Language, size: Size): SVGSVGElement => {
  const hatchId = `c5${size[0]}`;
  const daysIn = (date: string) => (Date.parse(date) - Date.parse(whole.from)) / DAY;
  const fills = { paid: colours.protected, calculated: `url(#${hatchId}e)`, unpublished: `url(#${hatchId}u)` } as const;
  const rows = periods.map((period): BarRow => ({
    lines: [plain(language, period.name), plain(language, period.span)],
    from: daysIn(period.stretch.from),
    to: Math.min(daysIn(period.stretch.to) + 1, daysIn(whole.to)),
    fill: fills[period.mark],
    stroke: period.mark === 'unpublished' ? 'unknown' : 'protected',
    value: monthsText(language, period),
  }));
  return stack(
    [barRows(rows, { width: sizes[size], max: Math.max(1, daysIn(whole.to)), ticks: ticks(language, whole, size === 'narrow' ? 12 : 6, daysIn) })],
    [hatch(`${hatchId}e`, 'protected'), hatch(`${hatchId}u`, 'unknown', 8)]
  );
};
