import { published } from '../press/figure.ts';
import type { FundedPeriod } from '../findings/funded-periods.ts';
import type { Stretch } from '../findings/unknown-periods.ts';
import type { Language } from '../i18n/language.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import { plotWidth, wordsBeside, type BarRow } from './bar-layout.ts';
import { barRows } from './bar-rows.ts';
import { patternId, sizes, stack, type Size } from './drawing.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';
import { monthsOnAxis } from './labels.ts';
import { monthsOf } from './months-of-round.ts';

/** A stretch of the time line: somebody is known to be paid for, or nobody is. */
export interface DrawnPeriod {
  readonly mark: 'paid' | 'calculated' | 'unpublished';
  readonly stretch: Stretch;
  readonly name: Sentence;
  /** How long, and who says so. */
  readonly span: Sentence;
  /** The period itself, or none where nobody is known to be paid for. */
  readonly period: FundedPeriod | null;
  /** What a pointer that rests on its bar is told. */
  readonly tooltip: Sentence;
}

const DAY = 86_400_000;

/** How many months: where the eye looks for it, at the bar. */
const monthsText = (language: Language, { mark, period }: DrawnPeriod): string => {
  if (mark === 'unpublished' || !period) return '';
  if (mark === 'calculated') return say(language, 'funded_label_calculated', { months: monthsOf(period.round) });
  const { workers } = period.round;
  return workers.months === null ? '' : say(language, 'funded_label_months', { months: published(workers, 'months') });
};

/** One bar for each stretch, in the order of time, on one scale of days. */
export const drawFundedPeriods = (
  chart: string,
  periods: readonly DrawnPeriod[],
  whole: Stretch,
  language: Language,
  size: Size,
): SVGSVGElement => {
  const hatchId = patternId(chart, language, size);
  const daysIn = (date: string) => (Date.parse(date) - Date.parse(whole.from)) / DAY;
  const fills = { paid: colours.protected, calculated: `url(#${hatchId}e)`, unpublished: `url(#${hatchId}u)` } as const;
  const rows = periods.map((period): BarRow => ({
    lines: [plain(language, period.name), plain(language, period.span)],
    from: daysIn(period.stretch.from),
    to: Math.min(daysIn(period.stretch.to) + 1, daysIn(whole.to)),
    fill: fills[period.mark],
    stroke: period.mark === 'unpublished' ? 'unknown' : 'protected',
    value: monthsText(language, period),
    saidInLines: true,
    tooltip: plain(language, period.tooltip),
  }));
  const width = sizes[size];
  const words = wordsBeside(rows, size === 'narrow');
  const days = Math.max(1, daysIn(whole.to));
  const ticks = monthsOnAxis(language, whole, plotWidth({ width, words }) / days, daysIn);
  return stack(
    [barRows(rows, { width, words, max: days, ticks, baseline: false })],
    [hatch(`${hatchId}e`, 'protected'), hatch(`${hatchId}u`, 'unknown', 'unpublished')],
  );
};
