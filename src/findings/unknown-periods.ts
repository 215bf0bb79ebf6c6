/** A stretch of time, both days included. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

const shift = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/**
 * The stretches between and after known periods, up to the last day: nobody has published who paid then. Time before
 * the first period is left out; it belongs to whatever came before. Dates are whole days of ISO 8601.
 */
export const unknownPeriods = (known: readonly Stretch[], last: string): readonly Stretch[] => {
  const sorted = [...known].sort((a, b) => a.from.localeCompare(b.from));
  return sorted.flatMap(({ to }, i) => {
    const covered = sorted.slice(0, i + 1).reduce((latest, each) => (each.to > latest ? each.to : latest), to);
    const next = sorted[i + 1]?.from;
    const stretch = { from: shift(covered, 1), to: next === undefined ? last : shift(next, -1) };
    return stretch.from <= stretch.to ? [stretch] : [];
  });
};
