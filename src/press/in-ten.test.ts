import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTen } from './in-ten.ts';
import { bare } from './mark.ts';
import { plain } from './sentence.ts';

/** Languages whose words this test knows. */
const languages = ['id', 'en'] as const;
type Language = (typeof languages)[number];

const ENDS: Record<Language, readonly [none: string, few: string, most: string, all: string]> = {
  id: [
    'tidak seorang pun dari 10 pekerja',
    'kurang dari 1 dari 10 pekerja',
    'lebih dari 9 dari 10 pekerja',
    'semua pekerja',
  ],
  en: ['none of 10 workers', 'fewer than 1 in 10 workers', 'more than 9 in 10 workers', 'all workers'],
};

/** The tenths that the words mean: the lowest and the highest share that a reader may take from them. */
const meantBy = (language: Language, words: string): readonly [number, number] => {
  const [none, few, most, all] = ENDS[language];
  if (words === none) return [0, 0];
  if (words === few) return [0, 1];
  if (words === most) return [9, 10];
  if (words === all) return [10, 10];
  const [, about, count] = /^(sekitar |about )?(\d) (?:dari|in) 10 (?:pekerja|workers)$/.exec(words)!;
  return about ? [Number(count) - 0.5, Number(count) + 0.5] : [Number(count), Number(count)];
};

const percents = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 0, max: 100 }),
);

test('the share lies within what the words mean, in both languages alike', () => {
  fc.assert(
    fc.property(percents, (percent) => {
      const [id, en] = languages.map((language) => meantBy(language, bare(plain(language, inTen(percent)))));
      expect(id).toEqual(en);
      const [low, high] = id!;
      expect(percent / 10).toBeGreaterThanOrEqual(low - 1e-12);
      expect(percent / 10).toBeLessThanOrEqual(high + 1e-12);
    }),
  );
});

test('"none", "all" and a number without "about" are said only where they are exact', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), percents, (language, percent) => {
      const [low, high] = meantBy(language, bare(plain(language, inTen(percent))));
      expect(low === high).toBe(percent % 10 === 0);
    }),
  );
});

test('a larger share is never said to be smaller', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), percents, percents, (language, a, b) => {
      const middle = (percent: number) =>
        meantBy(language, bare(plain(language, inTen(percent)))).reduce((x, y) => x + y) / 2;
      const [less, more] = a < b ? [a, b] : [b, a];
      expect(middle(less)).toBeLessThanOrEqual(middle(more));
    }),
  );
});
