import { published, publishedDigits, yearOf } from '../press/figure.ts';
import { print } from '../press/printable.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../press/sentence.ts';
import { AXIS, due, HEIGHT, MARGIN, type Point, type Scales, type Target } from './coverage-scales.ts';
import type { CoverageScene } from './coverage-scene.ts';
import { sizes, type Size } from './drawing.ts';
import { around, boxOf, labelsThatFit, textWidth, wrapEvenly, type Box, type Label } from './place-labels.ts';

/** Points in the order in which their labels may choose a place. */
const byImportance = ({ points, newest }: CoverageScene) => {
  const rank = (point: Point) =>
    point.rows.includes(newest) ? 0 : point.precision === 'spoken' ? 3 : point.stage === 'announced' ? 2 : 1;
  return [...points].sort((a, b) => rank(a) - rank(b));
};

const pointLabel = (
  scene: CoverageScene,
  point: Point,
  language: Language,
  narrow: boolean,
  { x, y }: Scales,
): Label => {
  const newest = point.rows.includes(scene.newest);
  const spoken = point.precision === 'spoken';
  const key = newest
    ? 'label_newest'
    : point.stage === 'announced'
      ? 'label_announced'
      : spoken && !narrow
        ? 'label_spoken'
        : 'label_rate';
  return {
    x: x(point.time),
    y: y(point.rate),
    text: say(language, key, { rate: publishedDigits(point.rows[0], 'rate_percent') }),
    bold: newest,
    ...(newest ? { size: 16 } : {}),
    sides:
      spoken && !newest
        ? ['left', 'below', 'above', 'above-right', 'below-right', 'right']
        : point.stage === 'announced'
          ? ['above', 'above-left', 'left', 'above-right', 'right']
          : ['right', 'below-right', 'above-right', 'left', 'below', 'above'],
    ...(spoken ? { offset: 6 } : {}),
  };
};

const targetLabel = (target: Target, language: Language, narrow: boolean, { x, y }: Scales): Label => ({
  x: x(due(target)),
  y: y(target.rate),
  text: say(language, narrow ? 'label_target_short' : 'label_target', {
    year: yearOf(target.rows[0], 'due'),
    rate: publishedDigits(target.rows[0], 'rate_percent'),
  }),
  offset: 9,
  sides: ['right', 'below-right', 'above-right', 'left', 'below-left', 'above-left'],
});

/** An announced rate and the published one before it: they are joined by a dashed stem, which is no trend. */
export const stemsOf = (scene: CoverageScene) =>
  scene.points
    .filter((point) => point.stage === 'announced')
    .flatMap((point) => {
      const before = scene.points.filter((other) => other.stage === 'published' && other.time <= point.time).at(-1);
      return before ? [{ x: point.time, low: before.rate, high: point.rate }] : [];
    });

/**
 * Labels on the points and targets that find a place; the newest rate always has one, and the table has all. `taken` is
 * what words on the silent field have to keep clear of.
 */
export const labelsOf = (scene: CoverageScene, language: Language, size: Size, at: Scales) => {
  const { x, y } = at;
  const narrow = size === 'narrow';
  const targets = scene.targets.map((target) => targetLabel(target, language, narrow, at));
  const obstacles: Box[] = [
    ...scene.points.map((point) => around(x(point.time), y(point.rate), point.precision === 'spoken' ? 4 : 6)),
    ...scene.targets.map((target) => around(x(due(target)), y(target.rate), 5)),
    // The numbers of the scale.
    ...[0, 25, 50, 75, 100].map((rate) => ({ left: 0, right: MARGIN.left - 4, top: y(rate) - 7, bottom: y(rate) + 7 })),
  ];
  const stems = stemsOf(scene).map((stem) => ({
    left: x(stem.x) - 1,
    right: x(stem.x) + 1,
    top: Math.min(y(stem.high), y(stem.low)),
    bottom: Math.max(y(stem.high), y(stem.low)),
  }));
  const frame: Box = {
    left: MARGIN.left - 16,
    right: sizes[size] - MARGIN.right,
    top: 0,
    bottom: HEIGHT[size] - AXIS - 2,
  };
  const placed = labelsThatFit(
    [...byImportance(scene).map((point) => pointLabel(scene, point, language, narrow, at)), ...targets],
    frame,
    obstacles,
    stems,
  );
  return {
    placed,
    ofTargets: new Set(targets.map(({ text }) => text)),
    taken: [...obstacles, ...stems, ...placed.map(boxOf)],
  };
};

const LINE = 15;

/** The words on the silent field, between two lines of the scale where they find a free place, or none where the field is too narrow for them. */
export const silentWords = (
  scene: CoverageScene,
  language: Language,
  { x, y }: Scales,
  silentFrom: number,
  taken: readonly Box[],
) => {
  const [left, right] = [x(silentFrom) + 8, x(Date.parse(scene.today)) - 4];
  // The date stays on one line.
  const date = print(language, published(scene.newest, 'date')).replaceAll(' ', '\u00a0');
  const lines = wrapEvenly(say(language, 'label_silence_since', { date }), right - left, true).map((line) =>
    line.replaceAll('\u00a0', ' '),
  );
  const width = Math.max(...lines.map((line) => textWidth(line, true)));
  if (width > right - left) return [];
  const middle = (left + right) / 2;
  const half = (lines.length * LINE) / 2;
  const free = (centre: number) =>
    centre - half > y(100) &&
    centre + half < y(0) &&
    taken.every(
      (box) =>
        box.right < middle - width / 2 ||
        box.left > middle + width / 2 ||
        box.bottom < centre - half - 2 ||
        box.top > centre + half + 2,
    );
  const centre = [37.5, 12.5, 62.5, 87.5].map((rate) => y(rate)).find(free);
  return centre === undefined
    ? []
    : [
        {
          rate: y.invert(centre),
          text: lines.join('\n'),
          x: x.invert(middle),
        },
      ];
};
