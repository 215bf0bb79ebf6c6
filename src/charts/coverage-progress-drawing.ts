import * as Plot from '@observablehq/plot';
import { scaleLinear, scaleUtc } from 'd3';
import { formatDate, formatMonth } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/message.ts';
import { formatNumber, decimalsOf, formatTenth } from '../i18n/numbers.ts';
import { plain } from '../i18n/sentence.ts';
import { bounds } from '../tables/date-span.ts';
import { typed } from '../data/dataset.ts';
import type { CoverageScene } from './coverage-progress.ts';
import { colours, hatch, panel, sizes, stack, type Size } from './drawing.ts';
import { textLabels, timeTicks } from './labels.ts';
import { boxOf, placeLabels, textWidth, wrapEvenly, type Box, type Label } from './place-labels.ts';

const MARGIN = { left: 40, right: 6, top: 20 } as const;
const HEIGHT = { narrow: 290, wide: 320 } as const;
const AXIS = 22;
const PAID_ROW = 40;
const DAY = 86_400_000;
/** Air before the first and after the last day, in shares of the time line: no mark stands on the edge. */
const AIR = 0.02;

type Point = CoverageScene['points'][number];
type Target = CoverageScene['targets'][number];

const rateText = (language: Language, row: Parameters<typeof typed>[0], rate: number) => formatNumber(language, rate, decimalsOf(typed(row, 'rate_percent')));

const due = ({ due: date }: Target) => Date.parse(date);

/** The scales, in pixels, that every part of the drawing shares. */
const scales = (scene: CoverageScene, size: Size) => {
  const [from, to] = [Date.parse(scene.from), Date.parse(scene.to)];
  const air = (to - from) * AIR;
  const domain: [number, number] = [from - air, to + air];
  const range: [number, number] = [MARGIN.left, sizes[size] - MARGIN.right];
  const x = scaleUtc(domain, range);
  return { domain, range, x, y: scaleLinear([0, 100], [HEIGHT[size] - AXIS, MARGIN.top]), perDay: x(from + DAY) - x(from) };
};

type Scales = ReturnType<typeof scales>;

/** Points in the order in which their labels may choose a place. */
const byImportance = ({ points, newest }: CoverageScene) => {
  const rank = (point: Point) => (point.rows.includes(newest) ? 0 : point.precision === 'spoken' ? 3 : point.stage === 'announced' ? 2 : 1);
  return [...points].sort((a, b) => rank(a) - rank(b));
};

const pointLabel = (scene: CoverageScene, point: Point, language: Language, narrow: boolean, { x, y }: Scales): Label => {
  const newest = point.rows.includes(scene.newest);
  const spoken = point.precision === 'spoken';
  const key = newest ? 'label_newest' : point.stage === 'announced' ? 'label_announced' : spoken && !narrow ? 'label_spoken' : 'label_rate';
  return {
    x: x(point.time),
    y: y(point.rate),
    text: say(language, key, { rate: rateText(language, point.rows[0], point.rate) }),
    bold: newest,
    ...(newest ? { size: 16 } : {}),
    sides: spoken && !newest ? ['above', 'below', 'above-right', 'below-right', 'right', 'left'] : point.stage === 'announced' ? ['above-right', 'right', 'above', 'above-left', 'left'] : ['right', 'below-right', 'above-right', 'left', 'below', 'above'],
    ...(spoken ? { offset: 5 } : {}),
  };
};

const targetLabel = (target: Target, language: Language, { x, y }: Scales): Label => ({
  x: x(due(target)),
  y: y(target.rate),
  text: say(language, 'label_target', { rate: rateText(language, target.rows[0], target.rate) }),
  offset: 9,
  sides: ['right', 'below-right', 'above-right', 'left', 'below-left', 'above-left'],
});

const around = (x: number, y: number, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

/** An announced rate and the published one before it: they are joined by a dashed stem, which is no trend. */
const stemsOf = (scene: CoverageScene) =>
  scene.points
    .filter((point) => point.stage === 'announced')
    .flatMap((point) => {
      const before = scene.points.filter((other) => other.stage === 'published' && other.time <= point.time).at(-1);
      return before ? [{ x: point.time, low: before.rate, high: point.rate }] : [];
    });

const labelsOf = (scene: CoverageScene, language: Language, size: Size, at: Scales) => {
  const { x, y } = at;
  const targets = scene.targets.map((target) => targetLabel(target, language, at));
  const obstacles: Box[] = [
    ...scene.points.map((point) => around(x(point.time), y(point.rate), 6)),
    ...scene.targets.map((target) => around(x(due(target)), y(target.rate), 6)),
    ...stemsOf(scene).map((stem) => ({ left: x(stem.x) - 1, right: x(stem.x) + 1, top: Math.min(y(stem.high), y(stem.low)), bottom: Math.max(y(stem.high), y(stem.low)) })),
    // The numbers of the scale.
    ...[0, 25, 50, 75, 100].map((rate) => ({ left: 0, right: MARGIN.left - 4, top: y(rate) - 7, bottom: y(rate) + 7 })),
  ];
  const frame: Box = { left: MARGIN.left - 16, right: sizes[size] - MARGIN.right, top: 0, bottom: HEIGHT[size] - AXIS - 2 };
  const placed = placeLabels([...byImportance(scene).map((point) => pointLabel(scene, point, language, size === 'narrow', at)), ...targets], frame, obstacles);
  return { placed, ofTargets: new Set(targets.map(({ text }) => text)), taken: [...obstacles, ...placed.map(boxOf)] };
};

const LINE = 15;

/** The words on the silent field: as high as they find a free place, or none where the field is too narrow for them. */
const silentWords = (scene: CoverageScene, language: Language, { x, y }: Scales, silentFrom: number, taken: readonly Box[]) => {
  const [left, right] = [x(silentFrom) + 8, x(Date.parse(scene.to)) - 4];
  const lines = wrapEvenly(say(language, 'label_silence_since', { date: formatDate(language, scene.newest.date) }), right - left);
  const width = Math.max(...lines.map((line) => textWidth(line)));
  if (width > right - left) return [];
  const middle = (left + right) / 2;
  const half = (lines.length * LINE) / 2;
  const free = (centre: number) =>
    taken.every((box) => box.right < middle - width / 2 || box.left > middle + width / 2 || box.bottom < centre - half - 2 || box.top > centre + half + 2);
  const centre = [25, 12.5, 37.5, 50, 62.5, 75, 87.5].map((rate) => y(rate)).find(free);
  return centre === undefined ? [] : [{ time: (silentFrom + Date.parse(scene.to)) / 2, rate: y.invert(centre), text: lines.join('\n'), x: x.invert(middle) }];
};

const rates = (scene: CoverageScene, language: Language, size: Size, at: Scales, hatchId: string): SVGSVGElement => {
  const { domain, range, x, y, perDay } = at;
  const { placed, ofTargets, taken } = labelsOf(scene, language, size, at);
  const silentFrom = Date.parse(bounds(scene.newest.date).end);
  const toldPoint = (point: Point) => plain(language, scene.told.point(point));
  const [announced, published] = [scene.points.filter(({ stage }) => stage === 'announced'), scene.points.filter(({ stage }) => stage === 'published')];
  const [spoken, solid] = [published.filter(({ precision }) => precision === 'spoken'), published.filter(({ precision }) => precision !== 'spoken')];
  const [first, last] = domain;
  return panel({
    width: sizes[size],
    height: HEIGHT[size],
    margin: 0,
    x: { type: 'utc', domain, range, axis: null },
    y: { domain: [0, 100], range: [HEIGHT[size] - AXIS, MARGIN.top], axis: null },
    marks: [
      Plot.rect([0], { x1: silentFrom, x2: Date.parse(scene.to), y1: 0, y2: 100, fill: `url(#${hatchId}u)`, title: () => plain(language, scene.told.silence) }),
      Plot.ruleY([25, 50, 75, 100], { x1: first, x2: last, stroke: colours.grid, pointerEvents: 'none' }),
      Plot.ruleY([0], { x1: first, x2: last, stroke: colours.quiet }),
      Plot.text([0, 25, 50, 75, 100], { x: first, y: (d: number) => d, text: (d: number) => (d === 100 ? '100%' : String(d)), textAnchor: 'end', dx: -5, fill: colours.quiet }),
      ...timeTicks(language, scene, perDay, { y: 0, dy: 12 }),
      Plot.link(stemsOf(scene), { x1: 'x', x2: 'x', y1: 'low', y2: 'high', stroke: colours.protected, strokeDasharray: '2 2' }),
      Plot.dot(scene.targets, { x: due, y: 'rate', symbol: 'diamond2', r: 4.5, fill: colours.paper, stroke: colours.target, strokeWidth: 1.5, title: (target: Target) => plain(language, scene.told.target(target)) }),
      Plot.dot(spoken, { x: 'time', y: 'rate', r: 3, fill: colours.protected, title: toldPoint }),
      Plot.dot(solid, { x: 'time', y: 'rate', r: 5.5, fill: colours.protected, title: toldPoint }),
      Plot.dot(announced, { x: 'time', y: 'rate', r: 6.5, fill: colours.paper, stroke: colours.protected, strokeWidth: 1.5, title: toldPoint }),
      Plot.text(announced, { x: 'time', y: 'rate', text: () => '?', fill: colours.protected, fontWeight: 'bold', pointerEvents: 'none' }),
      Plot.text(silentWords(scene, language, at, silentFrom, taken), { x: 'x', y: 'rate', text: 'text', fill: colours.ink, stroke: colours.paper, strokeWidth: 4, fontStyle: 'italic', lineHeight: 1.25, pointerEvents: 'none' }),
      ...textLabels(placed, (text) => (ofTargets.has(text) ? colours.target : colours.protected), x, y),
    ],
  });
};

/** Under the rates, on the same time scale, the periods that are known to be paid; on phones each on a line of its own. */
const paid = (scene: CoverageScene, language: Language, size: Size, { domain, range, x }: Scales, hatchId: string): SVGSVGElement => {
  const width = sizes[size];
  const bars = scene.periods.map((period) => {
    const words = period.published
      ? say(language, 'label_paid', { months: `${formatMonth(language, period.from)}–${formatMonth(language, period.to)}` })
      : say(language, 'label_paid_calculated', { months: formatTenth(language, period.round.months!) });
    const [x1, x2] = [Date.parse(period.from), Math.min(Date.parse(period.to), Date.parse(scene.to))];
    const wide = textWidth(words);
    const anchor = x(x1) + wide <= width ? ('start' as const) : ('end' as const);
    const left = anchor === 'start' ? x(x1) : Math.max(0, x(x2) - wide);
    return { x1, x2, words, anchor, left, right: Math.max(left + wide, x(x2)), published: period.published, told: plain(language, scene.told.period(period)) };
  });
  // Periods share a line while their words stand apart.
  const lines: { right: number }[] = [];
  const rows = bars.map((bar) => {
    const free = lines.findIndex(({ right }) => right + 8 <= Math.min(bar.left, x(bar.x1)));
    const row = free < 0 ? lines.length : free;
    lines[row] = { right: bar.right };
    return { ...bar, top: 22 + row * PAID_ROW };
  });
  const height = 22 + PAID_ROW * Math.max(1, lines.length);
  return panel({
    width,
    height,
    margin: 0,
    x: { type: 'utc', domain, range, axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text([say(language, 'label_paid_title')], { x: domain[0], y: 8, textAnchor: 'start', dx: -MARGIN.left, fontWeight: 'bold', fill: colours.ink }),
      Plot.rect(rows, { x1: 'x1', x2: 'x2', y1: 'top', y2: (d) => d.top + 14, fill: (d) => (d.published ? colours.protected : `url(#${hatchId}e)`), stroke: colours.protected, title: 'told' }),
      ...rows.map((row) => Plot.text([row], { x: row.anchor === 'start' ? 'x1' : 'x2', y: row.top + 26, text: 'words', textAnchor: row.anchor, fill: colours.ink })),
    ],
  });
};

/** The rates over time, and under them the periods paid. */
export const drawCoverageProgress = (scene: CoverageScene, language: Language, size: Size): SVGSVGElement => {
  const hatchId = `c1${size[0]}`;
  const at = scales(scene, size);
  return stack([rates(scene, language, size, at, hatchId), paid(scene, language, size, at, hatchId)], [hatch(`${hatchId}u`, 'unknown', 8), hatch(`${hatchId}e`, 'protected')]);
};
