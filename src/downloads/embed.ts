import { sizes, type Size } from '../charts/drawing.ts';
import { textWidth, wrap } from '../charts/text-width.ts';
import { publishersOf } from '../charts/charted-sources.ts';
import type { KeptFile } from '../data/kept-release.ts';
import { keyMarkSize } from '../look/marks.ts';
import { frame, line, type } from '../look/sizes.ts';
import { markDigits } from '../press/mark.ts';
import { count as countOf, name, print, wordsIn } from '../press/printable.ts';
import { plain, say } from '../press/sentence.ts';
import { chartFile, chartFileAddress, drawingFormats } from './chart-files.ts';
import { chartAddress, explainedAddress, releaseDay, type Delivered } from './citation.ts';

/** All lengths of a frame are in em: a reader who asks for larger letters gets a frame that is larger in the same way. */
const em = (rem: string): number => parseFloat(rem);
const PIXELS_PER_EM = 16;
const COLUMN = em(frame.column);
const WIDE_FROM = em(frame.wideFrom);
const NARROW_ALONE = em(frame.narrowAlone);
/** Space at both sides of what a frame shows. */
const PADDING = 2;
/** Widths of a frame for which its height is worked out: from 250 px with letters of 200 % to more than any column. */
const WIDTHS = { from: 7, to: COLUMN + PADDING, step: 0.25 } as const;
/** How much of its height a frame may leave empty before a step of width gets a height of its own. */
const EMPTY = 0.05;

const LEADING = 1.55;

/** Height of wrapped words, in em. A word that is wider than its line is broken within. */
const wordsHeight = (text: string, width: number, size: number, leading = LEADING, bold = false): number =>
  wrap(text, (width * 12) / size, bold).reduce(
    (lines, words) => lines + Math.max(1, Math.ceil((textWidth(words, bold) * size) / 12 / width)),
    0,
  ) *
  size *
  leading;

const aspect = ({ chart, language }: Delivered, size: Size): number =>
  Number(chart.draw(language, size).getAttribute('viewBox')!.split(' ')[3]) / sizes[size];

const keyHeight = ({ chart, language }: Delivered, width: number): number => {
  if (chart.marks.length < 2) return 0;
  const size = em(type.label);
  let rows = 1;
  let x = 0;
  let height = 0;
  for (const { label } of chart.marks) {
    const words = say(language, label);
    const item = keyMarkSize.width / PIXELS_PER_EM + 0.375 + (textWidth(words) * size) / 12;
    if (x > 0 && x + item > width) {
      rows += 1;
      x = 0;
    }
    height += Math.max(0, wordsHeight(words, Math.max(width - 2, 2), size) - size * LEADING);
    x += item + 1;
  }
  return 1 + rows * (size * LEADING + 0.25) + height;
};

/** The words below a chart in its frame: publishers and release, as they are counted there. */
const captionOf = (of: Delivered): string => {
  const { chart, data, language } = of;
  const publishers = publishersOf(data, chart);
  const more =
    publishers.length > 4 ? ` ${say(language, 'chart_source_more', { count: countOf(publishers.length - 4) })}` : '';
  const names = publishers.slice(0, 4).map(({ publisher }) => publisher);
  return `${say(language, 'chart_source')}: ${names.join(', ')}${more}. ${say(language, 'as_of', { date: releaseDay(of) })}.`;
};

/** Height of a frame that is so many em wide: the part that grows with its width, as a share of it, and all that is words. */
const partsOf = (of: Delivered, outer: number): { readonly share: number; readonly words: number } => {
  const { chart, language, settings } = of;
  const width = Math.min(outer - PADDING, COLUMN);
  const lines = Math.min(width, em(line.small));
  const small = em(type.small);
  const paragraph = (text: string) => wordsHeight(text, lines, small);
  const isWide = outer >= WIDE_FROM;
  const ratio = aspect(of, isWide ? 'wide' : 'narrow');
  const drawn = isWide ? width : Math.min(width, NARROW_ALONE);
  const isFluid = outer < NARROW_ALONE + PADDING || isWide;
  const words =
    (settings.notice ? 1 + wordsHeight(wordsIn(language, settings.notice), width, em(type.text), LEADING, true) : 0) +
    // The title in its serif letters, which are wider than others.
    wordsHeight(plain(language, chart.title), Math.min(width, 44) / 1.06, em(type.heading), 1.2, true) +
    paragraph(plain(language, chart.subtitle)) +
    (chart.reading ? 1 + paragraph(plain(language, chart.reading)) : 0) +
    keyHeight(of, width) +
    paragraph(captionOf(of)) +
    Math.max(1.5, wordsHeight(say(language, 'chart_limits'), lines - 1.25, small, 1.6)) +
    Math.max(1.5, wordsHeight(say(language, 'embed_back', { site: name(settings.name) }), lines, small, 1.6)) +
    // The space between them.
    SPACES;
  return isFluid
    ? { share: ratio, words: words - ratio * (outer - drawn) }
    : { share: 0, words: words + ratio * drawn };
};

/** Space above, between and below the parts of a frame, and around what is tapped. */
const SPACES = 8;

/** Steps of a frame's width in em, from which on its height is `share` of the width and so many em. */
export interface FrameStep {
  readonly from: number;
  readonly share: number;
  readonly words: number;
}

/** Height of a frame for each width that it may have; the first step is for all that are narrower, too. */
export const frameSteps = (of: Delivered): readonly FrameStep[] => {
  const count = (WIDTHS.to - WIDTHS.from) / WIDTHS.step + 1;
  const parts = Array.from({ length: count }, (_, i) => {
    const from = WIDTHS.from + i * WIDTHS.step;
    return { from, ...partsOf(of, from) };
  });
  // A line more may be needed where a frame is a little wider than one of these widths.
  const high = parts.map((part, i) => ({
    ...part,
    words: Math.max(part.words, parts[i - 1]?.share === part.share ? parts[i - 1]!.words : 0),
  }));
  return high.reduce<FrameStep[]>((steps, part) => {
    const last = steps.at(-1);
    const isNear =
      last?.share === part.share &&
      last.words >= part.words &&
      last.words - part.words < EMPTY * (part.share * part.from + part.words);
    return isNear ? steps : [...steps, part];
  }, []);
};

const rounded = (value: number): number => Math.ceil(value * 10) / 10;

const heightOf = ({ share, words }: FrameStep): string =>
  share === 0 ? `${rounded(words)}em` : `calc(${rounded(100 * share)}cqi + ${rounded(words)}em)`;

/** Height in pixels at which a chart shows whole in a frame of any width, where a page takes no style sheet with it. */
export const embedHeight = (of: Delivered): number =>
  10 *
  Math.ceil(
    (PIXELS_PER_EM *
      Math.max(
        ...frameSteps(of)
          .filter(({ from }) => from >= 320 / PIXELS_PER_EM - 4)
          .map(({ from, share, words }, i, steps) => share * (steps[i + 1]?.from ?? WIDTHS.to) + words || from),
      )) /
      10,
  );

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const copied = ({ language }: Delivered, text: string): string => markDigits({ kind: 'words', language }, text);

/**
 * The lines that show a chart in another page, as high as it is at each width of its column. They measure in the letters that the
 * reader asked for, whatever size the page around gives its own.
 */
export const embedLine = (of: Delivered): string => {
  const { chart, language } = of;
  const box = `chart-${chart.id}-${language}`;
  const [first, ...steps] = frameSteps(of);
  const rule = (step: FrameStep) => `.${box} iframe{height:${heightOf(step)}}`;
  const style = [
    `.${box}{container-type:inline-size;font-size:medium}`,
    `@container(min-width:0){${rule(first!)}}`,
    ...steps.map((step) => `@container(min-width:${step.from}em){${rule(step)}}`),
  ].join('');
  const title = attribute(plain(language, chart.title));
  return copied(
    of,
    `<style>${style}</style><div class="${box}"><iframe src="${chartAddress(of)}" title="${title}" width="100%" height="${embedHeight(of)}" style="border:0" loading="lazy"></iframe></div>`,
  );
};

const sizeOf = (svg: string): string => /width="\d+" height="\d+"/.exec(svg)![0];

/**
 * The line that shows a chart as a picture, which needs no height, and leads to its explanation.
 *
 * @param kept the files of a release, for the picture as it was then; the newest one without
 */
export const pictureLine = async (of: Delivered, kept?: readonly KeptFile[]): Promise<string | null> => {
  const { chart, language, settings } = of;
  const [wide, narrow] = await Promise.all(
    drawingFormats.map(async (format) => {
      const address = chartFileAddress(language, chart.id, format);
      const svg = String(await chartFile(of, format));
      const at = kept ? kept.find(({ path }) => `/${path}` === address)?.address : address;
      return at === undefined ? null : { address: print(language, name(settings.address + at)), size: sizeOf(svg) };
    }),
  );
  if (!wide) return null;
  const source = narrow
    ? `<source media="(max-width:${frame.wideFrom.replace('rem', 'em')})" srcset="${narrow.address}" ${narrow.size}>`
    : '';
  const alt = attribute(`${plain(language, chart.title)}. ${plain(language, chart.subtitle)}.`);
  return copied(
    of,
    `<a href="${explainedAddress(of)}"><picture>${source}<img src="${wide.address}" alt="${alt}" ${wide.size} style="width:100%;height:auto" loading="lazy"></picture></a>`,
  );
};
