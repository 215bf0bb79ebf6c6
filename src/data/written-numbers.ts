/** Numbers in texts, in one form whatever language they were written in. */
const SIZES: Readonly<Record<string, number>> = {
  ribu: 3,
  thousand: 3,
  juta: 6,
  million: 6,
  miliar: 9,
  milyar: 9,
  billion: 9,
  triliun: 12,
  trillion: 12,
};

/** Digits with points and commas between them, and the word for their size; those behind Rp, and not those inside a name such as B2SA. */
const NUMBER = new RegExp(
  String.raw`(?:(?<=\bRp\.? ?)|(?<![\p{L}\d]))\d+(?:[.,]\d+)*(?: ?(${Object.keys(SIZES).join('|')})\b)?`,
  'giu',
);

/** A number in one form whatever language it was written in: `2,7 juta`, `2.7 million` and `2.700.000` are 2700000. */
const valueOf = (written: string, decimal: ',' | '.', size = 0): string => {
  const [whole, part = ''] = written.replaceAll(decimal === ',' ? '.' : ',', '').split(decimal) as [string, string?];
  const digits = `${whole}${part.padEnd(size, '0').slice(0, size)}`.replace(/^0+(?=\d)/, '');
  const rest = part.slice(size).replace(/0+$/, '');
  return rest === '' ? digits : `${digits}.${rest}`;
};

/** A number as a text writes it. */
export interface WrittenNumber {
  readonly written: string;
  /** In its own language, and as a quotation in the other one writes it. */
  readonly values: readonly string[];
}

/** The numbers that a text writes in digits; `decimal` is the sign before the part after the whole in its language. */
export const numbersIn = (text: string, decimal: ',' | '.'): WrittenNumber[] =>
  [...text.matchAll(NUMBER)].map(([written, word]) => {
    const size = word ? SIZES[word.toLowerCase()] : 0;
    const digits = /^[\d.,]+/.exec(written)![0];
    return { written, values: [valueOf(digits, decimal, size), valueOf(digits, decimal === ',' ? '.' : ',', size)] };
  });
