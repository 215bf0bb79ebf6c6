import { bounds } from '../tables/date-span.ts';
import { inEachLanguage, localeOf, type Language } from './language.ts';

const forms = (options: Intl.DateTimeFormatOptions) =>
  inEachLanguage((language) => new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options }));
/** Made once: to make a form takes much longer than to use it. */
const DAY = forms({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = forms({ month: 'long', year: 'numeric' });
const SHORT_MONTH = forms({ month: 'short', year: 'numeric' });
const SHORT_MONTH_ALONE = forms({ month: 'short' });

const firstDay = (iso: string) => new Date(`${bounds(iso).start}T00:00:00Z`);

const isYear = (iso: string) => iso.length === 4;
const isMonth = (iso: string) => iso.length === 7;

/** `16 Maret 2025`, `Maret 2025` or `2025`: no sharper than the date itself. */
export const formatDate = (language: Language, iso: string): string =>
  isYear(iso) ? iso : (isMonth(iso) ? MONTH : DAY)[language].format(firstDay(iso));

/** `Mar`: the month before another one of its year. */
export const formatMonthAlone = (language: Language, iso: string): string =>
  SHORT_MONTH_ALONE[language].format(firstDay(iso));

/** `Mar 2025`: month and year for the axis of a chart. */
export const formatMonth = (language: Language, iso: string): string => SHORT_MONTH[language].format(firstDay(iso));
