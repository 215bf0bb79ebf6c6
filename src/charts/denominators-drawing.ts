import type { Language } from '../i18n/language.ts';
import { barRows, type BarRow } from './bar-rows.ts';
import { plain } from '../i18n/sentence.ts';
import type { DrawnBase } from './denominators.ts';
import { colours, hatch, sizes, stack, type Size } from './drawing.ts';

/** Room for the number at the end of the longest bar. */
const ROOM = { narrow: 1.28, wide: 1.12 } as const;

/** One bar for each number of workers, smallest first; bars begin at zero. */
export const drawDenominators = (bases: readonly DrawnBase[], language: Language, size: Size): SVGSVGElement => {
  const hatchId = `c4${size[0]}`;
  const rows = bases.map(({ base, what, workers, between }): BarRow => ({
    lines: [plain(language, what), ...(between ? [plain(language, between)] : [])],
    from: 0,
    to: base.workers,
    fill: base.kind === 'published' ? colours.ink : `url(#${hatchId})`,
    stroke: 'ink',
    value: base.kind === 'published' ? workers.text(language) : `± ${workers.text(language)}`,
  }));
  const most = Math.max(1, ...bases.map(({ base }) => base.workers));
  return stack([barRows(rows, { width: sizes[size], max: most * ROOM[size] })], [hatch(hatchId, 'ink')]);
};
