/** A function of a thing that is worked out once for each of its keys, however many pages ask. */
export const memoisedPer = <Thing extends object, Key, Result>(
  work: (of: Thing, key: Key) => Result,
): ((of: Thing, key: Key) => Result) => {
  const known = new WeakMap<Thing, Map<Key, Result>>();
  return (of, key) => {
    const results = known.get(of) ?? new Map<Key, Result>();
    known.set(of, results);
    if (!results.has(key)) results.set(key, work(of, key));
    return results.get(key)!;
  };
};

/** A function of a thing alone that is worked out once. */
export const memoised = <Thing extends object, Result>(work: (of: Thing) => Result): ((of: Thing) => Result) => {
  const ask = memoisedPer<Thing, null, Result>(work);
  return (of) => ask(of, null);
};
