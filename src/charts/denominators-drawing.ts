import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { clustersOf, type Cluster, type WorkerBase } from '../findings/worker-bases.ts';
import type { Language } from '../i18n/language.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';
import { publishedThousands } from '../press/figure.ts';
import { print, thousandTick, type Figure } from '../press/printable.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import { panel, patternId, sizes, stack, type Size } from './drawing.ts';
import { textWidth, wrap } from './text-width.ts';

/** A number of workers as it is drawn. */
export interface DrawnBase {
  readonly base: WorkerBase;
  /** What the number counts, or what it follows from: in a sentence, and beside its dot. */
  readonly what: Sentence;
  readonly label: Sentence;
  readonly workers: Figure;
  /** What rounding of the printed figures allows, where the number is calculated. */
  readonly between: Sentence | null;
  /** What a pointer that rests on its dot is told. */
  readonly tooltip: Sentence;
}

const LINE = 14;
const ROW = 8 + LINE;
/** From a dot to its label, and from the number to the words beside it. */
const AIR = { label: 10, words: 6 } as const;
/** Room at both ends of the scale. */
const END = 14;
/** How far a band reaches beyond its outer dots. */
const BAND = 9;

const limits = (base: WorkerBase): readonly [number, number] =>
  base.kind === 'published' ? [base.workers, base.workers] : [base.interval.low, base.interval.high];

/** What near numbers are called: the one of them that most documents print. A number that stands alone has no name. */
const nameOf = (language: Language, { bases, told }: Cluster): string | null =>
  bases.length > 1 && told
    ? say(language, 'denominators_cluster', { workers: publishedThousands(told, 'workers') })
    : null;

/** A dot for each number of workers, smallest first, on a scale of the range that they cover; near numbers lie in one band. */
export const drawDenominators = (
  chart: string,
  bases: readonly DrawnBase[],
  language: Language,
  size: Size,
): SVGSVGElement => {
  const width = sizes[size];
  const hatchId = patternId(chart, language, size);
  const ends = bases.flatMap(({ base }) => limits(base));
  const domain: [number, number] = [Math.min(...ends), Math.max(...ends)];
  const range: [number, number] = [END, width - END];
  const x = scaleLinear(domain, range);
  let y = 0;
  const bands = clustersOf(bases.map(({ base }) => base)).map((cluster) => {
    const top = y;
    const name = nameOf(language, cluster);
    if (name) y += LINE + 6;
    const rows = cluster.bases.map((base) => {
      const { label, workers, tooltip } = bases.find((each) => each.base === base)!;
      const at = x(base.workers);
      const isRight = at < width / 2;
      const room = (isRight ? width - at : at) - AIR.label;
      const value = print(language, workers);
      const words = plain(language, label);
      const beside = textWidth(value, true) + AIR.words;
      const lines = beside + textWidth(words) <= room ? [] : wrap(words, room);
      const row = {
        ...{ workers: base.workers, low: limits(base)[0], high: limits(base)[1], isRight, value, words, lines, beside },
        isPublished: base.kind === 'published',
        told: plain(language, tooltip),
        y: y + ROW / 2,
      };
      y += ROW + lines.length * LINE;
      return row;
    });
    const band = { name, top, bottom: y, low: rows[0]!.workers, high: rows.at(-1)!.workers, rows };
    y += 8;
    return band;
  });
  const bottom = y - 4;
  const rows = bands.flatMap((band) => band.rows);
  type Row = (typeof rows)[number];
  // As many steps of the scale as stand clear of each other.
  const tickWidth = textWidth(print(language, thousandTick(domain[1]))) + 12;
  const inFrame = (at: number) => Math.min(Math.max(x(at), tickWidth / 2), width - tickWidth / 2);
  const ticks = x
    .ticks(Math.min(6, Math.floor(width / tickWidth)))
    .reduce<number[]>(
      (kept, at) => (kept.length > 0 && inFrame(at) - inFrame(kept.at(-1)!) < tickWidth ? kept : [...kept, at]),
      [],
    );
  const named = bands.filter(({ name }) => name !== null);
  const sides = [true, false].flatMap((isRight): Plot.Markish[] => {
    const side = isRight ? 1 : -1;
    const these = rows.filter((row) => row.isRight === isRight);
    const labels = (of: readonly object[], options: Plot.TextOptions) =>
      Plot.text(of, { x: 'workers', y: 'y', textAnchor: isRight ? 'start' : 'end', ...options });
    return [
      labels(these, { dx: side * AIR.label, text: 'value', fontWeight: 'bold', fill: colours.ink }),
      ...these
        .filter(({ lines }) => lines.length === 0)
        .map((row) => labels([row], { dx: side * (AIR.label + row.beside), text: 'words', fill: colours.quiet })),
      labels(
        these.flatMap((row) => row.lines.map((words, i) => ({ ...row, words, y: row.y + (i + 1) * LINE }))),
        { dx: side * AIR.label, text: 'words', fill: colours.quiet },
      ),
    ];
  });
  return stack(
    [
      panel({
        width,
        height: bottom + 22,
        margin: 0,
        x: { domain, range, axis: null },
        y: { type: 'identity', axis: null },
        marks: [
          Plot.rect(named, {
            x1: 'low',
            x2: 'high',
            y1: 'top',
            y2: 'bottom',
            insetLeft: -BAND,
            insetRight: -BAND,
            fill: colours.mark,
          }),
          Plot.ruleX(ticks, { y1: bottom, y2: bottom - 4, stroke: colours.quiet }),
          Plot.ruleY([bottom], { stroke: colours.quiet }),
          Plot.text(ticks, {
            x: (at: number) => x.invert(inFrame(at)),
            y: bottom + 12,
            text: (at: number) => print(language, thousandTick(at)),
            fill: colours.quiet,
          }),
          ...named.map((band) => {
            const { isRight } = band.rows[0]!;
            const nameWidth = textWidth(band.name!, true);
            // A name that is longer than the room on its side of the band moves back into the drawing.
            const beyond = isRight ? x(band.low) - BAND + nameWidth - width : nameWidth - (x(band.high) + BAND);
            return Plot.text([band], {
              x: isRight ? 'low' : 'high',
              y: band.top + 10,
              dx: (isRight ? -1 : 1) * (BAND + Math.max(0, beyond)),
              text: 'name',
              textAnchor: isRight ? 'start' : 'end',
              fontWeight: 'bold',
              fill: colours.ink,
            });
          }),
          Plot.ruleY(
            rows.filter(({ low, high }) => low < high),
            { x1: 'low', x2: 'high', y: 'y', stroke: colours.quiet, strokeWidth: 2 },
          ),
          Plot.dot(rows, {
            x: 'workers',
            y: 'y',
            r: 5,
            fill: (row: Row) => (row.isPublished ? colours.quiet : `url(#${hatchId})`),
            stroke: colours.quiet,
            strokeWidth: 1.5,
            title: 'told',
          }),
          ...sides,
        ],
      }),
    ],
    [hatch(hatchId, 'quiet')],
  );
};
