/** First and last day that a date of ISO 8601, whole or reduced, can mean. */
export interface DateSpan {
  readonly start: string;
  readonly end: string;
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `2025-03` is 2025-03-01 to 2025-03-31; `2025` is the whole year. */
export const bounds = (date: string): DateSpan => {
  if (date.length === 'YYYY-MM-DD'.length) return { start: date, end: date };
  const [year, month] = date.split('-') as [string, string?];
  if (month) return { start: `${date}-01`, end: `${date}-${lastDay(Number(year), Number(month))}` };
  return { start: `${year}-01-01`, end: `${year}-12-31` };
};

/** What a span has up to a day; the first day alone where it begins later. */
export const upTo = ({ start, end }: DateSpan, day: string): DateSpan => ({
  start,
  end: end <= day ? end : day < start ? start : day,
});

/** True when one of the two dates may be the other, only sharper. */
export const mayBeSameDay = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/**
 * True when two dates speak of one time, so that figures of it have to agree: the same date, or a month and a day in it.
 * A year and a month of it do not: a figure changes within a year.
 */
export const areOneTime = (a: string, b: string): boolean =>
  a === b || (mayBeSameDay(a, b) && a.length > 4 && b.length > 4);

/** Whole calendar months from one day to a later one; a month is over when its day number is reached. */
export const wholeMonthsBetween = (from: string, to: string): number => {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
};

/** Of rows that say the same, those with the first and the last whole date; null where no two of them name different days. */
export const firstAndLast = <Row extends { readonly date: string }>(
  rows: readonly Row[],
): { readonly first: Row; readonly last: Row } | null => {
  const days = rows
    .filter(({ date }) => date.length === 'YYYY-MM-DD'.length)
    .sort((a, b) => a.date.localeCompare(b.date));
  const [first, last] = [days[0], days.at(-1)];
  return first && last && first.date !== last.date ? { first, last } : null;
};
