/** A label that wants to stand near a point, in pixels. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold?: boolean;
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

const LINE = 14;
const ALL_SIDES: readonly Side[] = ['right', 'above-right', 'below-right', 'left', 'above', 'below', 'above-left', 'below-left'];

/** Width of text at 12 px, a little more than system fonts need, so that what is said to fit does fit. */
export const textWidth = (text: string, bold = false): number => text.length * (bold ? 7.3 : 6.7);

/** Breaks words into lines no wider than so many pixels; a longer word stands on a line of its own. */
export const wrap = (text: string, width: number, bold = false): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, bold) <= width) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);

const place = (label: Label, side: Side): PlacedLabel => {
  const { x, y, offset = 8 } = label;
  const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
  const across = { start: offset, middle: 0, end: -offset }[anchor];
  const up = side.startsWith('above') ? -1 : side.startsWith('below') ? 1 : 0;
  return { label, x: x + across, y: y + up * (anchor === 'middle' ? offset + LINE / 2 : LINE * 0.8), anchor };
};

export const boxOf = ({ label, x, y, anchor }: PlacedLabel): Box => {
  const width = textWidth(label.text, label.bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
};

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const outside = (box: Box, frame: Box): number =>
  Math.max(0, frame.left - box.left) + Math.max(0, box.right - frame.right) + Math.max(0, frame.top - box.top) + Math.max(0, box.bottom - frame.bottom);

/**
 * Places labels one after the other, each on the side where it covers least of what is there already. Labels given
 * first get the best places.
 */
export const placeLabels = (labels: readonly Label[], frame: Box, obstacles: readonly Box[] = []): readonly PlacedLabel[] => {
  const taken: Box[] = [...obstacles];
  return labels.map((label) => {
    const tried = (label.sides ?? ALL_SIDES).map((side) => {
      const placed = place(label, side);
      const box = boxOf(placed);
      return { placed, box, cost: outside(box, frame) * 100 + taken.reduce((sum, other) => sum + overlap(box, other), 0) };
    });
    const best = tried.reduce((least, candidate) => (candidate.cost < least.cost ? candidate : least));
    taken.push(best.box);
    return best.placed;
  });
};

/** Air around a label that must stay free, since letters of some fonts are wider than `textWidth` takes them to be. */
const AIR = 3;

const aired = ({ left, right, top, bottom }: Box): Box => ({ left: left - AIR, right: right + AIR, top: top - AIR, bottom: bottom + AIR });

/** Places labels like `placeLabels`, and leaves out those after the first that would cover something or leave the frame. */
export const labelsThatFit = (labels: readonly Label[], frame: Box, obstacles: readonly Box[] = []): readonly PlacedLabel[] => {
  const taken: Box[] = [...obstacles];
  return labels.flatMap((label, i) => {
    const placed = placeLabels([label], frame, taken)[0]!;
    const box = boxOf(placed);
    const covers = obstacles.some((other) => overlap(box, other) > 0) || taken.slice(obstacles.length).some((other) => overlap(aired(box), other) > 0);
    if (i > 0 && (covers || outside(box, frame) > 0)) return [];
    taken.push(box);
    return [placed];
  });
};
