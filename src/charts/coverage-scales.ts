import { scaleLinear, scaleUtc } from 'd3';
import type { CoverageScene } from './coverage-scene.ts';
import { sizes, type Size } from './drawing.ts';

export const MARGIN = { left: 40, right: 6, top: 20 } as const;
export const HEIGHT = { narrow: 320, wide: 320 } as const;
export const AXIS = 22;
const DAY = 86_400_000;
/** Air before the first and after the last day, in shares of the time line: no mark stands on the edge, and labels find room left of the first. */
const AIR = { before: 0.1, after: 0.02 } as const;

export type Point = CoverageScene['points'][number];
export type Target = CoverageScene['targets'][number];

export const due = ({ due: date }: Target) => Date.parse(date);

/** The scales, in pixels, that every part of the drawing shares. */
export const scales = (scene: CoverageScene, size: Size) => {
  const [from, to] = [Date.parse(scene.from), Date.parse(scene.to)];
  const air = (share: number) => (to - from) * share;
  const domain: [number, number] = [from - air(AIR.before), to + air(AIR.after)];
  const range: [number, number] = [MARGIN.left, sizes[size] - MARGIN.right];
  const x = scaleUtc(domain, range);
  return {
    domain,
    range,
    x,
    y: scaleLinear([0, 100], [HEIGHT[size] - AXIS, MARGIN.top]),
    perDay: x(from + DAY) - x(from),
  };
};

export type Scales = ReturnType<typeof scales>;
