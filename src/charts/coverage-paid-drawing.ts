import { month, print } from '../press/printable.ts';
import * as Plot from '@observablehq/plot';
import type { Language } from '../i18n/language.ts';
import { plain, say } from '../press/sentence.ts';
import { LINE } from './bar-layout.ts';
import { MARGIN, type Scales } from './coverage-scales.ts';
import type { CoverageScene } from './coverage-scene.ts';
import { panel, sizes, type Size } from './drawing.ts';
import { colours } from '../look/paint.ts';
import { textWidth, wrapEvenly } from './place-labels.ts';
import { monthsOf } from './months-of-round.ts';

const PAID_ROW = 40;

/** Under the rates, on the same time scale, the periods that are known to be paid; on phones each on a line of its own. */
export const drawPaidPeriods = (
  scene: CoverageScene,
  language: Language,
  size: Size,
  { domain, range, x }: Scales,
  hatchId: string,
): SVGSVGElement => {
  const width = sizes[size];
  const title = wrapEvenly(say(language, 'label_paid_title'), width, true);
  const head = 7 + title.length * LINE;
  const bars = scene.periods.map((period) => {
    const words = period.published
      ? say(language, 'label_paid', {
          months: `${print(language, month(period.from))}–${print(language, month(period.to))}`,
        })
      : say(language, 'label_paid_calculated', { months: monthsOf(period.round) });
    const [x1, x2] = [Date.parse(period.from), Math.min(Date.parse(period.to), Date.parse(scene.to))];
    const wide = textWidth(words);
    // Words start with their bar, or end with it near the right edge.
    const left = x(x1) + wide <= width ? x(x1) : Math.max(0, Math.min(x(x2), width) - wide);
    return {
      x1,
      x2,
      words,
      left,
      right: Math.max(left + wide, x(x2)),
      published: period.published,
      tooltip: plain(language, scene.tooltip.period(period)),
    };
  });
  // Periods share a line while their words stand apart.
  const lines: { right: number }[] = [];
  const rows = bars.map((bar) => {
    const free = lines.findIndex(({ right }) => right + 8 <= Math.min(bar.left, x(bar.x1)));
    const row = free < 0 ? lines.length : free;
    lines[row] = { right: bar.right };
    return { ...bar, top: head + row * PAID_ROW };
  });
  const height = head + PAID_ROW * lines.length;
  return panel({
    width,
    height,
    margin: 0,
    x: { type: 'utc', domain, range, axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(title, {
        x: domain[0],
        y: (_, i) => 8 + i * LINE,
        text: String,
        textAnchor: 'start',
        dx: -MARGIN.left,
        fontWeight: 'bold',
        fill: colours.ink,
      }),
      Plot.rect(rows, {
        x1: 'x1',
        x2: 'x2',
        y1: 'top',
        y2: (d) => d.top + 14,
        fill: (d) => (d.published ? colours.protected : `url(#${hatchId}e)`),
        stroke: colours.protected,
        title: 'tooltip',
      }),
      Plot.text(rows, {
        x: (d) => x.invert(d.left),
        y: (d) => d.top + 26,
        text: 'words',
        textAnchor: 'start',
        fill: colours.ink,
      }),
    ],
  });
};
