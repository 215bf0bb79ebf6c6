/** Digits with two neighbours exchanged. */
export const exchanged = (digits: string): string[] =>
  Array.from(digits.slice(1), (next, i) => `${digits.slice(0, i)}${next}${digits[i]!}${digits.slice(i + 2)}`).filter(
    (other) => other !== digits,
  );

/** Digits with one of them lost. */
export const withOneLost = (digits: string): string[] =>
  Array.from(digits, (_, i) => `${digits.slice(0, i)}${digits.slice(i + 1)}`);

/** Whether fingers make one number of the other: two digits exchanged, or one lost. */
export const areATypingSlipApart = (a: string, b: string): boolean =>
  exchanged(a).includes(b) || withOneLost(a).includes(b) || withOneLost(b).includes(a);
