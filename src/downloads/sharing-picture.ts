import { count, name, print } from '../press/printable.ts';
import { capital } from '../press/capital.ts';
import { plain, say } from '../press/sentence.ts';
import type { Colour } from '../look/paint.ts';
import { stripes } from '../look/marks.ts';
import { svgElement } from '../look/svg.ts';
import { newestRelease } from '../data/dataset.ts';
import type { Language } from '../i18n/language.ts';
import { explainedAddress, publisherWords, quotedDocuments, releaseDay, type Delivered } from './citation.ts';
import { palette } from './palette.ts';
import { block, line, linesOf, widthOf, type TextStyle } from './picture-text.ts';
import { pictureWords } from './picture-words.ts';
import { toPng } from './png.ts';
import type { PngWords } from './png-chunks.ts';
import { svgFile } from './svg-file.ts';

/** The size that messengers and social networks show whole. */
export const sharingSize = { width: 1200, height: 630 } as const;

const BAND = 40;
const LEFT = BAND + 44;
const INNER = sharingSize.width - LEFT - 50;
const NAME: TextStyle = { size: 36, bold: true };
const FOOT: TextStyle = { size: 28, colour: palette.quiet };
/** Where the figure and the message may stand: below the name, above the foot. */
const ROOM = { top: 104, bottom: sharingSize.height - 88 } as const;
const LEADING = 1.22;

interface SharedWords {
  /** Where what it shows is explained, as a whole address. */
  readonly address: string;
  readonly siteName: string;
  readonly language: Language;
  /** The figure that is read first; none for a chart without one. */
  readonly figure: string | null;
  /** True when it is calculated: the band at the side is hatched, as marks in the charts are. */
  readonly calculated: boolean;
  /** What the picture is about, by its colour in the charts. */
  readonly colour: Colour;
  readonly message: string;
  /** What stands between figure and message where they are told in words. */
  readonly between: string;
  /** How many of ten workers take part, drawn below the figure; null where no number of them would be true. */
  readonly ofTen?: number | null;
  readonly foot: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly release: string;
}

/** A picture for a preview in a messenger, and what it shows, in words. */
export interface SharedPicture {
  readonly svg: string;
  /** What its file says of itself. */
  readonly words: PngWords;
  readonly alt: string;
  /** Its figure and its message as a sentence, for a message that leads to the page. */
  readonly said: string;
}

/** The largest of some sizes that satisfies a condition; the smallest when none does. */
const largest = (sizes: readonly number[], fits: (size: number) => boolean): number =>
  sizes.find(fits) ?? sizes.at(-1)!;

const figureStyle = (figure: string, colour: Colour): TextStyle => {
  const style = { bold: true, colour: palette[colour] };
  return { ...style, size: largest([150, 120, 100, 88, 76], (size) => widthOf(figure, { ...style, size }) <= INNER) };
};

const messageStyle = (message: string, room: number): TextStyle => {
  const style = { bold: true, leading: LEADING };
  return {
    ...style,
    size: largest(
      [68, 62, 56, 50, 46, 42, 38],
      (size) => linesOf(message, { ...style, size }, INNER).length * size * LEADING <= room,
    ),
  };
};

/** Bars across the band at the side: solid for what is published, hatched for what is calculated. */
const band = (calculated: boolean, colour: Colour): SVGElement[] => [
  svgElement('defs', {}, [stripes('band', palette[colour], 34, 10)]),
  svgElement('rect', { width: BAND, height: sharingSize.height, fill: calculated ? 'url(#band)' : palette[colour] }),
];

const WORKER = 'M2 36V24a10 10 0 0 1 20 0v12zM12 0a6 6 0 1 1 0 12 6 6 0 0 1 0-12z';
const WORKERS = { scale: 2.6, pitch: 74, apart: 24, height: 116 };

/** Ten workers, those who take part apart from the others. */
const workers = (covered: number, top: number): SVGElement[] =>
  Array.from({ length: 10 }, (_, i) =>
    svgElement('path', {
      d: WORKER,
      transform: `translate(${LEFT - 4 + i * WORKERS.pitch + (i < covered ? 0 : WORKERS.apart)},${top}) scale(${WORKERS.scale})`,
      fill: palette[i < covered ? 'protected' : 'unprotected'],
    }),
  );

/** A picture that is still read when a messenger shows it a few centimetres wide: one figure, one message, who says it. */
const picture = ({
  address,
  siteName,
  language,
  figure,
  calculated,
  colour,
  message,
  between,
  ofTen = null,
  foot,
  release,
}: SharedWords): SharedPicture => {
  const style = figure ? figureStyle(figure, colour) : null;
  const figureHeight = (style ? Math.round(style.size * 1.3) : 0) + (ofTen === null ? 0 : WORKERS.height);
  const large = messageStyle(message, ROOM.bottom - ROOM.top - figureHeight);
  const height = figureHeight + linesOf(message, large, INNER).length * large.size * LEADING;
  const top = Math.round(ROOM.top + (ROOM.bottom - ROOM.top - height) / 2);
  const said = figure === null ? message : `${figure}${between}${message}`;
  const people = ofTen === null ? '' : ` ${say(language, 'share_people', { count: count(ofTen) })}`;
  const svg = svgFile({
    language,
    ...sharingSize,
    title: siteName,
    description: `${said}. ${foot}`,
    children: [
      ...band(calculated, colour),
      line(siteName, LEFT, 84, NAME),
      ...(figure && style ? [line(figure, LEFT, top + style.size, style)] : []),
      ...(ofTen === null ? [] : workers(ofTen, top + figureHeight - WORKERS.height)),
      ...block(message, LEFT, top + figureHeight, INNER, large).elements,
      line(foot, LEFT, sharingSize.height - 40, {
        ...FOOT,
        size: Math.min(FOOT.size, Math.floor((FOOT.size * INNER) / widthOf(foot, FOOT))),
      }),
    ],
  });
  const words = pictureWords({ title: said, author: siteName, source: foot, release, address });
  return { svg, words, alt: said + people, said };
};

/** The file of such a picture. */
export const sharedPng = ({ svg, words }: SharedPicture): Uint8Array => toPng(svg, sharingSize.width, words);

/** Who published it, so many of them by name, and of which release. */
const footOf = (of: Delivered, most: number): string =>
  `${publisherWords(of.language, quotedDocuments(of), most)} · ${say(of.language, 'picture_release', { release: releaseDay(of) })}`;

/** A chart's message and key figure. */
export const chartPicture = (of: Delivered): SharedPicture => {
  const { settings, chart, language } = of;
  const figure = chart.quote?.figure;
  return picture({
    address: explainedAddress(of),
    release: newestRelease(of.data).date,
    siteName: print(language, name(settings.name)),
    language,
    figure: figure ? capital(language, print(language, figure)) : null,
    calculated: figure?.method !== undefined,
    // The first mark of a key is what the chart is about.
    colour: chart.marks[0]?.colour ?? 'protected',
    message: plain(language, chart.title),
    between: ': ',
    foot: [3, 2, 1]
      .map((most) => footOf(of, most))
      .reduce((longest, shorter) => (widthOf(longest, FOOT) <= INNER ? longest : shorter)),
  });
};

/** What a page is about, with where the site is. */
export const pagePicture = (
  { settings, data, language }: Pick<Delivered, 'settings' | 'data' | 'language'>,
  words: Pick<SharedWords, 'figure' | 'message' | 'colour' | 'ofTen'>,
): SharedPicture =>
  picture({
    ...words,
    address: settings.address,
    release: newestRelease(data).date,
    between: ' ',
    siteName: print(language, name(settings.name)),
    language,
    calculated: false,
    foot: `${print(language, name(settings.address.replace(/^https?:\/\//, '')))} · ${say(language, 'picture_release', { release: releaseDay({ data }) })}`,
  });
