import { plainDigits } from './cell-digits.ts';

type Refuse = (message: string) => never;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Names of the months in both languages, whole and short, in small letters, with their numbers. */
const MONTHS: ReadonlyMap<string, string> = new Map(
  ['id', 'en'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const name = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from(
        { length: 12 },
        (_, i) => [name.format(Date.UTC(2024, i, 1)).toLowerCase(), String(i + 1)] as const,
      );
    }),
  ),
);

/** `31/12/2024`, `31 Desember 2024` and `2024/12/31` as dates of ISO 8601; only ever a suggestion. */
const likelyMeant = (cell: string): string | null => {
  const plain = plainDigits(cell)
    .replace(/T[\d:.]+Z?$/, '')
    .replace(/\p{L}+/gu, (word) => MONTHS.get(word.toLowerCase()) ?? word);
  const [, day, month, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(plain) ?? [];
  const turned = day
    ? `${year!}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`
    : plain.replaceAll('/', '-').replace(/-(\d)(?!\d)/g, '-0$1');
  return turned !== cell && ISO.test(turned) && Number(turned.slice(5, 7) || 1) <= 12 ? turned : null;
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
