/** When figures are of, and which of them is the newest. Dates of figures are compared here and nowhere else. */
import { bounds, upTo, type DateSpan } from '../tables/date-span.ts';
import { newestRelease, type Dataset } from './dataset.ts';

/** A figure with the date that it speaks of and, where it has one, the document that it came from. */
export interface Dated {
  readonly id: string;
  readonly date: string;
  readonly source?: string;
}

/** The last day of which each document can speak: the day when it came out, or when the data was released. */
const lastDays = (data: Dataset) => {
  const release = newestRelease(data).date;
  const published = new Map(
    data.sources.map(({ id, published: day }) => [id, day === null ? release : bounds(day).end] as const),
  );
  return (source: string | undefined): string => {
    const day = (source === undefined ? undefined : published.get(source)) ?? release;
    return day < release ? day : release;
  };
};

const known = new WeakMap<Dataset, ReturnType<typeof lastDays>>();

/** The days that a figure can be of: none after its document came out, and none after the newest release. */
export const spanOf = (data: Dataset, { date, source }: Omit<Dated, 'id'>): DateSpan => {
  const lastDay = known.get(data) ?? lastDays(data);
  known.set(data, lastDay);
  return upTo(bounds(date), lastDay(source));
};

/** The time in the middle of the days that a figure can be of, in milliseconds: where it is drawn. */
export const timeOf = (data: Dataset, row: Omit<Dated, 'id'>): number => {
  const { start, end } = spanOf(data, row);
  return (Date.parse(start) + Date.parse(end)) / 2;
};

/** Figures in the order of their time. Of two of one time the sharper is the later, and of two alike the one with the higher id. */
export const oldestFirst = <Row extends Dated>(data: Dataset, rows: readonly Row[]): Row[] =>
  rows
    .map((row) => ({ row, time: timeOf(data, row) }))
    .sort((a, b) => a.time - b.time || a.row.date.length - b.row.date.length || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row);

/** The newest of some figures; null where there is none. */
export const newestOf = <Row extends Dated>(data: Dataset, rows: readonly Row[]): Row | null =>
  oldestFirst(data, rows).at(-1) ?? null;

/** True when a figure is of a later time than another one, whichever day of its span either is of. */
export const isSurelyAfter = (data: Dataset, later: Omit<Dated, 'id'>, earlier: Omit<Dated, 'id'>): boolean =>
  spanOf(data, later).start > spanOf(data, earlier).end;
