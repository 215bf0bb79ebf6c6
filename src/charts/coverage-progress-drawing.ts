import { print, percentTick, tick } from '../press/printable.ts';
import * as Plot from '@observablehq/plot';
import type { Language } from '../i18n/language.ts';
import { plain } from '../press/sentence.ts';
import { labelsOf, silentWords, stemsOf } from './coverage-labels.ts';
import { drawPaidPeriods } from './coverage-paid-drawing.ts';
import { AXIS, due, HEIGHT, MARGIN, scales, type Point, type Scales, type Target } from './coverage-scales.ts';
import type { CoverageScene } from './coverage-scene.ts';
import { panel, patternId, sizes, stack, type Size } from './drawing.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';
import { textLabels, timeTicks } from './labels.ts';

const rates = (scene: CoverageScene, language: Language, size: Size, at: Scales, hatchId: string): SVGSVGElement => {
  const { domain, range, x, y, perDay } = at;
  const { placed, ofTargets, taken } = labelsOf(scene, language, size, at);
  const silentFrom = Date.parse(scene.silentFrom);
  const toldPoint = (point: Point) => plain(language, scene.tooltip.point(point));
  const [announced, published] = [
    scene.points.filter(({ stage }) => stage === 'announced'),
    scene.points.filter(({ stage }) => stage === 'published'),
  ];
  const [spoken, solid] = [
    published.filter(({ precision }) => precision === 'spoken'),
    published.filter(({ precision }) => precision !== 'spoken'),
  ];
  const [first, last] = domain;
  return panel({
    width: sizes[size],
    height: HEIGHT[size],
    margin: 0,
    x: { type: 'utc', domain, range, axis: null },
    y: { domain: [0, 100], range: [HEIGHT[size] - AXIS, MARGIN.top], axis: null },
    marks: [
      Plot.rect([0], {
        x1: silentFrom,
        x2: Date.parse(scene.today),
        y1: 0,
        y2: 100,
        fill: `url(#${hatchId}u)`,
        stroke: colours.unknown,
        title: () => plain(language, scene.tooltip.silence),
      }),
      Plot.ruleY([25, 50, 75, 100], { x1: first, x2: last, stroke: colours.grid, pointerEvents: 'none' }),
      Plot.ruleY([0], { x1: first, x2: last, stroke: colours.quiet }),
      Plot.text([0, 25, 50, 75, 100], {
        x: first,
        y: (d: number) => d,
        text: (d: number) => print(language, (d === 100 ? percentTick : tick)(d)),
        textAnchor: 'end',
        dx: -5,
        fill: colours.quiet,
      }),
      ...timeTicks(language, scene, perDay, { y: 0, dy: 12 }),
      Plot.link(stemsOf(scene), {
        x1: 'x',
        x2: 'x',
        y1: 'low',
        y2: 'high',
        stroke: colours.protected,
        strokeDasharray: '2 2',
      }),
      Plot.dot(scene.targets, {
        x: due,
        y: 'rate',
        symbol: 'diamond2',
        r: 3.5,
        fill: colours.paper,
        stroke: colours.target,
        strokeWidth: 1.5,
        title: (target: Target) => plain(language, scene.tooltip.target(target)),
      }),
      Plot.dot(spoken, { x: 'time', y: 'rate', r: 3, fill: colours.protected, title: toldPoint }),
      Plot.dot(solid, { x: 'time', y: 'rate', r: 5.5, fill: colours.protected, title: toldPoint }),
      Plot.dot(announced, {
        x: 'time',
        y: 'rate',
        r: 6.5,
        fill: colours.paper,
        stroke: colours.protected,
        strokeWidth: 1.5,
        title: toldPoint,
      }),
      Plot.text(announced, {
        x: 'time',
        y: 'rate',
        text: () => '?',
        fill: colours.protected,
        fontWeight: 'bold',
        pointerEvents: 'none',
      }),
      Plot.text(silentWords(scene, language, at, silentFrom, taken), {
        x: 'x',
        y: 'rate',
        text: 'text',
        fill: colours.ink,
        stroke: colours.paper,
        strokeWidth: 6,
        fontWeight: 'bold',
        lineHeight: 1.25,
        pointerEvents: 'none',
      }),
      ...textLabels(placed, (text) => (ofTargets.has(text) ? colours.target : colours.protected), x, y),
    ],
  });
};

/** The rates over time, and under them the periods paid, where any are known. */
export const drawCoverageProgress = (
  chart: string,
  scene: CoverageScene,
  language: Language,
  size: Size,
): SVGSVGElement => {
  const hatchId = patternId(chart, language, size);
  const at = scales(scene, size);
  return stack(
    [
      rates(scene, language, size, at, hatchId),
      ...(scene.periods.length > 0 ? [drawPaidPeriods(scene, language, size, at, hatchId)] : []),
    ],
    [hatch(`${hatchId}u`, 'unknown', 'unpublished'), hatch(`${hatchId}e`, 'protected')],
  );
};
