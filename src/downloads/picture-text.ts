import { svgElement } from '../look/svg.ts';
import { textWidth, wrap } from '../charts/text-width.ts';
import { palette } from './palette.ts';

/** How a block of words looks in a picture; sizes in the picture's own units. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Distance between lines, in sizes. */
  readonly leading?: number;
}

/** Fonts of a picture: the first one where it is drawn here, one much like it where a reader opens the SVG. */
export const FONTS = "'Noto Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

const leadingOf = ({ leading = 1.35 }: TextStyle) => leading;

/** Width of words in a style. */
export const widthOf = (text: string, { size, bold = false }: TextStyle): number => (textWidth(text, bold) * size) / 12;

/** The parts of a line, which is broken within an address where that is wider than the line may be. */
const withinAddress = (text: string, fits: (text: string) => boolean): string[] =>
  fits(text)
    ? [text]
    : text.split(/(?<=[^:/]\/)|(?=#)/).reduce<string[]>((lines, part) => {
        const longer = `${lines.at(-1) ?? ''}${part}`;
        return fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, part];
      }, []);

/** Lines no wider than so many units, in any of the usual fonts: a picture is drawn with one, and an SVG with what there is. */
export const linesOf = (text: string, style: TextStyle, width: number): string[] =>
  wrap(text, (width * 12) / style.size, style.bold).flatMap((words) =>
    withinAddress(words, (part) => widthOf(part, style) <= width),
  );

/** Words on one line that starts at `x`, with its base line at `y`. */
export const line = (
  text: string,
  x: number,
  y: number,
  { size, bold = false, colour = palette.ink }: TextStyle,
): SVGElement => {
  const element = svgElement('text', {
    x,
    y,
    'font-size': size,
    fill: colour,
    ...(bold ? { 'font-weight': 700 } : {}),
  });
  element.textContent = text;
  return element;
};

/** A block of wrapped words from `top` down, and where it ends. */
export const block = (
  text: string,
  x: number,
  top: number,
  width: number,
  style: TextStyle,
): { elements: SVGElement[]; bottom: number } => {
  const step = style.size * leadingOf(style);
  const lines = linesOf(text, style, width);
  return {
    elements: lines.map((words, i) => line(words, x, Math.round(top + step * i + style.size), style)),
    bottom: Math.round(top + step * lines.length),
  };
};
