import type { Language } from './language.ts';

const WORDS = {
  id: {
    none: 'tidak seorang pun dari 10 pekerja',
    few: 'kurang dari 1 dari 10 pekerja',
    about: (n: number) => `sekitar ${n} dari 10 pekerja`,
    exactly: (n: number) => `${n} dari 10 pekerja`,
    most: 'lebih dari 9 dari 10 pekerja',
    all: 'semua pekerja',
  },
  en: {
    none: 'none of 10 workers',
    few: 'fewer than 1 in 10 workers',
    about: (n: number) => `about ${n} in 10 workers`,
    exactly: (n: number) => `${n} in 10 workers`,
    most: 'more than 9 in 10 workers',
    all: 'all workers',
  },
} as const;

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
 */
export const inTen = (language: Language, percent: number): string => {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`not a percentage: ${percent}`);
  const words = WORDS[language];
  if (percent === 0) return words.none;
  if (percent === 100) return words.all;
  if (percent % 10 === 0) return words.exactly(percent / 10);
  const workers = workersOfTen(percent);
  if (workers === null) return percent < 50 ? words.few : words.most;
  return words.about(workers);
};
