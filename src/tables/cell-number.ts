import { plainDigits } from './cell-digits.ts';
import { invisibleCharacter } from './cell-text.ts';

type Refuse = (message: string) => never;

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A zero with a minus would be a number of its own, and be printed as one. */
const NEGATIVE_ZERO = /^-0(\.0+)?$/;

/**
 * The number that an Indonesian spreadsheet most likely meant: `Rp1.800.000.000`, `41,02%`, `27 214`.
 * Only ever shown as a suggestion in an error; a cell is never read this way.
 */
const likelyMeant = (cell: string): string | null => {
  const bare = plainDigits(cell)
    .replace(/^Rp\.?/i, '')
    .replace(/(?<=\.\d{3}),(-|00)$/, '')
    .replace(/[%\s\p{Cf}\p{Zs}]|persen|orang/giu, '')
    .replace(/^[-\u2212](?=0([.,]0+)?$)|^\+/, '')
    .replace(/^\u2212/, '-')
    .replace(/^(-?)0+(?=\d)/, '$1');
  const unspaced = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  const pointed = unspaced.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return NUMBER.test(pointed) && pointed !== cell ? pointed : null;
};

/** A comma before three digits is a thousand in one country and a decimal in the next. */
const COMMAS = /^-?\d{1,3}(,\d{3})+$/;

const readNumber = (cell: string, kind: 'count' | 'decimal', refuse: Refuse): number => {
  if (!NUMBER.test(cell) || NEGATIVE_ZERO.test(cell)) {
    if (/^[+-]?[\d.,]+e[+-]?\d+$/i.test(cell))
      return refuse('is not a number; write all its digits, without an exponent');
    if (COMMAS.test(cell)) {
      const thousands = cell.replaceAll(',', '');
      return refuse(
        `is not a number; write ${kind === 'count' || cell.indexOf(',') !== cell.lastIndexOf(',') ? thousands : `${thousands}, or ${cell.replace(',', '.')}0 if the comma parts decimals`}`,
      );
    }
    const meant = likelyMeant(cell);
    const invisible = invisibleCharacter(cell);
    if (invisible) return refuse(`has an invisible character (${invisible}); write ${meant ?? 'digits only'}`);
    return refuse(`is not a number; write ${meant ?? 'digits, with a point before decimals'}`);
  }
  return Number(cell);
};

/** A whole number of zero or more, exact in the number type. */
export const readCount = (cell: string, refuse: Refuse): number => {
  const value = readNumber(cell, 'count', refuse);
  if (!/^-?\d+$/.test(cell)) {
    const dotted = /^-?\d{1,3}(\.\d{3})+$/.test(cell);
    return refuse(
      `is not a whole number; write ${dotted ? `${cell.replaceAll('.', '')} without the dot` : 'one without decimals'}`,
    );
  }
  if (value < 0) return refuse('is negative; a count is zero or more');
  if (!Number.isSafeInteger(value)) return refuse('is too large to be right; write at most 9007199254740991');
  return value;
};

/** A number with a decimal point, within inclusive limits. */
export const readDecimal = (cell: string, limits: { min: number; max: number }, refuse: Refuse): number => {
  const value = readNumber(cell, 'decimal', refuse);
  if (/^-?\d{1,3}\.\d{3}$/.test(cell) && !cell.startsWith('0.')) {
    return refuse(
      `may be a thousand with a dot or a number with three decimals; write ${cell.replace('.', '')} or ${cell}0`,
    );
  }
  if (cell.replace(/[-.]/g, '').length > 15) return refuse('has too many digits to be exact; write at most 15');
  if (value < limits.min) return refuse(`is under ${limits.min}; write ${limits.min} or more`);
  if (value > limits.max) return refuse(`is over ${limits.max}; write ${limits.max} or less`);
  return value;
};
