import type { Dataset } from '../data/dataset.ts';

/** A function of the tables that is worked out once for each of its keys, however many pages ask. */
export const oncePer = <Key, Result>(
  work: (data: Dataset, key: Key) => Result,
): ((data: Dataset, key: Key) => Result) => {
  const known = new WeakMap<Dataset, Map<Key, Result>>();
  return (data, key) => {
    const results = known.get(data) ?? new Map<Key, Result>();
    known.set(data, results);
    if (!results.has(key)) results.set(key, work(data, key));
    return results.get(key)!;
  };
};

/** A function of the tables alone that is worked out once. */
export const once = <Result>(work: (data: Dataset) => Result): ((data: Dataset) => Result) => {
  const ask = oncePer<null, Result>((data) => work(data));
  return (data) => ask(data, null);
};
