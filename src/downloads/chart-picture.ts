import { name, print, wordsIn } from '../press/printable.ts';
import { plain, say } from '../press/sentence.ts';
import { publishersOf } from '../charts/charted-sources.ts';
import { sizes } from '../charts/drawing.ts';
import { svgElement } from '../look/svg.ts';
import { keyMark, keyMarkSize } from '../look/marks.ts';
import { explainedAddress, publisherWords, releaseDay, type Delivered } from './citation.ts';
import { LICENCE } from './licence.ts';
import { palette } from './palette.ts';
import { block, line, widthOf, type TextStyle } from './picture-text.ts';
import { svgFile } from './svg-file.ts';

const MARGIN = 24;
const INNER = sizes.wide;
const WIDTH = INNER + 2 * MARGIN;

/** Publishers that a picture names: enough to find the documents, few enough to read. */
const NAMED = 8;

const TITLE: TextStyle = { size: 22, bold: true, leading: 1.25 };
const SUBTITLE: TextStyle = { size: 14, colour: palette.quiet };
const READING: TextStyle = { size: 12.5, colour: palette.quiet, leading: 1.4 };
const KEY: TextStyle = { size: 12.5 };
const FOOT: TextStyle = { size: 12, colour: palette.quiet, leading: 1.4 };
const ADDRESS: TextStyle = { size: 12, bold: true };

/** The key in rows, as many marks in a row as fit; none for a mark alone, which there is nothing to tell from. */
const key = ({ chart, language }: Delivered, top: number): { elements: SVGElement[]; bottom: number } => {
  if (chart.marks.length < 2) return { elements: [], bottom: top };
  const ROW = 22;
  let x = MARGIN;
  let y = top;
  const elements = chart.marks.map(({ mark, colour, label }, i) => {
    const words = say(language, label);
    // Roomier than running text, so that in no font the words touch the mark that follows.
    const width = keyMarkSize.width + 6 + widthOf(words, KEY) * 1.08;
    if (x > MARGIN && x + width > MARGIN + INNER) {
      x = MARGIN;
      y += ROW;
    }
    const placed = svgElement('g', { transform: `translate(${Math.round(x)},${y})` }, [
      ...keyMark(mark, colour, `k-${chart.id}-${i}`),
      line(words, keyMarkSize.width + 6, 11.5, KEY),
    ]);
    x += width + 16;
    return placed;
  });
  return { elements, bottom: y + ROW };
};

/** The drawing of the page at its wide size, moved to its place in the picture. */
const drawing = ({ chart, language }: Delivered, top: number): { element: SVGElement; bottom: number } => {
  const svg = chart.draw(language, 'wide');
  const height = Number(svg.getAttribute('viewBox')!.split(' ')[3]);
  const element = svgElement(
    'g',
    {
      transform: `translate(${MARGIN},${top})`,
      'font-size': 12,
      'text-anchor': 'middle',
      fill: palette.ink,
      color: palette.ink,
    },
    [...svg.children],
  );
  return { element, bottom: top + Math.ceil(height) };
};

/** The chart as a picture that carries all it needs: title, subtitle, drawing, key, source, release date and address. */
export const chartSvg = (of: Delivered): string => {
  const { settings, chart, data, language } = of;
  const title = plain(language, chart.title);
  const head = block(title, MARGIN, MARGIN, INNER, TITLE);
  const sub = block(plain(language, chart.subtitle), MARGIN, head.bottom + 4, INNER, SUBTITLE);
  const reading = chart.reading
    ? block(plain(language, chart.reading), MARGIN, sub.bottom + 2, INNER, READING)
    : { elements: [], bottom: sub.bottom };
  const drawn = drawing(of, reading.bottom + 16);
  const marks = key(of, drawn.bottom + 14);
  const rule = marks.bottom + 4;
  const source = say(language, 'picture_source', {
    publishers: publisherWords(language, publishersOf(data, chart), NAMED),
    release: releaseDay(of),
    licence: name(LICENCE.name),
  });
  const notice = settings.notice ? `${wordsIn(language, settings.notice)} ` : '';
  const foot = block(notice + source, MARGIN, rule + 8, INNER, FOOT);
  const address = block(
    print(language, name(`${settings.name} · ${explainedAddress(of)}`)),
    MARGIN,
    foot.bottom,
    INNER,
    ADDRESS,
  );
  return svgFile({
    language,
    width: WIDTH,
    height: address.bottom + MARGIN - 8,
    title,
    description: chart.description.map((sentence) => plain(language, sentence)).join(' '),
    children: [
      ...head.elements,
      ...sub.elements,
      ...reading.elements,
      drawn.element,
      ...marks.elements,
      svgElement('line', { x1: MARGIN, x2: MARGIN + INNER, y1: rule, y2: rule, stroke: palette.ink }),
      ...foot.elements,
      ...address.elements,
    ],
  });
};
