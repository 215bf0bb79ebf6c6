import { bare } from '../press/mark.ts';
/** A label that wants to stand near a point, in pixels. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold?: boolean;
  /** Size of the letters, 12 when nothing is said. */
  readonly size?: number;
  /** Distance from the point to the label's nearer edge. */
  readonly offset?: number;
  /** Sides to try, best first. */
  readonly sides?: readonly Side[];
}

export type Side = 'right' | 'left' | 'above' | 'below' | 'above-right' | 'below-right' | 'above-left' | 'below-left';

export interface PlacedLabel {
  readonly label: Label;
  /** Where the text starts, ends or is centred, by its anchor; the vertical middle of the text. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The space of a mark, as far as `r` from its middle. */
export const around = (x: number, y: number, r: number): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** Distance of lines, and the height of their letters from the tallest to the lowest, at 12 px. */
const LINE = 14;
const LETTERS = 12;
const ALL_SIDES: readonly Side[] = [
  'right',
  'above-right',
  'below-right',
  'left',
  'above',
  'below',
  'above-left',
  'below-left',
];

/** Widths of letters in sizes of the font. They follow DejaVu Sans, the widest of the usual system fonts, so that what is said to fit does fit. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'’‘| ]/, 0.33],
  [/[frtI()[\]!/-]/, 0.41],
  [/[ckszvxyJLF]/, 0.58],
  [/[mwMW%@—…]/, 0.96],
  [/[A-Z&≥±]/, 0.7],
];
/** Digits, and most small letters. */
const OTHER = 0.635;
const BOLD = 1.11;

const letterWidths = new Map<string, number>();
const letterWidth = (letter: string): number => {
  const known = letterWidths.get(letter);
  if (known !== undefined) return known;
  const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  letterWidths.set(letter, width);
  return width;
};

/** Width of text at 12 px, a little more than most system fonts need. */
export const textWidth = (text: string, bold = false): number => {
  let width = 0;
  for (const letter of bare(text)) width += letterWidth(letter);
  return 12 * width * (bold ? BOLD : 1);
};

/** Width of a label in its own size. */
export const labelWidth = ({ text, bold, size = 12 }: Pick<Label, 'text' | 'bold' | 'size'>): number =>
  (textWidth(text, bold) * size) / 12;

/** A short number belongs to the word after it: "2 Oktober", "12 bulan". */
const SHORT_NUMBER = /(?:^| )\d{1,2}$/;

/** Pieces of a text between which a line may end; marks do not count. */
const unbroken = (text: string): readonly string[] =>
  text.split(' ').reduce<string[]>((pieces, word) => {
    const last = pieces.at(-1);
    return last !== undefined && SHORT_NUMBER.test(bare(last))
      ? [...pieces.slice(0, -1), `${last} ${word}`]
      : [...pieces, word];
  }, []);

/** Breaks words into lines no wider than so many pixels; a longer word stands on a line of its own. */
export const wrap = (text: string, width: number, bold = false): string[] =>
  unbroken(text).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, bold) <= width)
      return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);

/** The same number of lines as `wrap` needs, but about equally long: no last word is left alone. */
export const wrapEvenly = (text: string, width: number, bold = false): string[] => {
  const lines = wrap(text, width, bold).length;
  let least = textWidth(text, bold) / lines;
  while (least < width && wrap(text, least, bold).length > lines) least += 4;
  return wrap(text, Math.min(least, width), bold);
};

const place = (label: Label, side: Side): PlacedLabel => {
  const { x, y, offset = 8 } = label;
  const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
  const across = { start: offset, middle: 0, end: -offset }[anchor];
  const up = side.startsWith('above') ? -1 : side.startsWith('below') ? 1 : 0;
  return { label, x: x + across, y: y + up * (anchor === 'middle' ? offset + LINE / 2 : LINE * 0.8), anchor };
};

export const boxOf = ({ label, x, y, anchor }: PlacedLabel): Box => {
  const width = labelWidth(label);
  const half = (LETTERS * (label.size ?? 12)) / 24;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
};

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const outside = (box: Box, frame: Box): number =>
  Math.max(0, frame.left - box.left) +
  Math.max(0, box.right - frame.right) +
  Math.max(0, frame.top - box.top) +
  Math.max(0, box.bottom - frame.bottom);

/**
 * Places labels one after the other, each on the side where it covers least of what is there already. Labels given
 * first get the best places.
 */
export const placeLabels = (
  labels: readonly Label[],
  frame: Box,
  obstacles: readonly Box[] = [],
): readonly PlacedLabel[] => {
  const taken: Box[] = [...obstacles];
  return labels.map((label) => {
    const tried = (label.sides ?? ALL_SIDES).map((side) => {
      const placed = place(label, side);
      const box = boxOf(placed);
      return {
        placed,
        box,
        cost: outside(box, frame) * 100 + taken.reduce((sum, other) => sum + overlap(box, other), 0),
      };
    });
    const best = tried.reduce((least, candidate) => (candidate.cost < least.cost ? candidate : least));
    taken.push(best.box);
    return best.placed;
  });
};

/** How far a label's text begins, ends or is centred from a point. */
const distance = (placed: PlacedLabel, { x, y }: Pick<Label, 'x' | 'y'>): number =>
  Math.hypot(placed.x - x, placed.y - y);

/** Air beside a label that must stay free, since letters of some fonts are wider than `textWidth` takes them to be. */
const AIR = 3;

const aired = (box: Box): Box => ({ ...box, left: box.left - AIR, right: box.right + AIR });

/**
 * Places labels on the first side where they cover nothing, with air around, and stand nearer to their own point than to
 * that of any other label, or to any other of `points` where not all points have labels; leaves out those after the first that find no such side inside the frame. `thin` things, such
 * as lines, are covered only when there is no better side.
 */
export const labelsThatFit = (
  labels: readonly Label[],
  frame: Box,
  obstacles: readonly Box[] = [],
  thin: readonly Box[] = [],
  points: readonly Pick<Label, 'x' | 'y'>[] = labels,
): readonly PlacedLabel[] => {
  const taken: Box[] = [];
  const clear = (box: Box, of: readonly Box[]) => of.every((other) => overlap(box, other) === 0);
  const free = (box: Box) => outside(box, frame) === 0 && clear(box, obstacles) && clear(aired(box), taken);
  return labels.flatMap((label, i) => {
    const fitting = (label.sides ?? ALL_SIDES)
      .map((side) => place(label, side))
      .filter((each) => free(boxOf(each)) && points.every((other) => distance(each, label) <= distance(each, other)));
    const placed =
      fitting.find((each) => clear(boxOf(each), thin)) ??
      fitting[0] ??
      (i === 0 ? placeLabels([{ ...label, sides: ALL_SIDES }], frame, obstacles)[0]! : null);
    if (!placed) return [];
    taken.push(boxOf(placed));
    return [placed];
  });
};
