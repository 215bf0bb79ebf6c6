import type { Language } from '../i18n/language.ts';
import { scaleFor, wordsBeside, type BarRow } from './bar-layout.ts';
import { barRows } from './bar-rows.ts';
import { plain } from '../i18n/sentence.ts';
import type { DrawnBase } from './denominators.ts';
import { sizes, stack, type Size } from './drawing.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';

/** One bar for each number of workers, smallest first; bars begin at zero. */
export const drawDenominators = (bases: readonly DrawnBase[], language: Language, size: Size): SVGSVGElement => {
  const hatchId = `c4${size[0]}`;
  const rows = bases.map(({ base, what, workers, between, told }): BarRow => ({
    lines: [plain(language, what), ...(between ? [plain(language, between)] : [])],
    from: 0,
    to: base.workers,
    fill: base.kind === 'published' ? colours.quiet : `url(#${hatchId})`,
    stroke: 'quiet',
    value: base.kind === 'published' ? workers.text(language) : `± ${workers.text(language)}`,
    told: plain(language, told),
  }));
  const room = { width: sizes[size], words: wordsBeside(rows, size === 'narrow') };
  return stack([barRows(rows, { ...room, max: scaleFor(rows, room) })], [hatch(hatchId, 'quiet')]);
};
