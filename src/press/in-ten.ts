import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Printable } from './printable.ts';
import type { Sentence } from './sentence.ts';

/** The number of workers in ten that a percentage is told with; null where no number of them would be true. */
export const workersOfTen = (percent: number): number | null => {
  const workers = Math.round(percent / 10);
  return (workers === 0 && percent > 0) || (workers === 10 && percent < 100) ? null : workers;
};

/**
 * What a percentage means for ten workers, without changing its meaning: only 0 is "none" and only 100 is "all";
 * what would round to either is "fewer than 1" or "more than 9".
 *
 * @param percent from 0 to 100; anything else throws a RangeError
 * @param from the rows that the percentage comes from, and the method if it is calculated
 */
export const inTen = (percent: number, from: Pick<Printable, 'about' | 'method'> = {}): Sentence => {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`not a percentage: ${percent}`);
  if (percent === 0) return { key: 'in_ten_none' };
  if (percent === 100) return { key: 'in_ten_all' };
  const count = workersOfTen(percent);
  if (count === null) return { key: percent < 50 ? 'in_ten_few' : 'in_ten_most' };
  const text = (language: Language) => formatNumber(language, count);
  const workers: Printable = { ...from, kind: 'calculated', value: percent / 10, text };
  return { key: percent % 10 === 0 ? 'in_ten_exactly' : 'in_ten_about', slots: { workers } };
};
