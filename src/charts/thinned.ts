import { count } from '../press/printable.ts';
import type { Sentence } from '../press/sentence.ts';
import type { ChartColumn } from './chart.ts';

/**
 * What a drawing, its table and its words have room for of things that grow with the years; the files of a chart hold all.
 * Half of the room is for the newest ones. Of what is older the last of each year stands for its year, newest years first.
 * @param all oldest first
 * @param keep what stays whatever its age
 * @returns a part of `all`, in its order
 */
export const thinned = <Thing>(
  all: readonly Thing[],
  room: number,
  yearOf: (thing: Thing) => string,
  keep: readonly Thing[] = [],
): readonly Thing[] => {
  if (all.length <= room) return all;
  const kept = new Set(keep);
  const years = new Set<string>();
  for (const [age, thing] of all.toReversed().entries()) {
    const isLastOfYear = !years.has(yearOf(thing));
    years.add(yearOf(thing));
    if (age < room / 2 || (isLastOfYear && kept.size < room)) kept.add(thing);
  }
  return all.filter((thing) => kept.has(thing));
};

/** The column of a chart's files that says which rows are drawn as a mark of their own; its description says the rule. */
export const shownColumn = {
  shown: { type: 'text', title: 'column_shown', description: 'column_shown_text', own: true },
} as const satisfies Record<string, ChartColumn>;

/** Its cell: of several rows that one mark stands for, the first one is drawn. */
export const shownCell = <Thing>(drawn: readonly Thing[], thing: Thing, isFirst = true) => ({
  shown: isFirst && drawn.includes(thing) ? 'yes' : 'no',
});

const limitsOf =
  (key: 'chart_limits_thinned' | 'chart_limits_newest') =>
  (all: number, drawn: number): Sentence[] =>
    drawn < all ? [{ key, slots: { drawn: count(drawn), all: count(all) } }] : [];

/** What a reader is told where not all is drawn; nothing where all is. */
export const thinnedLimits = limitsOf('chart_limits_thinned');

/** The same where the newest are drawn and nothing else. */
export const newestLimits = limitsOf('chart_limits_newest');
