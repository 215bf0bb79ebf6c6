import { markDigits } from '../press/mark.ts';
import type { Chart } from '../charts/chart.ts';
import { plain, say } from '../press/sentence.ts';
import { keyMarkSize } from '../look/marks.ts';
import { frame, line, type } from '../look/sizes.ts';
import { textWidth, wrap } from '../charts/text-width.ts';
import { sizes } from '../charts/drawing.ts';
import type { Language } from '../i18n/language.ts';
import { chartAddress, type Delivered } from './citation.ts';

/** Widths of a frame for which its height is worked out: phones and news columns in small steps, and a wide page. */
const WIDTHS = [...Array.from({ length: 27 }, (_, i) => 320 + 15 * i), 719, 720, 1000];
const PADDING = 16;
const px = (rem: string): number => parseFloat(rem) * 16;

const blockHeight = (text: string, width: number, size: number, leading: number, bold = false): number =>
  wrap(text, (width * 12) / size, bold).length * size * leading;

const viewHeight = (chart: Chart, language: Language, size: 'narrow' | 'wide'): number =>
  Number(chart.draw(language, size).getAttribute('viewBox')!.split(' ')[3]);

const keyHeight = (chart: Chart, language: Language, width: number): number => {
  if (chart.marks.length < 2) return 0;
  const items = chart.marks.map(({ label }) => keyMarkSize.width + 6 + (textWidth(say(language, label)) * 14) / 12);
  let rows = 1;
  let x = 0;
  for (const item of items) {
    if (x > 0 && x + item > width) {
      rows += 1;
      x = 0;
    }
    x += item + 16;
  }
  return rows * 28;
};

/** Height in CSS pixels at which the embedded chart shows whole, however wide its frame is. */
export const embedHeight = (chart: Chart, language: Language): number => {
  const narrow = viewHeight(chart, language, 'narrow') / sizes.narrow;
  const wide = viewHeight(chart, language, 'wide') / sizes.wide;
  const heights = WIDTHS.map((outer) => {
    const width = Math.min(outer - 2 * PADDING, px(frame.column));
    const lines = Math.min(width, px(line.small));
    const drawing = outer >= px(frame.wideFrom) ? wide * width : narrow * Math.min(width, px(frame.narrowAlone));
    return (
      blockHeight(plain(language, chart.title), width, px(type.heading), 1.2, true) +
      blockHeight(plain(language, chart.subtitle), lines, px(type.small), 1.6) +
      (chart.reading ? blockHeight(plain(language, chart.reading), lines, px(type.small), 1.6) + 16 : 0) +
      drawing +
      keyHeight(chart, language, width)
    );
  });
  // The lines below the chart, and the space between the parts.
  return Math.ceil((Math.max(...heights) + 220) / 10) * 10;
};

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The line that shows a chart in another page. */
export const embedLine = (of: Delivered): string => {
  const { chart, language } = of;
  return markDigits(
    { kind: 'words', language },
    `<iframe src="${chartAddress(of)}" title="${attribute(plain(language, chart.title))}" width="100%" height="${embedHeight(chart, language)}" style="border:0" loading="lazy"></iframe>`,
  );
};
