/**
 * Reads numbers and dates back from what a page prints. It shares nothing with `src/i18n`, which prints them: what both would
 * get wrong in the same way, no reader of either could find.
 */
/** Languages that it reads; what else a page is written in is a fault of its records. */
export type Language = 'id' | 'en';

export type Kind = 'number' | 'percent' | 'rupiah' | 'date';

/** A number or a date as it stands in a text. */
export interface Printed {
  readonly kind: Kind;
  /** The number in whole units (`Rp1,8 miliar` is 1800000000), or the date of ISO 8601, as sharp as it was printed. */
  readonly value: number | string;
  /** Worth of the last printed digit, in whole units; 0 for a date. */
  readonly step: number;
  /** Digits after the decimal sign. */
  readonly decimals: number;
  /** True when a word such as `juta` or `ribu` scales the digits. */
  readonly scaled: boolean;
  readonly start: number;
  readonly end: number;
}

const MONTHS: Record<Language, readonly string[]> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
/** Short forms that are not the first three letters of a month. */
const SHORT: Record<Language, Readonly<Record<string, number>>> = { id: { Agt: 8 }, en: { Sept: 9 } };

const SCALES: Record<Language, Readonly<Record<string, number>>> = {
  id: { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 },
  en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

const monthsOf = (language: Language): ReadonlyMap<string, number> =>
  new Map([
    ...MONTHS[language].flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]),
    ...Object.entries(SHORT[language]),
  ]);

const patternOf = (language: Language): RegExp => {
  const [group, point] = language === 'id' ? ['\\.', ','] : [',', '\\.'];
  const months = [...monthsOf(language).keys()].sort((a, b) => b.length - a.length).join('|');
  const scales = Object.keys(SCALES[language]).join('|');
  return new RegExp(
    [
      `(?<![\\p{L}\\d_-])(?<year>\\d{4})-(?<isoMonth>\\d\\d)(?:-(?<isoDay>\\d\\d))?(?![\\d-])`,
      `(?:(?<day>\\d{1,2}) )?\\b(?<month>${months}) (?<monthYear>\\d{4})(?!\\d)`,
      `(?<![\\p{L}\\d_])(?<rupiah>Rp)?(?<whole>\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}(?<fraction>\\d+))?(?!\\d)(?: (?<scale>${scales})\\b)?(?<percent>%| persen\\b| percent\\b)?`,
    ].join('|'),
    'gu',
  );
};
const PATTERNS = { id: patternOf('id'), en: patternOf('en') } as const;
const MONTH_NUMBERS = { id: monthsOf('id'), en: monthsOf('en') } as const;

const two = (number: string | number) => String(number).padStart(2, '0');

const isDay = (iso: string): boolean => {
  const time = Date.parse(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
};

const readMatch = (language: Language, match: RegExpExecArray): Printed => {
  const groups = match.groups!;
  const [start, end] = [match.index, match.index + match[0].length];
  const date = (iso: string): Printed => ({
    kind: 'date',
    value: isDay(iso) ? iso : 'no such day',
    step: 0,
    decimals: 0,
    scaled: false,
    start,
    end,
  });
  if (groups.year) return date([groups.year, groups.isoMonth, groups.isoDay].filter(Boolean).join('-'));
  if (groups.month)
    return date(
      [
        groups.monthYear,
        two(MONTH_NUMBERS[language].get(groups.month)!),
        ...(groups.day ? [two(groups.day)] : []),
      ].join('-'),
    );
  const scale = groups.scale ? SCALES[language][groups.scale]! : 1;
  const decimals = groups.fraction?.length ?? 0;
  const digits = `${groups.whole!.replace(/\D/g, '')}.${groups.fraction ?? 0}`;
  return {
    kind: groups.rupiah ? 'rupiah' : groups.percent ? 'percent' : 'number',
    value: Number(`${digits}e${Math.log10(scale)}`),
    step: Number(`1e${Math.log10(scale) - decimals}`),
    decimals,
    scaled: scale > 1,
    start,
    end,
  };
};

/** Every number and date of a running text, from left to right. */
export const printedIn = (language: Language, text: string): Printed[] =>
  [...text.matchAll(PATTERNS[language])].map((match) => readMatch(language, match));

/** The one number or date that a text is, or null when it is anything else. */
export const readPrinted = (language: Language, text: string): Printed | null => {
  const [only, ...more] = printedIn(language, text);
  return only && more.length === 0 && only.start === 0 && only.end === text.length ? only : null;
};

/** True when a value, rounded to the last printed digit, is what was printed. The slack is for binary fractions only. */
export const isRoundingOf = ({ value: shown, step }: Printed, value: number): boolean =>
  typeof shown === 'number' && Math.abs(shown - value) <= step / 2 + Math.abs(value) * 1e-12;
