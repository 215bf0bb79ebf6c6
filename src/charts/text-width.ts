import { bare } from '../press/mark.ts';

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
export const labelWidth = ({ text, bold, size = 12 }: { text: string; bold?: boolean; size?: number }): number =>
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
