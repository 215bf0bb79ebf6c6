import { name, print, wordsIn } from '../press/printable.ts';
import { plain, say } from '../press/sentence.ts';
import { publishersOf } from '../charts/charted-sources.ts';
import { patternId, sizes, type Size } from '../charts/drawing.ts';
import { CHART_TEXT } from '../look/sizes.ts';
import { svgElement } from '../look/svg.ts';
import { keyMark, keyMarkSize } from '../look/marks.ts';
import { explainedAddress, publisherWords, releaseDay, type Delivered } from './citation.ts';
import { LICENCE } from './licence.ts';
import { palette } from './palette.ts';
import { block, line, widthOf, type TextStyle } from './picture-text.ts';
import { svgFile } from './svg-file.ts';

/** A picture for a page or a screen, or for a phone; space around it, and the size of its title, in its own units. */
const LAYOUTS = {
  wide: { margin: 24, title: 22 },
  narrow: { margin: 16, title: 18 },
} as const;

/** Publishers that a picture names: enough to find the documents, few enough to read. */
const NAMED = 8;

const TITLE = { bold: true, leading: 1.25 };
const SUBTITLE: TextStyle = { size: 14, colour: palette.quiet };
const READING: TextStyle = { size: 12.5, colour: palette.quiet, leading: 1.4 };
const KEY: TextStyle = { size: 12.5 };
const FOOT: TextStyle = { size: 12, colour: palette.quiet, leading: 1.4 };
const ADDRESS: TextStyle = { size: 12, bold: true };

/** Who published the figures, of which release, and under which licence. */
export const sourceLine = (of: Delivered): string =>
  say(of.language, 'picture_source', {
    publishers: publisherWords(of.language, publishersOf(of.data, of.chart), NAMED),
    release: releaseDay(of),
    licence: name(LICENCE.name),
  });

/** The key in rows, as many marks in a row as fit; none for a mark alone, which there is nothing to tell from. */
const key = ({ chart, language }: Delivered, size: Size, top: number): { elements: SVGElement[]; bottom: number } => {
  if (chart.marks.length < 2) return { elements: [], bottom: top };
  const ROW = 22;
  const { margin } = LAYOUTS[size];
  let x: number = margin;
  let y = top;
  const elements = chart.marks.map(({ mark, colour, label }, i) => {
    const words = say(language, label);
    const width = keyMarkSize.width + 6 + widthOf(words, KEY);
    if (x > margin && x + width > margin + sizes[size]) {
      x = margin;
      y += ROW;
    }
    const placed = svgElement('g', { transform: `translate(${Math.round(x)},${y})` }, [
      ...keyMark(mark, colour, `${patternId(chart.id, language, size)}k${i}`),
      line(words, keyMarkSize.width + 6, 11.5, KEY),
    ]);
    x += width + 16;
    return placed;
  });
  return { elements, bottom: y + ROW };
};

/** The drawing of the page, moved to its place in the picture. */
const drawing = ({ chart, language }: Delivered, size: Size, top: number): { element: SVGElement; bottom: number } => {
  const svg = chart.draw(language, size);
  const height = Number(svg.getAttribute('viewBox')!.split(' ')[3]);
  const element = svgElement(
    'g',
    {
      transform: `translate(${LAYOUTS[size].margin},${top})`,
      'font-size': CHART_TEXT,
      'text-anchor': 'middle',
      fill: palette.ink,
    },
    [...svg.children],
  );
  return { element, bottom: top + Math.ceil(height) };
};

/**
 * The chart as a picture that carries all it needs: title, subtitle, drawing, key, source, release date and address.
 *
 * @param size of the drawing in it, for the place where the picture will stand
 */
export const chartSvg = (of: Delivered, size: Size): string => {
  const { settings, chart, language } = of;
  const { margin, title: titleSize } = LAYOUTS[size];
  const inner = sizes[size];
  const blockAt = (words: string, top: number, style: TextStyle) => block(words, margin, top, inner, style);
  const title = plain(language, chart.title);
  const head = blockAt(title, margin, { ...TITLE, size: titleSize });
  const sub = blockAt(plain(language, chart.subtitle), head.bottom + 4, SUBTITLE);
  const reading = chart.reading
    ? blockAt(plain(language, chart.reading), sub.bottom + 2, READING)
    : { elements: [], bottom: sub.bottom };
  const drawn = drawing(of, size, reading.bottom + 16);
  const marks = key(of, size, drawn.bottom + 14);
  const rule = marks.bottom + 4;
  const notice = settings.notice ? `${wordsIn(language, settings.notice)} ` : '';
  const foot = blockAt(notice + sourceLine(of), rule + 8, FOOT);
  const address = blockAt(print(language, name(`${settings.name} · ${explainedAddress(of)}`)), foot.bottom, ADDRESS);
  return svgFile({
    language,
    width: inner + 2 * margin,
    height: address.bottom + margin - 8,
    title,
    description: chart.description.map((sentence) => plain(language, sentence)).join(' '),
    children: [
      ...head.elements,
      ...sub.elements,
      ...reading.elements,
      drawn.element,
      ...marks.elements,
      svgElement('line', { x1: margin, x2: margin + inner, y1: rule, y2: rule, stroke: palette.ink }),
      ...foot.elements,
      ...address.elements,
    ],
  });
};
