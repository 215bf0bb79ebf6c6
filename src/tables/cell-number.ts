import { plainDigits } from './cell-digits.ts';
import { invisibleCharacter } from './cell-text.ts';

type Refuse = (message: string) => never;

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A zero with a minus would be a number of its own, and be printed as one. */
const NEGATIVE_ZERO = /^-0(\.0+)?$/;

/** Words for the size of a number, by the zeros that they stand for. */
const SIZES: Readonly<Record<string, number>> = {
  ...{ ribu: 3, rb: 3, juta: 6, jt: 6, miliar: 9, milyar: 9, triliun: 12 },
  ...{ thousand: 3, million: 6, billion: 9, trillion: 12 },
};
const SIZED = new RegExp(`^([\\d.,]+)(${Object.keys(SIZES).join('|')})$`, 'i');

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '1/2': '.5',
  '1/4': '.25',
  '3/4': '.75',
};

/** Signs, words and spaces around and within a number that spreadsheets and people write; spaces only between thousands. */
const bareNumber = (cell: string): string =>
  plainDigits(cell)
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^Rp\.? ?/i, '')
    .replace(/(?<=\.\d{3}),(-|00)$/, '')
    .replace(/\s*(%|persen|percent|orang|pekerja|workers)$/iu, '')
    .replace(/(?<=\d)[\s\p{Zs}'’](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d)[\s\p{Zs}](?=[a-z])/giu, '')
    .replace(/^[-\u2212](?=0([.,]0+)?$)|^\+/, '')
    .replace(/^\u2212/, '-')
    .replace(/^(-?)0+(?=\d)/, '$1');

/** Points between thousands taken out, and a decimal comma made a point. */
const pointed = (bare: string): string => {
  const unspaced = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  return unspaced.replace(/^(-?\d+),(\d+)$/, '$1.$2');
};

const inDigits = (number: string, size: number): string => {
  const [whole, part = ''] = pointed(number).split('.') as [string, string?];
  return part.length > size ? number : `${whole}${part.padEnd(size, '0')}`.replace(/^0+(?=\d)/, '');
};

/**
 * The number that an Indonesian spreadsheet or a hurried hand most likely meant: `Rp1.800.000.000`, `41,02%`, `27 214`,
 * `1,2 miliar`, `l20`. Only ever shown as a suggestion in an error; a cell is never read this way.
 */
const likelyMeant = (cell: string): string | null => {
  const bare = bareNumber(cell);
  const [, number, size] = SIZED.exec(bare) ?? [];
  const [, whole = '', fraction] = /^(\d*) ?([½¼¾]|[13]\/[24])$/.exec(cell.trim()) ?? [];
  const meant =
    number && size
      ? inDigits(number, SIZES[size.toLowerCase()]!)
      : fraction
        ? `${whole || '0'}${FRACTIONS[fraction]!}`
        : pointed(
            /\d/.test(bare) && /^[\dOoIl.,]+$/.test(bare) ? bare.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : bare,
          );
  return NUMBER.test(meant) && meant !== cell ? meant : null;
};

/** A comma before three digits is a thousand in one country and a decimal in the next. */
const COMMAS = /^-?\d{1,3}(,\d{3})+$/;

/** Reads a number, or says what to write instead: only what `read` would take. */
const readNumber = (
  cell: string,
  kind: 'count' | 'decimal',
  read: (cell: string) => unknown,
  refuse: Refuse,
): number => {
  if (NUMBER.test(cell) && !NEGATIVE_ZERO.test(cell)) return Number(cell);
  if (/^[+-]?[\d.,]+e[+-]?\d+$/i.test(cell))
    return refuse('is not a number; write all its digits, without an exponent');
  if (COMMAS.test(cell)) {
    const thousands = cell.replaceAll(',', '');
    return refuse(
      `is not a number; write ${kind === 'count' || cell.indexOf(',') !== cell.lastIndexOf(',') ? thousands : `${thousands}, or ${cell.replace(',', '.')}0 if the comma parts decimals`}`,
    );
  }
  const meant = likelyMeant(cell);
  const taken = meant !== null && isTaken(meant, read) ? meant : null;
  const invisible = invisibleCharacter(cell);
  if (invisible) return refuse(`has an invisible character (${invisible}); write ${taken ?? 'digits only'}`);
  return refuse(
    `is not a number; write ${taken ?? (kind === 'count' ? 'digits only' : 'digits, with a point before decimals')}`,
  );
};

/** Whether a suggestion would be read in its turn. */
const isTaken = (cell: string, read: (cell: string) => unknown): boolean => {
  try {
    read(cell);
    return true;
  } catch {
    return false;
  }
};

const fail = (): never => {
  throw new RangeError('not read');
};

/** A whole number of zero or more, exact in the number type. */
export const readCount = (cell: string, refuse: Refuse): number => {
  const value = readNumber(cell, 'count', (other) => readCount(other, fail), refuse);
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
  const value = readNumber(cell, 'decimal', (other) => readDecimal(other, limits, fail), refuse);
  if (/^-?\d{1,3}\.\d{3}$/.test(cell) && !cell.startsWith('0.')) {
    return refuse(
      `may be a thousand with a dot or a number with three decimals; write ${cell.replace('.', '')} or ${cell}0`,
    );
  }
  if (cell.length > 15 && cell.replace(/[-.]/g, '').length > 15)
    return refuse('has too many digits to be exact; write at most 15');
  if (value < limits.min) return refuse(`is under ${limits.min}; write ${limits.min} or more`);
  if (value > limits.max) return refuse(`is over ${limits.max}; write ${limits.max} or less`);
  return value;
};
