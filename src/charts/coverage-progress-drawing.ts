import * as Plot from '@observablehq/plot';
import type { Language } from '../i18n/language.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';
import { percentTick, print, tick, type Figure } from '../press/printable.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import { panel, patternId, sizes, stack, type Size } from './drawing.ts';
import { labelWidth, textWidth } from './text-width.ts';

/** What somebody aimed at, announced, said or published: a row of the drawing. */
export interface Statement {
  readonly kind: 'target' | 'announced' | 'spoken' | 'published';
  /** True for the newest rate that was reported as a state reached. */
  readonly isNewest: boolean;
  /** When, and in which way. */
  readonly label: Sentence;
  /** Its rates, smallest first: several only where targets lie close together. */
  readonly rates: readonly {
    readonly rate: number;
    /** The rate as its source prints it, without a unit. */
    readonly digits: Figure;
    /** What a pointer that rests on the mark is told. */
    readonly tooltip: Sentence;
  }[];
}

/** The time since the newest rate in which nothing was found. */
export interface Silence {
  readonly label: Sentence;
  readonly tooltip: Sentence;
}

/** On a phone the words of a row stand above its mark, otherwise beside it. */
const LAYOUT = {
  narrow: { row: 38, words: -10, mark: 7 },
  wide: { row: 28, words: 0, mark: 0 },
} as const;
const EDGE = { left: 8, right: 18, axis: 20 } as const;
/** From the middle of a mark to its number. */
const AWAY = 11;

/** One row for each statement and a last one for the silence, on a scale of percent. */
export const drawCoverageProgress = (
  chart: string,
  statements: readonly Statement[],
  silence: Silence | null,
  language: Language,
  size: Size,
): SVGSVGElement => {
  const hatchId = patternId(chart, language, size);
  const { row: height, words: wordsY, mark: dy } = LAYOUT[size];
  const labels = [...statements.map(({ label }) => label), ...(silence ? [silence.label] : [])].map((label) =>
    plain(language, label),
  );
  const beside = size === 'narrow' ? 0 : Math.ceil(Math.max(...labels.map((label) => textWidth(label)))) + 14;
  const scale = sizes[size] - EDGE.left - beside - EDGE.right;
  const marks = statements.flatMap(({ kind, isNewest, rates }, row) =>
    rates.map(({ rate, tooltip }) => ({ kind, isNewest, row, rate, title: plain(language, tooltip) })),
  );
  type Mark = (typeof marks)[number];
  const numbers = statements.map(({ kind, isNewest, rates }, row) => {
    const look = isNewest ? { bold: true, size: 16 } : {};
    const text = isNewest
      ? say(language, 'label_newest', { rate: rates[0]!.digits })
      : rates.map(({ digits }) => print(language, digits)).join(' · ');
    // A number stands after its mark, or before it where it would leave the drawing.
    const isFar = (rates.at(-1)!.rate / 100) * scale + AWAY + labelWidth({ text, ...look }) > scale + EDGE.right;
    return {
      row,
      isFar,
      isNewest,
      rate: rates.at(isFar ? 0 : -1)!.rate,
      text,
      colour: kind === 'target' ? colours.target : colours.protected,
    };
  });
  const of = (...kinds: readonly Statement['kind'][]) => marks.filter(({ kind }) => kinds.includes(kind));
  const at = { x: 'rate', y: 'row', dy, title: 'title' } as const;
  const stem = { x1: 0, x2: 'rate', y: 'row', dy, stroke: colours.protected } as const;
  const edge = { stroke: colours.paper, strokeWidth: 4, pointerEvents: 'none' } as const;
  const ticks = [0, 25, 50, 75, 100];
  const numbersThat = (isFar: boolean, isNewest: boolean) =>
    Plot.text(
      numbers.filter((number) => number.isFar === isFar && number.isNewest === isNewest),
      {
        x: 'rate',
        y: 'row',
        text: 'text',
        dy,
        dx: isFar ? -AWAY : AWAY,
        textAnchor: isFar ? 'end' : 'start',
        fill: 'colour',
        ...(isNewest ? { fontWeight: 'bold', fontSize: 16 } : {}),
        ...edge,
        // Before its mark it stands on the line.
        strokeWidth: isFar ? 8 : 4,
      },
    );
  return stack(
    [
      panel({
        width: sizes[size],
        height: labels.length * height + EDGE.axis,
        marginTop: 0,
        marginBottom: EDGE.axis,
        marginLeft: EDGE.left + beside,
        marginRight: EDGE.right,
        x: { domain: [0, 100], label: null },
        y: { type: 'band', domain: labels.keys(), axis: null },
        marks: [
          Plot.gridX(ticks, { stroke: colours.grid, strokeOpacity: 1 }),
          Plot.axisX(ticks, {
            tickFormat: (rate: number) => print(language, (rate === 100 ? percentTick : tick)(rate)),
            tickSize: 0,
            fill: colours.quiet,
          }),
          Plot.ruleY(of('target'), { ...stem, stroke: colours.target }),
          Plot.ruleY(of('spoken'), stem),
          Plot.ruleY(of('announced'), { ...stem, strokeWidth: 1.5, strokeDasharray: '2 3' }),
          Plot.ruleY(of('published'), { ...stem, strokeWidth: ({ isNewest }: Mark) => (isNewest ? 4 : 2) }),
          Plot.dot(of('target'), {
            ...at,
            symbol: 'diamond2',
            r: 4,
            fill: colours.paper,
            stroke: colours.target,
          }),
          Plot.dot(of('spoken'), { ...at, r: 3, fill: colours.protected }),
          Plot.dot(of('published'), {
            ...at,
            r: ({ isNewest }: Mark) => (isNewest ? 7 : 5),
            fill: colours.protected,
          }),
          Plot.dot(of('announced'), { ...at, r: 7, fill: colours.paper, stroke: colours.protected }),
          Plot.text(of('announced'), {
            x: 'rate',
            y: 'row',
            dy,
            text: () => '?',
            fill: colours.protected,
            fontWeight: 'bold',
            pointerEvents: 'none',
          }),
          ...(silence
            ? [
                Plot.barX([silence], {
                  x1: 0,
                  x2: 100,
                  y: () => labels.length - 1,
                  insetTop: height / 2 + dy - 9,
                  insetBottom: height / 2 - dy - 9,
                  fill: `url(#${hatchId})`,
                  stroke: colours.unknown,
                  title: ({ tooltip }: Silence) => plain(language, tooltip),
                }),
                Plot.text([say(language, 'label_silence_new')], {
                  x: 50,
                  y: () => labels.length - 1,
                  dy,
                  text: String,
                  fill: colours.ink,
                  ...edge,
                  strokeWidth: 12,
                }),
              ]
            : []),
          Plot.text(labels, {
            x: 0,
            y: (_, row) => row,
            dx: -beside - EDGE.left,
            dy: wordsY,
            text: String,
            textAnchor: 'start',
            fill: colours.quiet,
            ...edge,
          }),
          ...[true, false].flatMap((isFar) => [numbersThat(isFar, true), numbersThat(isFar, false)]),
        ],
      }),
    ],
    [hatch(hatchId, 'unknown', 'unpublished')],
  );
};
