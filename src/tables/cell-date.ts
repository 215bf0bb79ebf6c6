import { plainDigits } from './cell-digits.ts';

type Refuse = (message: string) => never;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Short and old forms of months beside those that the languages list. */
const OTHER_MONTHS: readonly (readonly [string, string])[] = [
  ['pebruari', '2'],
  ['peb', '2'],
  ['agt', '8'],
  ['agst', '8'],
  ['sept', '9'],
  ['nopember', '11'],
  ['nop', '11'],
];

/** Names of the months in both languages, whole and short, in small letters, with their numbers. */
const MONTHS: ReadonlyMap<string, string> = new Map([
  ...OTHER_MONTHS,
  ...['id', 'en'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const name = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from(
        { length: 12 },
        (_, i) => [name.format(Date.UTC(2024, i, 1)).toLowerCase(), String(i + 1)] as const,
      );
    }),
  ),
]);

/** Days of spreadsheets from 2000 to 2049, which they count from the end of 1899. */
const SERIAL = /^(?:3[6-9]|4\d|5[0-4])\d{3}$/;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** `31/12/2024`, `31 Desember 2024`, `Des 2024`, `2024/12/31` and `45657` as dates of ISO 8601; only ever a suggestion. */
const likelyMeant = (cell: string): string => {
  if (SERIAL.test(cell)) return new Date(FIRST_DAY + Number(cell) * 86_400_000).toISOString().slice(0, 10);
  const plain = plainDigits(cell)
    .trim()
    .replace(/T[\d:.]+Z?$/, '')
    .replace(/\p{L}+\.?/gu, (word) => MONTHS.get(word.toLowerCase().replace('.', '')) ?? word);
  const [, day, month, year] = /^(?:(\d{1,2})[/. -])?(\d{1,2})[/. -](\d{4})$/.exec(plain) ?? [];
  if (month) return [year!, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return plain.replaceAll('/', '-').replace(/-(\d)(?!\d)/g, '-0$1');
};

/** How sharp the dates of a column are: a budget has a year, a paid period its months, a release its day. */
export type DateForm = 'any' | 'year' | 'month' | 'day';

const FORMS: Readonly<Record<DateForm, { readonly sharp: RegExp; readonly length: number; readonly example: string }>> =
  {
    any: { sharp: /^/, length: 10, example: '2025, 2025-03 or 2025-03-16' },
    year: { sharp: /^.{4}$/, length: 4, example: 'the year alone, such as 2025' },
    month: { sharp: /^.{7}$/, length: 7, example: 'the month, such as 2025-03' },
    day: { sharp: /^.{10}$/, length: 10, example: 'the whole day, such as 2025-03-16' },
  };

/** What keeps a cell from being a date of such a form, as the rest of a sentence without what to write; null for a date. */
const faultOf = (cell: string, form: DateForm): string | null => {
  const parts = ISO.exec(cell);
  const { sharp, example } = FORMS[form];
  if (!parts) return 'is not a date';
  if (!sharp.test(cell)) return `is not of the form that this column takes; write ${example}`;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year! < 1945 || year! > 2100) return 'is not a likely date; write a year from 1945 to 2100';
  if (month !== undefined && (month < 1 || month > 12)) return 'is not a date; a month is 01 to 12';
  if (day !== undefined && (day < 1 || day > daysIn(year!, month!)))
    return `is not a date; that month has ${daysIn(year!, month!)} days`;
  return null;
};

/** A date of ISO 8601: `2025`, `2025-03` or `2025-03-16`, in a year from 1945 to 2100. */
export const readDate = (cell: string, form: DateForm, refuse: Refuse): string => {
  const fault = faultOf(cell, form);
  if (fault === null) return cell;
  if (ISO.test(cell)) return refuse(fault);
  const meant = likelyMeant(cell).slice(0, FORMS[form].length);
  return refuse(`${fault}; write ${faultOf(meant, form) === null ? meant : FORMS[form].example}`);
};
