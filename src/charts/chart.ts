import type { Words } from '../tables/column.ts';
import type { RowRef } from '../tables/tables.ts';
import { type Figure, print, type Printable, wordsIn } from '../press/printable.ts';
import type { Language } from '../i18n/language.ts';
import type { PlainKey } from '../i18n/messages.ts';
import type { Mark } from '../look/marks.ts';
import type { Colour } from '../look/paint.ts';
import type { DescribedEmpty } from '../press/empty-cell.ts';
import type { Size } from './drawing.ts';
import { plain, type Sentence } from '../press/sentence.ts';

/** A column of the charted rows, as it stands in the downloads. */
export interface ChartColumn {
  readonly type: 'text' | 'number' | 'date';
  /** `year` where its dates are years alone. */
  readonly form?: 'year';
  readonly title: PlainKey;
  readonly description: PlainKey;
  /** Unit of a number, such as `percent` or `workers`. */
  readonly unit?: string;
  /** What an empty cell means; without it no cell is empty. */
  readonly empty?: DescribedEmpty;
  /** True where the chart says it of itself, such as which mark it draws, and no row of the tables does. */
  readonly own?: true;
}

/** A charted row: values by column name. Null stands for a cell without a value. */
export type ChartRow = Readonly<Record<string, string | number | null>>;

/** A cell of the table under the chart. */
export type Cell = Sentence | Figure | Printable | Words | string;

/** The words of a cell, as a reader of the language sees them. */
export const cellText = (language: Language, cell: Cell): string =>
  typeof cell === 'string'
    ? cell
    : 'key' in cell
      ? plain(language, cell)
      : 'kind' in cell
        ? print(language, cell)
        : wordsIn(language, cell);

/**
 * Everything that is said of a chart. The page, its table, the downloads and the text for screen readers are all made
 * from this one value, so that none can differ from the others.
 */
export interface Chart {
  readonly id: string;
  /** What the chart shows, as a sentence that states the finding. */
  readonly title: Sentence;
  /** Measure, unit, place and period. */
  readonly subtitle: Sentence;
  /** How to read the drawing, in one sentence; only where its form is unusual. */
  readonly reading?: Sentence;
  /**
   * The finding as a sentence that stands by itself away from the page (figure, unit, place, date), and the figure that
   * matters most in it. A chart without it is quoted by its title and subtitle.
   */
  readonly quote?: { readonly figure: Figure; readonly sentence: Sentence };
  /** The chart in sentences, for those who do not see it. */
  readonly description: readonly Sentence[];
  /** What the figures cannot bear. */
  readonly limits: readonly Sentence[];
  /** The signs of the key: those that no label in the drawing explains. */
  readonly marks: readonly { readonly mark: Mark; readonly colour: Colour; readonly label: PlainKey }[];
  /** The colour of what the chart is about, where the first sign of its key does not have it. */
  readonly colour?: Colour;
  readonly columns: Readonly<Record<string, ChartColumn>>;
  /** The rows of the files: those that are drawn, and those that the drawing has no room for, told apart by `shown`. */
  readonly rows: readonly ChartRow[];
  readonly table: { readonly head: readonly PlainKey[]; readonly body: readonly (readonly Cell[])[] };
  /** Rows of `data/` behind the chart, for its sources. */
  readonly from: readonly RowRef[];
  /** The drawing, for the one who asks to change. */
  readonly draw: (language: Language, size: Size) => SVGSVGElement;
}

/** A sign of a chart's key: a mark in its colour, and what it stands for. */
type Sign = Chart['marks'][number];

/** The signs that a chart draws: a key explains no sign that is not there. */
export const signsDrawn = (signs: readonly (Sign & { readonly drawn: boolean })[]): readonly Sign[] =>
  signs.filter(({ drawn }) => drawn).map(({ mark, colour, label }) => ({ mark, colour, label }));

/** The chart with each of its drawings drawn once, when it is first asked for; everyone gets a copy. */
export const drawnOnce = (chart: Chart): Chart => {
  const drawn = new Map<string, SVGSVGElement>();
  return {
    ...chart,
    draw: (language, size) => {
      const key = `${language} ${size}`;
      const known = drawn.get(key) ?? chart.draw(language, size);
      drawn.set(key, known);
      return known.cloneNode(true) as SVGSVGElement;
    },
  };
};
