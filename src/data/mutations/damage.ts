import type { Random } from './random.ts';

/** A file damaged in one place, and how a person would have done it. */
export interface Damaged {
  readonly how: string;
  readonly bytes: Uint8Array;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Ways to spoil the text of one cell: the slips of Indonesian spreadsheets, of typing, and of malice. */
const CELL: readonly [string, (cell: string, random: Random) => string][] = [
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
  ['Indonesian date', (cell) => cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')],
  ['impossible day', (cell) => cell.replace(/^(\d{4}-\d{2})(-\d{2})?$/, '$1-32')],
  ['next century', (cell) => cell.replace(/^20/, '21')],
  ['markup', (cell) => `${cell}<script>alert(1)</script>`],
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

const quoted = (cell: string) => (/[",\n\r]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell);
const toText = (records: readonly (readonly string[])[]) => `${records.map((record) => record.map(quoted).join(',')).join('\n')}\n`;

/** Ways to spoil rows and the file as a whole. */
const FILE: readonly [string, (records: string[][], random: Random) => string | Uint8Array][] = [
  ['row doubled', (records, random) => toText(spliced(records, random, (row) => [row, row]))],
  ['row lost', (records, random) => toText(spliced(records, random, () => []))],
  ['row cut short', (records, random) => toText(spliced(records, random, (row) => [row.slice(0, 1 + random.below(row.length - 1))]))],
  ['row with a cell too many', (records, random) => toText(spliced(records, random, (row) => [[...row, 'x']]))],
  ['two cells swapped', (records, random) => toText(spliced(records, random, (row) => [swapped(row, random)]))],
  ['blank line', (records, random) => toText(records).replace(/\n/, () => (random.below(2) === 0 ? '\n\n' : '\n,,,\n'))],
  ['title row above', (records) => `Data Sarolangun\n${toText(records)}`],
  ['total row below', (records) => `${toText(records)}Jumlah,,,123\n`],
  ['column renamed', (records, random) => toText([renamed(records[0]!, random), ...records.slice(1)])],
  ['column lost', (records, random) => toText(withoutColumn(records, random))],
  ['columns turned round', (records) => toText(records.map((record) => [...record].reverse()))],
  ['semicolons', (records) => `${records.map((record) => record.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')).join('\n')}\n`],
  ['tabs', (records) => `${records.map((record) => record.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n')}\n`],
  ['CRLF', (records) => toText(records).replaceAll('\n', '\r\n')],
  ['CR', (records) => toText(records).replaceAll('\n', '\r')],
  ['byte order mark', (records) => `\uFEFF${toText(records)}`],
  ['UTF-16', (records) => new Uint8Array(Buffer.from(`\uFEFF${toText(records)}`, 'utf16le'))],
  ['UTF-16 without its mark', (records) => new Uint8Array(Buffer.from(toText(records), 'utf16le'))],
  ['Windows-1252', (records) => new Uint8Array(Buffer.from(`${toText(records)}caf\u00e9\n`, 'latin1'))],
  ['quote left open', (records, random) => toText(records).replace(/\n/, () => `\n${random.below(2) === 0 ? '"' : 'x"'}`)],
  ['cut in the middle', (records, random) => toText(records).slice(0, random.below(toText(records).length))],
  ['trailing separators', (records) => toText(records).replaceAll('\n', ',\n')],
  ['empty', () => ''],
  ['header only', (records) => toText(records.slice(0, 1))],
];

const spliced = (records: readonly string[][], random: Random, change: (row: string[]) => string[][]): string[][] => {
  const at = 1 + random.below(records.length - 1);
  return [...records.slice(0, at), ...change(records[at]!), ...records.slice(at + 1)];
};

const swapped = (row: readonly string[], random: Random): string[] => {
  const [a, b] = [random.below(row.length), random.below(row.length)];
  return row.map((cell, i) => (i === a ? row[b]! : i === b ? row[a]! : cell));
};

const renamed = (header: readonly string[], random: Random): string[] => {
  const at = random.below(header.length);
  return header.map((name, i) => (i === at ? `${name}_x` : name));
};

const withoutColumn = (records: readonly string[][], random: Random): string[][] => {
  const at = random.below(records[0]!.length);
  return records.map((record) => record.filter((_, i) => i !== at));
};

/** Damages a table's records in one way: nine times out of ten in one cell, otherwise in a row or the whole file. */
export const damage = (records: string[][], random: Random): Damaged => {
  if (random.below(10) === 0) {
    const [how, spoil] = random.pick(FILE);
    const spoilt = spoil(records, random);
    return { how, bytes: typeof spoilt === 'string' ? encode(spoilt) : spoilt };
  }
  const row = 1 + random.below(records.length - 1);
  const filled = records[row]!.flatMap((cell, i) => (cell === '' ? [] : [i]));
  const column = random.pick(filled);
  const [how, spoil] = random.pick(CELL);
  const spoilt = records.map((record, i) => (i === row ? record.map((cell, j) => (j === column ? spoil(cell, random) : cell)) : record));
  return { how: `${how} in ${records[0]![column]}`, bytes: encode(toText(spoilt)) };
};
