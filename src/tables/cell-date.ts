import { plainDigits } from './cell-digits.ts';

type Refuse = (message: string) => never;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `31/12/2024` and its like, turned round; only ever a suggestion. */
const likelyMeant = (cell: string): string | null => {
  const plain = plainDigits(cell);
  if (plain !== cell && ISO.test(plain)) return plain;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (!parts) return null;
  const [, day, month, year] = parts as unknown as [string, string, string, string];
  return Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
};

/** How sharp the dates of a column are: a budget has a year, a paid period its months, a release its day. */
export type DateForm = 'any' | 'year' | 'month' | 'day';

const FORMS: Readonly<Record<DateForm, { readonly sharp: RegExp; readonly example: string }>> = {
  any: { sharp: /^/, example: '2025, 2025-03 or 2025-03-16' },
  year: { sharp: /^.{4}$/, example: 'the year alone, such as 2025' },
  month: { sharp: /^.{7}$/, example: 'the month, such as 2025-03' },
  day: { sharp: /^.{10}$/, example: 'the whole day, such as 2025-03-16' },
};

/** A date of ISO 8601: `2025`, `2025-03` or `2025-03-16`, in a year from 1945 to 2100. */
export const readDate = (cell: string, form: DateForm, refuse: Refuse): string => {
  const parts = ISO.exec(cell);
  const { sharp, example } = FORMS[form];
  if (!parts) return refuse(`is not a date; write ${likelyMeant(cell) ?? example}`);
  if (!sharp.test(cell)) return refuse(`is not of the form that this column takes; write ${example}`);
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year! < 1945 || year! > 2100) return refuse('is not a likely date; write a year from 1945 to 2100');
  if (month !== undefined && (month < 1 || month > 12)) return refuse('is not a date; a month is 01 to 12');
  if (day !== undefined && (day < 1 || day > daysIn(year!, month!))) {
    return refuse(`is not a date; that month has ${daysIn(year!, month!)} days`);
  }
  return cell;
};
