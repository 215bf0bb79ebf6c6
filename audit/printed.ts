/**
 * Reads numbers and dates back from what a page prints. It shares nothing with `src/i18n`, which prints them: what both would
 * get wrong in the same way, no reader of either could find.
 */
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

/** How a language writes numbers and dates. */
interface Forms {
  /** Names of the months from January, whole. */
  readonly months: readonly string[];
  /** Short names that are not the first three letters of a month, with the numbers of their months. */
  readonly short: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  /** Signs between thousands and before decimals. */
  readonly group: string;
  readonly point: string;
  readonly percent: string;
}

/** Written by hand: the printing side has these words from elsewhere. */
const BY_HAND: Readonly<Record<string, Forms>> = {
  id: {
    months: [
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
    short: { Agt: 8 },
    scales: { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 },
    group: '.',
    point: ',',
    percent: 'persen',
  },
  en: {
    months: [
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
    short: { Sept: 9 },
    scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    group: ',',
    point: '.',
    percent: 'percent',
  },
};

/** The forms of any other language, as the Unicode repository of locales (CLDR) has them. */
const fromLocale = (language: string): Forms => {
  const month = (form: 'long' | 'short', i: number) =>
    new Intl.DateTimeFormat(language, { month: form, day: 'numeric', year: 'numeric', timeZone: 'UTC' })
      .formatToParts(Date.UTC(2000, i, 1))
      .find(({ type }) => type === 'month')!.value;
  // Texts are read with one kind of space.
  const number = (options: Intl.NumberFormatOptions, value: number, part: string) =>
    new Intl.NumberFormat(language, options)
      .formatToParts(value)
      .find(({ type }) => type === part)
      ?.value.normalize('NFKC') ?? '';
  const scale = (size: number) =>
    [number({ notation: 'compact', compactDisplay: 'long' }, size, 'compact'), size] as const;
  const numbers = [...Array(12).keys()];
  return {
    months: numbers.map((i) => month('long', i)),
    short: Object.fromEntries(numbers.map((i) => [month('short', i), i + 1])),
    scales: Object.fromEntries([1e3, 1e6, 1e9, 1e12].map(scale)),
    group: number({}, 1e6, 'group'),
    point: number({}, 0.5, 'decimal'),
    percent: number({ style: 'unit', unit: 'percent', unitDisplay: 'long' }, 1, 'unit'),
  };
};

const monthsOf = ({ months, short }: Forms): ReadonlyMap<string, number> =>
  new Map([
    ...months.flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]),
    ...Object.entries(short),
  ]);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = ({ group, point, scales, percent }: Forms, months: ReadonlyMap<string, number>): RegExp => {
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map(literally);
  return new RegExp(
    [
      `(?<![\\p{L}\\d_-])(?<year>\\d{4})-(?<isoMonth>\\d\\d)(?:-(?<isoDay>\\d\\d))?(?![\\d-])`,
      `(?:(?<day>\\d{1,2}) )?\\b(?<month>${names.join('|')}) (?<monthYear>\\d{4})(?!\\d)`,
      `(?<![\\p{L}\\d_])(?<rupiah>Rp)?(?<whole>\\d{1,3}(?:${literally(group)}\\d{3})+|\\d+)(?:${literally(point)}(?<fraction>\\d+))?(?!\\d)(?: (?<scale>${Object.keys(scales).map(literally).join('|')})\\b)?(?<percent>%|${['persen', 'percent', percent].map((word) => ` ${literally(word)}\\b`).join('|')})?`,
    ].join('|'),
    'gu',
  );
};

interface Reading extends Forms {
  readonly numbers: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}
const readings = new Map<string, Reading>();

/** How a language is read, put together once. */
const readingOf = (language: string): Reading => {
  const known = readings.get(language);
  if (known) return known;
  const forms = BY_HAND[language] ?? fromLocale(language);
  const numbers = monthsOf(forms);
  const reading = { ...forms, numbers, pattern: patternOf(forms, numbers) };
  readings.set(language, reading);
  return reading;
};

const two = (number: string | number) => String(number).padStart(2, '0');

const isDay = (iso: string): boolean => {
  const time = Date.parse(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
};

const readMatch = ({ numbers, scales }: Reading, match: RegExpExecArray): Printed => {
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
      [groups.monthYear, two(numbers.get(groups.month)!), ...(groups.day ? [two(groups.day)] : [])].join('-'),
    );
  const scale = groups.scale ? scales[groups.scale]! : 1;
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
export const printedIn = (language: string, text: string): Printed[] => {
  const reading = readingOf(language);
  return [...text.matchAll(reading.pattern)].map((match) => readMatch(reading, match));
};

/** The one number or date that a text is, or null when it is anything else. */
export const readPrinted = (language: string, text: string): Printed | null => {
  const [only, ...more] = printedIn(language, text);
  return only && more.length === 0 && only.start === 0 && only.end === text.length ? only : null;
};

/** True when a value, rounded to the last printed digit, is what was printed. The slack is for binary fractions only. */
export const isRoundingOf = ({ value: shown, step }: Printed, value: number): boolean =>
  typeof shown === 'number' && Math.abs(shown - value) <= step / 2 + Math.abs(value) * 1e-12;
