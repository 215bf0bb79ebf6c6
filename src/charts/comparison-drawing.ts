import * as Plot from '@observablehq/plot';
import { isLocal } from '../findings/comparison.ts';
import type { CoveragePoint } from '../findings/coverage-history.ts';
import type { Language } from '../i18n/language.ts';
import { colours } from '../look/paint.ts';
import { publishedDigits } from '../press/figure.ts';
import { monthOrYear, name, percentTick, placeName, print, tick } from '../press/printable.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import { partsOfPlace } from '../tables/place-kind.ts';
import { panel, sizes, stack, type Size } from './drawing.ts';
import { textWidth, wrap } from './text-width.ts';

/** A place as it is drawn: the rate that stands for it, or none. */
export interface ComparedRow {
  readonly place: string;
  readonly point: CoveragePoint | null;
  /** What a pointer that rests on the row is told. */
  readonly tooltip: Sentence;
}

const LINE = 14;
/** Widest names on a phone; a longer one stands on two lines. */
const NAME = { narrow: 98, wide: 240 } as const;
const GAP = 10;

/** What the row of a place is called: most rows are regencies, whose names need no kind. */
const shortName = (language: Language, place: string): string => {
  const { kind, name: bare } = partsOfPlace(place);
  return kind === 'regency' ? print(language, name(bare)) : placeName(language, place);
};

/** A row for each place on one scale of percent: its name, its rate, and the month of that rate. The order is the one given. */
export const drawComparison = (
  places: readonly ComparedRow[],
  own: string,
  language: Language,
  size: Size,
): SVGSVGElement => {
  const rows = places.map(({ place, point, tooltip }) => ({
    place,
    point,
    name: wrap(shortName(language, place), NAME[size], place === own),
    rate: point?.rate ?? null,
    value: point ? print(language, publishedDigits(point.rows[0], 'rate_percent')) : '',
    date: point ? print(language, monthOrYear(point.date)) : '',
    told: plain(language, tooltip),
  }));
  type Row = (typeof rows)[number];
  const isOwn = ({ place }: Row) => place === own;
  const widest = (textsOf: (row: Row) => readonly string[], bold = false): number =>
    Math.ceil(Math.max(0, ...rows.flatMap((row) => textsOf(row).map((text) => textWidth(text, bold)))));

  const left = widest(({ name }) => name) + GAP;
  const most = Math.max(...rows.map(({ rate }) => rate ?? 0));
  const [top, ticks] = most > 75 ? [100, [0, 50, 100]] : [75, [0, 25, 50, 75]];
  // As wide as leaves room for the dates, and for the label of the highest rate before them.
  const dates = sizes[size] - widest(({ date }) => [date]) - GAP;
  const labels = GAP + widest(({ value }) => [value], true);
  const right = Math.min(dates - GAP, left + ((dates - left - labels) * top) / Math.max(most, 1));
  const height = Math.max(22, 2 + LINE * Math.max(...rows.map(({ name }) => name.length)));
  const dated = rows.filter((row): row is Row & { point: CoveragePoint } => row.point !== null);
  const of = (form: 'reported' | 'spoken' | 'announced') =>
    dated.filter(({ point: { stage, precision } }) =>
      stage === 'announced' ? form === 'announced' : form === (precision === 'spoken' ? 'spoken' : 'reported'),
    );
  const text = (of: readonly Row[], options: Plot.TextOptions) =>
    Plot.text(of, { y: 'place', textAnchor: 'start', fill: colours.ink, ...options });
  const colour = { fill: colours.protected, stroke: colours.protected, title: 'told' } as const;
  const apart = rows.find(({ place }, i) => i > 0 && !isLocal(place) && isLocal(rows[i - 1]!.place));
  return stack(
    [
      panel({
        width: sizes[size],
        height: rows.length * height + 22,
        margin: 0,
        marginLeft: left,
        marginRight: sizes[size] - right,
        marginBottom: 20,
        marginTop: 2,
        x: { domain: [0, top], axis: null },
        y: { domain: rows.map(({ place }) => place), axis: null, padding: 0 },
        marks: [
          Plot.barX(rows.filter(isOwn), {
            x1: 0,
            x2: top,
            y: 'place',
            fill: colours.mark,
            insetLeft: -left,
            insetRight: right - sizes[size],
          }),
          Plot.ruleX(ticks, { stroke: colours.grid }),
          Plot.text(ticks, {
            x: (at: number) => at,
            frameAnchor: 'bottom',
            dy: 14,
            text: (at: number) => print(language, (at === ticks.at(-1) ? percentTick : tick)(at)),
            fill: colours.quiet,
          }),
          // What lies below this line is what the places above it are parts of.
          ...(apart
            ? [
                Plot.ruleY([apart], {
                  y: 'place',
                  dy: -height / 2,
                  stroke: colours.quiet,
                  insetLeft: -left,
                  insetRight: right - sizes[size],
                }),
              ]
            : []),
          Plot.ruleY(dated, { x1: 0, x2: 'rate', y: 'place', stroke: colours.protected, strokeWidth: 1.5 }),
          Plot.dot(of('reported'), { x: 'rate', y: 'place', r: 4.5, ...colour }),
          Plot.dot(of('spoken'), { x: 'rate', y: 'place', r: 3, ...colour }),
          Plot.dot(of('announced'), {
            x: 'rate',
            y: 'place',
            r: 6.5,
            ...colour,
            fill: colours.paper,
            strokeWidth: 1.5,
          }),
          text(of('announced'), {
            x: 'rate',
            text: () => '?',
            textAnchor: 'middle',
            fill: colours.protected,
            fontWeight: 'bold',
          }),
          ...[true, false].flatMap((bold) => {
            const these = rows.filter((row) => isOwn(row) === bold);
            const weight = bold ? { fontWeight: 'bold' } : {};
            return [
              text(these, {
                frameAnchor: 'left',
                dx: -left + 2,
                text: ({ name }: Row) => name.join('\n'),
                lineHeight: LINE / 12,
                ...weight,
              }),
              text(these, {
                frameAnchor: 'right',
                textAnchor: 'end',
                dx: sizes[size] - right - 2,
                text: 'date',
                fill: colours.quiet,
              }),
            ];
          }),
          text(dated, { x: 'rate', dx: GAP, text: 'value', fill: colours.protected, fontWeight: 'bold' }),
          text(
            rows.filter(({ point }) => point === null),
            {
              frameAnchor: 'left',
              dx: 4,
              text: () => say(language, 'key_unpublished'),
              fill: colours.quiet,
              stroke: colours.paper,
              strokeWidth: 3,
            },
          ),
        ],
      }),
    ],
    [],
  );
};
