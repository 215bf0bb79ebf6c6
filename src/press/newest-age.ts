import { newestRelease, rowOf, type Dataset } from '../data/dataset.ts';
import { spanOf } from '../data/in-time.ts';
import { wholeMonthsBetween } from '../tables/date-span.ts';
import type { RowOf } from '../tables/tables.ts';
import { calculated, forms, published, quoted } from './figure.ts';
import type { Sentence } from './sentence.ts';

/** Months from which on the age of the newest rate is told. */
const OLD = 3;

/** Who published the newest rate, of when it is and, once it is old, how old. */
export const newestAge = (data: Dataset, newest: RowOf<'coverage'>): Sentence => {
  const date = published(newest, 'date');
  const age = wholeMonthsBetween(spanOf(data, newest).end, newestRelease(data).date);
  const publisher = quoted(rowOf(data, 'sources', newest.source), 'publisher');
  return age >= OLD
    ? { key: 'home_age', slots: { publisher, date, age: calculated(age, forms.count(age), [newest], 'age') } }
    : { key: 'home_age_fresh', slots: { publisher, date } };
};
