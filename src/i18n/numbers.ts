import { inForm, localeOf, type Language } from './language.ts';

/** Digits after the decimal point of a number as it was typed: 2 for `96.20`. */
export const decimalsOf = (typed: string): number => typed.split('.')[1]?.length ?? 0;

const forms = new Map<string, Intl.NumberFormat>();

/** The form of numbers with so many decimals, made once: that takes much longer than to use it. */
const formOf = (language: Language, least: number, most: number): Intl.NumberFormat => {
  const key = `${language} ${least} ${most}`;
  const form =
    forms.get(key) ??
    new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: least, maximumFractionDigits: most });
  forms.set(key, form);
  return form;
};

/** A number with exactly `decimals` digits after the point, in the language's own form. */
export const formatNumber = (language: Language, value: number, decimals = 0): string =>
  formOf(language, decimals, decimals).format(value);

/** A number with at most one decimal, and none when it is zero: `3,9` but `12`. */
export const formatTenth = (language: Language, value: number): string => formOf(language, 0, 1).format(value);

/** `137 ribu` for counts that are told in thousands; smaller ones whole. */
export const formatThousands = (language: Language, value: number): string =>
  value < 10_000
    ? formatNumber(language, value)
    : inForm(language, 'form_thousand', formatNumber(language, Math.round(value / 1000)));

/** Size of a file in thousands of bytes: `14,8 kB`. */
export const formatBytes = (language: Language, bytes: number): string =>
  inForm(language, 'form_file_size', formatNumber(language, bytes / 1000, 1));

/** `41,02 persen` or `41.02 percent`, for sentences. */
export const formatPercent = (language: Language, value: number, decimals = 0): string =>
  inForm(language, 'form_percent', formatNumber(language, value, decimals));

/** `41,02%` or `41.02%`, for labels and arithmetic. */
export const formatPercentShort = (language: Language, value: number, decimals = 0): string =>
  inForm(language, 'form_percent_short', formatNumber(language, value, decimals));

const SCALES = [
  { size: 1e12, form: 'form_rupiah_trillion' },
  { size: 1e9, form: 'form_rupiah_billion' },
  { size: 1e6, form: 'form_rupiah_million' },
] as const;

/** Decimals that a whole number of rupiah needs at a scale, or null when three would not keep it whole. */
const decimalsNeeded = (value: number, size: number): number | null =>
  [0, 1, 2, 3].find((decimals) => value % (size / 10 ** decimals) === 0) ?? null;

/**
 * Rupiah with a scale word where that loses nothing (`Rp1,8 miliar`), and in full digits where it would
 * (`Rp1.276.050.516.753`). With `decimals` the amount is rounded: only for amounts that are calculated.
 */
export const formatRupiah = (language: Language, value: number, decimals?: number): string => {
  const scale = SCALES.find(({ size }) => value >= size);
  const kept = scale && (decimals ?? decimalsNeeded(value, scale.size));
  return scale && kept !== null
    ? inForm(language, scale.form, formatNumber(language, value / scale.size, kept))
    : inForm(language, 'form_rupiah', formatNumber(language, value, scale ? 0 : decimals));
};

/** A limit of rupiah, to a ten-thousandth of its scale: `Rp1,4565 triliun`. */
export const formatRupiahLimit = (language: Language, value: number): string => {
  const scale = SCALES.find(({ size }) => value >= size);
  return inForm(
    language,
    scale?.form ?? 'form_rupiah',
    formOf(language, 0, scale ? 4 : 0).format(value / (scale?.size ?? 1)),
  );
};
