import { localeOf, type Language } from './language.ts';

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

/** Size of a file in thousands of bytes: `14,8 kB`. */
export const formatBytes = (language: Language, bytes: number): string =>
  `${formatNumber(language, bytes / 1000, 1)} kB`;

const PERCENT = { id: 'persen', en: 'percent' } as const;

/** `41,02 persen` or `41.02 percent`, for sentences. */
export const formatPercent = (language: Language, value: number, decimals = 0): string =>
  `${formatNumber(language, value, decimals)} ${PERCENT[language]}`;

const SCALES = [
  { size: 1e12, id: 'triliun', en: 'trillion' },
  { size: 1e9, id: 'miliar', en: 'billion' },
  { size: 1e6, id: 'juta', en: 'million' },
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
  if (!scale) return `Rp${formatNumber(language, value, decimals)}`;
  const kept = decimals ?? decimalsNeeded(value, scale.size);
  return kept === null
    ? `Rp${formatNumber(language, value)}`
    : `Rp${formatNumber(language, value / scale.size, kept)} ${scale[language]}`;
};
