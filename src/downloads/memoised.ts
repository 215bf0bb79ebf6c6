import type { Published } from '../settings.ts';

/** A function of the site that is worked out once for each of its keys, however many pages ask. */
export const memoisedPer = <Key, Result>(
  work: (site: Published, key: Key) => Result,
): ((site: Published, key: Key) => Result) => {
  const known = new WeakMap<Published, Map<Key, Result>>();
  return (site, key) => {
    const results = known.get(site) ?? new Map<Key, Result>();
    known.set(site, results);
    if (!results.has(key)) results.set(key, work(site, key));
    return results.get(key)!;
  };
};

/** A function of the site alone that is worked out once. */
export const memoised = <Result>(work: (site: Published) => Result): ((site: Published) => Result) => {
  const ask = memoisedPer<null, Result>((site) => work(site));
  return (site) => ask(site, null);
};
