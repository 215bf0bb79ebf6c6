import type { Random } from './random.ts';

/** Ways to spoil the text of one cell: the slips of Indonesian spreadsheets, of typing, and of malice. */
export const CELL_DAMAGES: readonly [string, (cell: string, random: Random) => string][] = [
  ['decimal comma', (cell) => cell.replace('.', ',')],
  ['thousands dots', (cell) => cell.replace(/\B(?=(\d{3})+$)/g, '.')],
  ['thousands commas', (cell) => cell.replace(/\B(?=(\d{3})+$)/g, ',')],
  ['thousands spaces', (cell) => cell.replace(/\B(?=(\d{3})+$)/g, ' ')],
  ['no-break space', (cell, random) => insert(cell, '\u00A0', random)],
  ['zero-width space', (cell, random) => insert(cell, '\u200B', random)],
  ['soft hyphen', (cell, random) => insert(cell, '\u00AD', random)],
  ['right-to-left override', (cell, random) => insert(cell, '\u202E', random)],
  ['control character', (cell, random) => insert(cell, '\u0007', random)],
  ['line break', (cell, random) => insert(cell, '\n', random)],
  ['tab', (cell, random) => insert(cell, '\t', random)],
  ['Rp', (cell) => `Rp${cell}`],
  ['percent sign', (cell) => `${cell}%`],
  ['space before', (cell) => ` ${cell}`],
  ['space after', (cell) => `${cell} `],
  ['minus', (cell) => `-${cell}`],
  ['plus', (cell) => `+${cell}`],
  ['exponent', (cell) => `${cell}e3`],
  ['hexadecimal', (cell) => `0x${cell}`],
  ['leading zero', (cell) => `0${cell}`],
  ['times a thousand', (cell) => `${cell}000`],
  ['digit doubled', (cell, random) => insert(cell, String(random.below(10)), random)],
  ['digit lost', (cell, random) => cut(cell, random)],
  ['digit changed', (cell, random) => cell.replace(/\d/, String(random.below(10)))],
  ['letter O for zero', (cell) => cell.replace('0', 'O')],
  ['emptied', () => ''],
  ['dash for empty', () => '-'],
  ['n/a', () => 'n/a'],
  ['NaN', () => 'NaN'],
  ['Infinity', () => 'Infinity'],
  ['wide digits', (cell) => cell.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ['Arabic-Indic digits', (cell) => cell.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x630))],
  ['minus zero', () => '-0'],
  ['rupiah with sen', (cell) => `Rp ${cell.replace(/\B(?=(\d{3})+$)/g, '.')},00`],
  ['thousands apostrophe', (cell) => cell.replace(/\B(?=(\d{3})+$)/g, "'")],
  ['narrow no-break space', (cell) => cell.replace(/\B(?=(\d{3})+$)/g, '\u202F')],
  ['divided by a thousand', (cell) => cell.replace(/000$/, '')],
  ['point at the end', (cell) => `${cell}.`],
  ['digits turned', (cell) => cell.replace(/(\d)(\d)/, '$2$1')],
  ['two spaces', (cell) => cell.replace(' ', '  ')],
  ['lookalike letter', (cell) => cell.replace('a', '\u0430')],
  ['byte order mark inside', (cell, random) => insert(cell, '\uFEFF', random)],
  ['line separator', (cell, random) => insert(cell, '\u2028', random)],
  ['vertical tab', (cell, random) => insert(cell, '\v', random)],
  ['zero byte', (cell, random) => insert(cell, '\0', random)],
  ['lone surrogate', (cell, random) => insert(cell, '\uD800', random)],
  ['quotation mark', (cell, random) => insert(cell, '"', random)],
  ['comma', (cell, random) => insert(cell, ',', random)],
  ['semicolon', (cell, random) => insert(cell, ';', random)],
  ['too long', (cell) => cell.padEnd(2500, 'x')],
  ['date reduced', (cell) => cell.replace(/^(\d{4}-\d{2})-\d{2}$/, '$1').replace(/^(\d{4})-\d{2}$/, '$1')],
  ['date in words', (cell) => cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3 Maret $1')],
  ['date with a time', (cell) => cell.replace(/^\d{4}-\d{2}-\d{2}$/, '$&T00:00:00Z')],
  ['a year later', (cell) => cell.replace(/^20\d\d/, (year) => String(Number(year) + 1))],
  ['Indonesian date', (cell) => cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')],
  ['impossible day', (cell) => cell.replace(/^(\d{4}-\d{2})(-\d{2})?$/, '$1-32')],
  ['next century', (cell) => cell.replace(/^20/, '21')],
  ['markup', (cell) => `${cell}<script>alert(1)</script>`],
  ['formula with a sign', (cell, random) => `${random.pick(['=', '+', '-', '@'])}${cell}`],
  ['formula', (cell) => `=HYPERLINK("http://x","${cell}")`],
  ['another case', (cell) => cell.toUpperCase()],
  ['built-in name', () => 'constructor'],
];

const insert = (cell: string, what: string, random: Random): string => {
  const at = random.below(cell.length + 1);
  return cell.slice(0, at) + what + cell.slice(at);
};

const cut = (cell: string, random: Random): string => {
  const at = random.below(Math.max(1, cell.length));
  return cell.slice(0, at) + cell.slice(at + 1);
};
