/** A decimal digit of any script: `٣`, `３` and `३` are all 3. The digits of a script stand in a row of ten. */
const valueOf = (digit: string): string => {
  const wide = digit.normalize('NFKC');
  if (/^\d$/.test(wide)) return wide;
  const code = digit.codePointAt(0)!;
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
};

/** The text with the digits of other scripts as 0 to 9; only ever for a suggestion. */
export const plainDigits = (text: string): string => text.replace(/\p{Nd}/gu, valueOf);
