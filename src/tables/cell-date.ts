type Refuse = (message: string) => never;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `31/12/2024` and its like, turned round; only ever a suggestion. */
const likelyMeant = (cell: string): string | null => {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  if (!parts) return null;
  const [, day, month, year] = parts as unknown as [string, string, string, string];
  return Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
};

/** A date of ISO 8601: `2025`, `2025-03` or `2025-03-16`, in a year from 1945 to 2100. */
export const readDate = (cell: string, refuse: Refuse): string => {
  const parts = ISO.exec(cell);
  if (!parts) return refuse(`is not a date; write ${likelyMeant(cell) ?? '2025, 2025-03 or 2025-03-16'}`);
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year! < 1945 || year! > 2100) return refuse('is not a likely date; write a year from 1945 to 2100');
  if (month !== undefined && (month < 1 || month > 12)) return refuse('is not a date; a month is 01 to 12');
  if (day !== undefined && (day < 1 || day > daysIn(year!, month!))) {
    return refuse(`is not a date; that month has ${daysIn(year!, month!)} days`);
  }
  return cell;
};
