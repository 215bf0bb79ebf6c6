import { scaleLinear, scaleUtc } from 'd3';
import type { CoverageScene } from './coverage-progress.ts';
import { sizes, type Size } from './drawing.ts';

export const MARGIN = { left: 40, right: 6, top: 20 } as const;
export const HEIGHT = { narrow: 290, wide: 320 } as const;
export const AXIS = 22;
const DAY = 86_400_000;
/** Air before the first and after the last day, in shares of the time line: no mark stands on the edge. */
const AIR = 0.02;

export type Point = CoverageScene['points'][number];
export type Target = CoverageScene['targets'][number];

export const due = ({ due: date }: Target) => Date.parse(date);

/** The scales, in pixels, that every part of the drawing shares. */
export const scales = (scene: CoverageScene, size: Size) => {
  const [from, to] = [Date.parse(scene.from), Date.parse(scene.to)];
  const air = (to - from) * AIR;
  const domain: [number, number] = [from - air, to + air];
  const range: [number, number] = [MARGIN.left, sizes[size] - MARGIN.right];
  const x = scaleUtc(domain, range);
  return { domain, range, x, y: scaleLinear([0, 100], [HEIGHT[size] - AXIS, MARGIN.top]), perDay: x(from + DAY) - x(from) };
};

export type Scales = ReturnType<typeof scales>;
