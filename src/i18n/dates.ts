import { bounds, wholeMonthsBetween } from '../tables/date-span.ts';
import { localeOf, type Language } from './language.ts';

const format = (language: Language, iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options }).format(
    new Date(`${bounds(iso).start}T00:00:00Z`),
  );

const isYear = (iso: string) => iso.length === 4;
const isMonth = (iso: string) => iso.length === 7;

/** `16 Maret 2025`, `Maret 2025` or `2025`: no sharper than the date itself. */
export const formatDate = (language: Language, iso: string): string => {
  if (isYear(iso)) return iso;
  return format(language, iso, {
    ...(isMonth(iso) ? {} : { day: 'numeric' as const }),
    month: 'long',
    year: 'numeric',
  });
};

/** `Mar 2025`: month and year for the axis of a chart. */
export const formatMonth = (language: Language, iso: string): string =>
  format(language, iso, { month: 'short', year: 'numeric' });

/** Whole months from the last day that a date can mean to another day. */
export const ageInMonths = (date: string, today: string): number =>
  wholeMonthsBetween(bounds(date).end, bounds(today).end);
