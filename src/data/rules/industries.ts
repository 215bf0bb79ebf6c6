import type { AnyRow } from '../read-table.ts';

const known = new Map<string, ReadonlySet<string>>();

/** Letters of the classification that an industry covers: `B-F` covers five; `all` covers whatever there is. */
const lettersOf = (industry: string): ReadonlySet<string> => {
  const before = known.get(industry);
  if (before) return before;
  const [first, last = first] = industry.split('-') as [string, string?];
  const letters = new Set(
    Array.from({ length: last!.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) =>
      String.fromCharCode(first.charCodeAt(0) + i),
    ),
  );
  known.set(industry, letters);
  return letters;
};

/** Whether the industry of a row lies inside that of another: a letter in a span, or anything in `all`. */
export const isInside = (part: AnyRow, whole: AnyRow): boolean => {
  if (part === whole || part.industry === 'all') return false;
  if (whole.industry === 'all') return true;
  const [inner, outer] = [lettersOf(String(part.industry)), lettersOf(String(whole.industry))];
  return inner.size < outer.size && inner.isSubsetOf(outer);
};
