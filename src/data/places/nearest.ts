/** Slips of typing that make one word of another: letters lost, added, changed, or swapped with the next. */
const slipsBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1), swapped ? before[j - 2]! + 1 : Infinity),
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
};

/** What a misspelt word most likely stands for: the values of the keys that are the fewest slips away, two at most; null when none is near. */
export const nearest = <Value>(word: string, among: ReadonlyMap<string, readonly Value[]>): readonly Value[] | null => {
  const most = word.length < 5 ? 1 : 2;
  const byslips = Map.groupBy(among.keys(), (key) => slipsBetween(word, key, most));
  const fewest = Math.min(...byslips.keys());
  return fewest > most ? null : byslips.get(fewest)!.flatMap((key) => among.get(key)!);
};
