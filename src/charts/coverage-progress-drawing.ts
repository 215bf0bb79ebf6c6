import * as Plot from '@observablehq/plot';
import { scaleLinear, scaleUtc } from 'd3';
import { formatMonth } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/message.ts';
import { formatNumber, decimalsOf, formatTenth } from '../i18n/numbers.ts';
import { typed } from '../data/dataset.ts';
import type { CoverageScene } from './coverage-progress.ts';
import { colours, hatch, panel, sizes, stack, type Size } from './drawing.ts';
import { textLabels, timeTicks } from './labels.ts';
import { placeLabels, textWidth, wrap, type Box, type Label } from './place-labels.ts';

const MARGIN = { left: 40, right: 6, top: 14 } as const;
const HEIGHT = { narrow: 280, wide: 320 } as const;
const PAID_ROW = 40;

const rateText = (language: Language, row: Parameters<typeof typed>[0], rate: number) =>
  formatNumber(language, rate, decimalsOf(typed(row, 'rate_percent')));

/** Points in the order in which their labels may choose a place. */
const byImportance = ({ points, newest }: CoverageScene) => {
  const rank = (point: CoverageScene['points'][number]) =>
    point.rows.includes(newest) ? 0 : point.precision === 'spoken' ? 3 : point.stage === 'announced' ? 2 : 1;
  return [...points].sort((a, b) => rank(a) - rank(b));
};

/** The rates over time, and under them, on the same time scale, the periods paid. */
export const drawCoverageProgress = (scene: CoverageScene, language: Language, size: Size): SVGSVGElement => {
  const narrow = size === 'narrow';
  const width = sizes[size];
  const height = HEIGHT[size];
  const from = Date.parse(scene.from);
  // A little air after the last day keeps the silent field from looking cut off.
  const to = Date.parse(scene.to) + (Date.parse(scene.to) - from) * 0.02;
  const hatchId = `c1${size[0]}`;
  const x = scaleUtc([from, to], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 100], [height - 22, MARGIN.top]);
  const xOptions = { type: 'utc' as const, domain: [from, to], range: [MARGIN.left, width - MARGIN.right], axis: null };
  const silentFrom = Date.parse(scene.newest.date.length === 10 ? scene.newest.date : `${scene.newest.date}-01`);
  const silentTo = Date.parse(scene.to);

  const announced = scene.points.filter((point) => point.stage === 'announced');
  const spoken = scene.points.filter((point) => point.stage === 'published' && point.precision === 'spoken');
  const solid = scene.points.filter((point) => point.stage === 'published' && point.precision !== 'spoken');
  const stems = announced.flatMap((point) => {
    const before = scene.points.filter((other) => other.stage === 'published' && other.time <= point.time).at(-1);
    return before ? [{ x: point.time, low: before.rate, high: point.rate }] : [];
  });

  const wanted: Label[] = [
    ...byImportance(scene).map((point): Label => {
      const row = point.rows[0];
      const rate = rateText(language, row, point.rate);
      const isNewest = point.rows.includes(scene.newest);
      const key = isNewest ? 'label_newest' : point.stage === 'announced' ? 'label_announced' : point.precision === 'spoken' && !narrow ? 'label_spoken' : 'label_rate';
      return {
        x: x(point.time),
        y: y(point.rate),
        text: say(language, key, { rate }),
        bold: isNewest,
        sides: point.precision === 'spoken' ? ['above-right', 'below-right', 'right', 'left', 'above', 'below'] : point.stage === 'announced' ? ['above-right', 'right', 'above'] : ['right', 'below-right', 'above-right'],
      };
    }),
    ...scene.targets.map((target): Label => ({
      x: x(Date.parse(target.due)),
      y: y(target.rate),
      text: say(language, 'label_target', { rate: rateText(language, target.rows[0], target.rate) }),
      offset: 10,
      sides: ['right', 'below-right', 'above-right', 'left', 'below-left'],
    })),
  ];
  const obstacles: Box[] = [
    ...scene.points.map((point) => ({ left: x(point.time) - 6, right: x(point.time) + 6, top: y(point.rate) - 6, bottom: y(point.rate) + 6 })),
    ...scene.targets.map((target) => ({ left: x(Date.parse(target.due)) - 7, right: x(Date.parse(target.due)) + 7, top: y(target.rate) - 7, bottom: y(target.rate) + 7 })),
  ];
  const frame: Box = { left: MARGIN.left, right: width - MARGIN.right, top: 0, bottom: height - 24 };
  const placed = placeLabels(wanted, frame, obstacles);
  const targetTexts = new Set(scene.targets.map((target) => say(language, 'label_target', { rate: rateText(language, target.rows[0], target.rate) })));

  const silence = say(language, 'label_silence');
  const silenceBox: Box = { left: x(silentFrom) + 4, right: x(silentTo), top: y(45), bottom: y(5) };
  const lines = wrap(silence, silenceBox.right - silenceBox.left - 12);

  const rates = panel({
    width,
    height,
    margin: 0,
    x: xOptions,
    y: { domain: [0, 100], range: [height - 22, MARGIN.top], axis: null },
    marks: [
      Plot.rect([0], { x1: silentFrom, x2: silentTo, y1: 0, y2: 100, fill: `url(#${hatchId}u)` }),
      Plot.ruleY([0, 25, 50, 75, 100], { x1: from, x2: to, stroke: colours.grid }),
      Plot.text([0, 25, 50, 75, 100], { x: from, y: (d: number) => d, text: (d: number) => (d === 100 ? '100%' : String(d)), textAnchor: 'end', dx: -5, fill: colours.quiet }),
      ...timeTicks(language, scene.from, scene.to, narrow, { y: 0, dy: 12 }),
      Plot.link(stems, { x1: 'x', x2: 'x', y1: 'low', y2: 'high', stroke: colours.protected, strokeDasharray: '2 2' }),
      Plot.dot(scene.targets, { x: (d) => Date.parse(d.due), y: 'rate', symbol: 'diamond', r: 6, fill: colours.paper, stroke: colours.target, strokeWidth: 1.5 }),
      Plot.dot(spoken, { x: 'time', y: 'rate', r: 3, fill: colours.protected }),
      Plot.dot(solid, { x: 'time', y: 'rate', r: 5.5, fill: colours.protected }),
      Plot.dot(announced, { x: 'time', y: 'rate', r: 6.5, fill: colours.paper, stroke: colours.protected, strokeWidth: 1.5 }),
      Plot.text(announced, { x: 'time', y: 'rate', text: () => '?', fill: colours.protected, fontWeight: 'bold', fontSize: 12 }),
      ...textLabels(placed, (text) => (targetTexts.has(text) ? colours.target : colours.protected), x, y),
      Plot.text([lines.join('\n')], { x: (silentFrom + silentTo) / 2, y: 24, fill: colours.ink, stroke: colours.paper, strokeWidth: 4, fontStyle: 'italic', lineHeight: 1.2 }),
    ],
  });

  const rows = scene.periods.map((period, i) => {
    const { round } = period;
    const words = period.published
      ? say(language, 'label_paid', { months: `${formatMonth(language, period.from)}–${formatMonth(language, period.to)}` })
      : say(language, 'label_paid_calculated', { months: formatTenth(language, round.months!) });
    return { x1: Date.parse(period.from), x2: Math.min(Date.parse(period.to), silentTo), row: i, words, published: period.published };
  });
  const paidHeight = 22 + (narrow ? PAID_ROW * rows.length : PAID_ROW);
  const line = (d: (typeof rows)[number]) => (narrow ? d.row : 0) * PAID_ROW + 22;
  const paid = panel({
    width,
    height: paidHeight,
    margin: 0,
    x: xOptions,
    y: { domain: [0, paidHeight], range: [0, paidHeight], axis: null },
    marks: [
      Plot.text([say(language, 'label_paid_title')], { x: from, y: 8, textAnchor: 'start', dx: -MARGIN.left, fontWeight: 'bold', fill: colours.ink }),
      Plot.rect(rows, { x1: 'x1', x2: 'x2', y1: line, y2: (d) => line(d) + 14, fill: (d) => (d.published ? colours.protected : `url(#${hatchId}e)`), stroke: colours.protected }),
      ...rows.map((row) => {
        const space = width - MARGIN.right - x(row.x1);
        const anchor = textWidth(row.words) > space ? 'end' : 'start';
        return Plot.text([row], { x: anchor === 'start' ? 'x1' : 'x2', y: (d) => line(d) + 26, text: 'words', textAnchor: anchor, fill: colours.ink });
      }),
    ],
  });
  return stack([rates, paid], [hatch(`${hatchId}u`, 'unknown', 8), hatch(`${hatchId}e`, 'protected')]);
};
