import type { WorkerBase } from '../findings/worker-bases.ts';
import { type Figure, print } from '../press/printable.ts';
import type { Language } from '../i18n/language.ts';
import { scaleFor, wordsBeside, type BarRow } from './bar-layout.ts';
import { barRows } from './bar-rows.ts';
import { plain, type Sentence } from '../press/sentence.ts';
import { patternId, sizes, stack, type Size } from './drawing.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';

/** A number of workers as it is drawn. */
export interface DrawnBase {
  readonly base: WorkerBase;
  /** What the number counts, or what it follows from. */
  readonly what: Sentence;
  readonly workers: Figure;
  /** What rounding of the printed figures allows, where the number is calculated. */
  readonly between: Sentence | null;
  /** What a pointer that rests on its bar is told. */
  readonly tooltip: Sentence;
}

/** One bar for each number of workers, smallest first; bars begin at zero. */
export const drawDenominators = (
  chart: string,
  bases: readonly DrawnBase[],
  language: Language,
  size: Size,
): SVGSVGElement => {
  const hatchId = patternId(chart, language, size);
  const rows = bases.map(({ base, what, workers, between, tooltip }): BarRow => ({
    lines: [plain(language, what), ...(between ? [plain(language, between)] : [])],
    from: 0,
    to: base.workers,
    fill: base.kind === 'published' ? colours.quiet : `url(#${hatchId})`,
    stroke: 'quiet',
    value: base.kind === 'published' ? print(language, workers) : `± ${print(language, workers)}`,
    tooltip: plain(language, tooltip),
  }));
  const room = { width: sizes[size], words: wordsBeside(rows, size === 'narrow') };
  return stack([barRows(rows, { ...room, max: scaleFor(rows, room) })], [hatch(hatchId, 'quiet')]);
};
