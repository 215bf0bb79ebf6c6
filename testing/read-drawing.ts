// The words of a drawing with the space that they take, in the font that comes with the project.
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { bare } from '../src/press/mark.ts';

/** A space of a drawing, in its units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const { resolve } = createRequire(import.meta.url);
const fontFiles = ['400Regular/NotoSans_400Regular', '700Bold/NotoSans_700Bold'].map((name) =>
  resolve(`@expo-google-fonts/noto-sans/${name}.ttf`),
);

const inkWidth = (text: string, weight: number): number =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><text x="50" y="80" font-size="100" font-family="Noto Sans" font-weight="${weight}" xml:space="preserve">${text.replace('&', '&amp;').replace('<', '&lt;')}</text></svg>`,
    { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' } },
  ).getBBox()!.width;

const known = new Map<string, number>();

/** How far a letter moves the next one, in sizes of the font. Signs that the font does not have count as a wide letter. */
const advance = (letter: string, bold: boolean): number => {
  const key = `${letter}${bold}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const weight = bold ? 700 : 400;
  const width = '≥'.includes(letter) ? 0.6 : (inkWidth(`H${letter}H`, weight) - inkWidth('HH', weight)) / 100;
  known.set(key, width);
  return width;
};

/** Width of words in Noto Sans, in the units of `size`. */
export const setWidth = (text: string, size: number, bold: boolean): number =>
  [...text].reduce((sum, letter) => sum + advance(letter, bold), 0) * size;

/** A line of words with the box of its letters, from the tallest to the lowest. */
export interface DrawnLine {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

interface Inherited {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: string;
}

const em = (value: string | null, size: number): number =>
  value === null ? 0 : value.endsWith('em') ? Number(value.slice(0, -2)) * size : Number(value);

const inherit = (element: Element, from: Inherited): Inherited => {
  const [, dx, dy] = /^translate\(([-\d.]+)(?:,([-\d.]+))?\)$/.exec(element.getAttribute('transform') ?? '') ?? [];
  return {
    x: from.x + Number(dx ?? 0),
    y: from.y + Number(dy ?? 0),
    size: Number(element.getAttribute('font-size') ?? from.size),
    bold: element.hasAttribute('font-weight') ? element.getAttribute('font-weight') === 'bold' : from.bold,
    anchor: element.getAttribute('text-anchor') ?? from.anchor,
  };
};

const boxed = (element: Element, { x, size, bold, anchor }: Inherited, base: number): DrawnLine => {
  const text = bare(element.textContent);
  const width = setWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, size, box: { left, right: left + width, top: base - 0.72 * size, bottom: base + 0.2 * size } };
};

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** The points that the commands of a path name: the corners of a line or a symbol. */
const pointsOf = (path: Element): readonly (readonly [number, number])[] =>
  [...(path.getAttribute('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** The space that a mark takes; null for what draws nothing itself. */
const markBox = (element: Element, { x, y }: Inherited): Box | null => {
  const across = (left: number, right: number, top: number, bottom: number): Box => ({
    left: x + Math.min(left, right),
    right: x + Math.max(left, right),
    top: y + Math.min(top, bottom),
    bottom: y + Math.max(top, bottom),
  });
  const at = (name: string) => number(element, name);
  if (element.tagName === 'circle')
    return across(at('cx') - at('r'), at('cx') + at('r'), at('cy') - at('r'), at('cy') + at('r'));
  if (element.tagName === 'rect') return across(at('x'), at('x') + at('width'), at('y'), at('y') + at('height'));
  if (element.tagName === 'line') return across(at('x1'), at('x2'), at('y1'), at('y2'));
  const points = element.tagName === 'path' ? pointsOf(element) : [];
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([each]) => each), points.map(([, each]) => each)];
  return across(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys));
};

/** A drawing as a reader sees it: every line of words, the marks, and the frame. */
export const readDrawing = (
  svg: SVGSVGElement,
): {
  readonly frame: Box;
  readonly lines: readonly DrawnLine[];
  readonly marks: readonly (Box & { name: string })[];
} => {
  const lines: DrawnLine[] = [];
  const marks: (Box & { name: string })[] = [];
  const read = (element: Element, from: Inherited): void => {
    const here = inherit(element, from);
    if (element.tagName === 'text') {
      const spans = [...element.querySelectorAll('tspan')];
      let base = here.y + em(element.getAttribute('y'), here.size);
      if (spans.length === 0) lines.push(boxed(element, here, base));
      for (const span of spans) {
        base = span.hasAttribute('y')
          ? here.y + em(span.getAttribute('y'), here.size)
          : base + em(span.getAttribute('dy'), here.size);
        lines.push(boxed(span, here, base));
      }
      return;
    }
    const mark = markBox(element, here);
    if (mark) marks.push({ ...mark, name: element.tagName });
    if (element.tagName !== 'defs') for (const child of element.children) read(child, here);
  };
  read(svg, { x: 0, y: 0, size: 12, bold: false, anchor: 'start' });
  const [, , width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number];
  return { frame: { left: 0, right: width, top: 0, bottom: height }, lines, marks };
};

/** What is wrong with a drawing: words or marks outside it, words too small, or over each other, and numbers that are none. Empty when all is well. */
export const faultsOf = (svg: SVGSVGElement): string[] => {
  const { frame, lines, marks } = readDrawing(svg);
  const leaves = (box: Box): boolean =>
    box.left < frame.left - 1 ||
    box.right > frame.right + 1 ||
    box.top < frame.top - 1 ||
    box.bottom > frame.bottom + 1;
  const markup = bare(svg.outerHTML);
  const faults = (/NaN|undefined|Infinity|null/.exec(markup) ?? []).map((word) => `holds ${word}`);
  for (const mark of marks.filter(leaves)) faults.push(`a ${mark.name} leaves the drawing`);
  // The question mark is part of a mark, and marks of one date may lie over each other.
  const words = lines.filter(({ text }) => text !== '?');
  for (const [i, { text, size, box }] of words.entries()) {
    if (size < 12) faults.push(`"${text}" is ${size} px high`);
    if (leaves(box)) faults.push(`"${text}" leaves the drawing`);
    for (const other of words.slice(i + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 0.5 && down > 0.5) faults.push(`"${text}" and "${other.text}" cover each other`);
    }
  }
  return faults;
};
